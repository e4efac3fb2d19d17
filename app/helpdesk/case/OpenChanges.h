#pragma once

#include "app/async/Awaited.h"
#include "app/genauth/ManagementCalls.h"
#include "app/genauth/Service.h"
#include "app/helpdesk/journal/Journal.h"
#include "app/helpdesk/operator/OperatorSession.h"
#include "app/time/KeptMoment.h"

#include <QHash>
#include <QObject>
#include <QTimer>

/// Changes that an earlier start announced in the journal and never wrote the outcome of: finds out from the
/// service what became of each and writes that down. Goes on until it knows.
class OpenChanges : public QObject {
    Q_OBJECT

public:
    OpenChanges(Service &management, Journal &journal, Clock clock, QObject *parent = nullptr);

    /// Waits before looking again; tests shorten it.
    void setWait(std::chrono::milliseconds wait) { m_wait = wait; }
    /// @param who  writes the outcomes down
    void close(const Operator &who);
    void stop();

    /// What was found out since close().
    struct Outcome {
        QString ticket;
        QString userId;
        bool isChanged;
    };
    const QList<Outcome> &outcomes() const { return m_outcomes; }

Q_SIGNALS:
    void changed(); ///< outcomes() has one more
    void finished(); ///< nothing is open any more

private:
    void look();
    void take(const QList<JournalRow> &open);
    void settle(const JournalRow &intent, const Result<ManagedUser> &user);
    JournalEntry outcomeOf(const JournalRow &intent, bool isChanged) const;

    Service &m_management;
    Journal &m_journal;
    Clock m_clock;
    Operator m_who;
    std::chrono::milliseconds m_wait{15'000};
    QTimer m_again;
    QList<Outcome> m_outcomes;
    QHash<qint64, Instant> m_firstSeen; ///< when each left, by the number of its row
    Awaited m_answer{this};
};
