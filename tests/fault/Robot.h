#pragma once

#include "tests/ui/Desk.h"

/// A patient user: does what the page in front of them offers, until the number is what they want. Notes down
/// what they typed and how often they pressed what has consequences.
class Robot {
public:
    struct Journey {
        QString user; ///< name at the service
        QString typed; ///< the new number as typed in
        QString wanted; ///< the same, E.164
        QString current; ///< the number before, E.164; empty when there is none
    };

    Robot(Desk &desk, Journey journey)
        : m_desk(desk)
        , m_journey(std::move(journey)) { }

    const Journey &journey() const { return m_journey; }

    /// Does the next thing that the page offers and waits until the program has come to rest.
    void act();
    /// The same without waiting.
    void actAtOnce();
    void signOut();

    /// Is the program busy with something that ends by itself?
    bool isBusy() const;
    void waitForRest();
    /// All that stands on the screen.
    QStringList told() const;
    bool isTold(const QString &part) const;
    bool hasProblem() const;
    /// Can something be pressed that leads on from here, now or after the wait that the page tells of? Who
    /// closes, goes back, reads details or opens the menu is no further.
    bool findsWayOn();
    bool isDone() const { return m_desk.page() == u"Done"; }

    /// What was typed and is gone, although it was not used; empty when nothing is lost.
    QString lost() const;
    int messagesAskedFor() const { return m_sendPresses; }
    int commitsAskedFor() const { return m_commitPresses; }

private:
    void enterNumber();
    void actOnNewNumber();
    void actOnCurrentNumber();
    void actOnConfirm();
    bool hasWayOn() const;
    void waitForNextCode();
    /// True when the code is in the field; otherwise goes one step towards it.
    bool hasCode(const QString &field, const QString &sendButton, const QString &number,
        const QString &channel, QString &typed);
    bool wasUsed(const QString &code) const;

    Desk &m_desk;
    Journey m_journey;
    bool m_hasTypedNumber = false;
    QString m_newCode;
    QString m_currentCode;
    int m_sendPresses = 0;
    int m_commitPresses = 0;
};
