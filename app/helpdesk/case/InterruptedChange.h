#pragma once

#include "app/flows/WhatBecame.h"
#include "app/helpdesk/case/EndSessions.h"
#include "app/helpdesk/journal/Journal.h"
#include "app/helpdesk/operator/OperatorSession.h"

#include <QObject>

#include <optional>

/// A change that stands announced in the journal while the case that it belonged to is gone: finds out what
/// became of it, and does what the case still owes. Each step is in the journal before the next one begins.
///
///     look ──changed──> outcome written, notice due ──chosen in the case──> sessions ended, written
///       └──not changed for a day, or the user is gone──> outcome written
class InterruptedChange : public QObject {
    Q_OBJECT

public:
    struct Desk {
        Service &management;
        Journal &journal;
        Clock clock;
        QString appId; ///< an application whose sessions are ended in any case
    };

    /// @param intent  the row that announces it
    /// @param who     writes down what comes of it
    InterruptedChange(const Desk &desk, JournalRow intent, Operator who, QObject *parent = nullptr);

    void setWaits(WhatBecame::Waits waits);
    void findOut();
    /// Of one that is known to have been carried out.
    void endSessions();

    const JournalRow &intent() const { return m_intent; }
    /// What is known so far.
    const Outcome &outcome() const { return m_outcome; }
    /// Are the user's sessions ended? Nothing while that is not settled, or not wanted.
    const std::optional<bool> &hasEndedSessions() const { return m_hasEndedSessions; }

Q_SIGNALS:
    void changed(); ///< there is more to tell
    void settled(); ///< and now nothing is owed any more

private:
    void hear(const Outcome &outcome);
    void write();
    void writeSessions(JournalEvent event);
    void retry(void (InterruptedChange::*step)());
    JournalEntry entry(JournalEvent event) const;
    QList<JournalEntry> rows() const;

    Desk m_desk;
    JournalRow m_intent;
    Operator m_who;
    WhatBecame::Waits m_waits;
    Outcome m_outcome;
    std::optional<bool> m_hasEndedSessions;
    WhatBecame m_whatBecame;
    EndSessions m_sessions;
    Awaited m_answer{this};
};
