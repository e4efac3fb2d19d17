#pragma once

#include "app/helpdesk/case/InterruptedChange.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>

/// Changes that the journal announces and whose cases are gone, since the program ended or the operator went
/// on: sees to it that each is found out, and that what its case still owes is done.
class OpenChanges : public QObject {
    Q_OBJECT

public:
    explicit OpenChanges(InterruptedChange::Desk desk, QObject *parent = nullptr);

    void setWaits(WhatBecame::Waits waits) { m_waits = waits; }
    /// @param who  writes down what comes of them
    void start(const Operator &who);
    void stop();

    /// A case in hand sees to its own changes …
    void leaveAlone(const QString &caseId) { m_inHand.insert(caseId); }
    /// … until it is gone.
    void takeUp(const QString &caseId);

    struct Told {
        QString ticket;
        QString userId;
        Outcome outcome;
        std::optional<bool> hasEndedSessions; ///< nothing where they were not to be ended, or not yet
    };
    /// What has been found out since start(), oldest first.
    QList<Told> told() const;
    /// Of how many nothing can be said yet.
    int stillLooking() const;

Q_SIGNALS:
    void changed(); ///< told() or stillLooking()
    void finished(); ///< nothing is owed any more

private:
    using Rows = Kept<QList<JournalRow>>;

    void look();
    void take(const Rows &open, const Rows &withSessions);
    InterruptedChange *begin(const JournalRow &intent);
    bool isTimeForSessions(const JournalRow &intent);
    void end(qint64 intent);

    InterruptedChange::Desk m_desk;
    Operator m_who;
    bool m_isStarted = false;
    WhatBecame::Waits m_waits;
    QTimer m_again;
    QSet<QString> m_inHand; ///< cases
    std::map<qint64, std::unique_ptr<InterruptedChange>> m_open; ///< by the row of the intent
    QHash<qint64, Instant> m_firstSeen; ///< with sessions to end
    std::map<qint64, Told> m_told;
    Awaited m_answer{this};
};
