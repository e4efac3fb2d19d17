#include "app/helpdesk/case/InterruptedChange.h"

#include "app/helpdesk/case/UserProfile.h"
#include "app/time/KeptMoment.h"

#include <QTimer>

using namespace Qt::StringLiterals;

InterruptedChange::InterruptedChange(const Desk &desk, JournalRow intent, Operator who, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_intent(std::move(intent))
    , m_who(std::move(who))
    , m_whatBecame(readProfileOf(m_intent.userId, desk.management), desk.clock)
    , m_sessions(desk.management, m_intent.userId, desk.appId) {
    connect(&m_whatBecame, &WhatBecame::looked, this, &InterruptedChange::hear);
    connect(&m_whatBecame, &WhatBecame::sessionOver, &m_whatBecame,
        [this] { QTimer::singleShot(m_waits.unread, &m_whatBecame, &WhatBecame::lookNow); });
    connect(&m_sessions, &EndSessions::ended, this, [this] { writeSessions(JournalEvent::SessionsEnded); });
    connect(&m_sessions, &EndSessions::failed, this, [this] {
        if (m_sessions.hasLeft()) // what has been sent is not sent again
            writeSessions(JournalEvent::SessionsNotEnded);
        else
            retry(&InterruptedChange::endSessions);
    });
}

void InterruptedChange::setWaits(WhatBecame::Waits waits) {
    m_waits = waits;
    m_whatBecame.setWaits(waits);
}

void InterruptedChange::findOut() {
    const Instant now = m_desk.clock();
    const KeptMoment sentAt(std::chrono::milliseconds{m_intent.at});
    m_whatBecame.ask({sentAt.seenAt(now), now}, [this](const std::optional<PhoneNumber> &number) {
        const bool isBefore
            = number ? m_desk.journal.isOf(m_intent.oldTag, number) : m_intent.oldTag.isEmpty();
        if (m_desk.journal.isOf(m_intent.newTag, number))
            return Shown::Wanted;
        return isBefore ? Shown::Before : Shown::Other;
    });
}

void InterruptedChange::endSessions() {
    m_outcome.verdict = Verdict::Changed;
    m_sessions.run();
}

void InterruptedChange::hear(const Outcome &outcome) {
    m_outcome = outcome;
    if (!outcome.isLookedFor)
        write();
    else if (outcome.verdict != Verdict::StillLooking)
        Q_EMIT changed();
}

/// Another program, or what the case itself had still to write, may come before: then the rest is theirs.
void InterruptedChange::write() {
    m_answer.await(m_desk.journal.close(rows()), [this](const Kept<JournalAddition> &added) {
        if (!added)
            return retry(&InterruptedChange::write);
        if (!added->hasClosed)
            return Q_EMIT settled();
        Q_EMIT changed();
        const bool owesSessions = m_outcome.verdict == Verdict::Changed && m_intent.note == sessionsToEnd;
        owesSessions ? endSessions() : Q_EMIT settled();
    });
}

void InterruptedChange::writeSessions(JournalEvent event) {
    m_answer.await(m_desk.journal.append({entry(event)}), [this, event](const Kept<JournalAddition> &added) {
        if (!added)
            return QTimer::singleShot(m_waits.closely, this, [this, event] { writeSessions(event); });
        m_hasEndedSessions = event == JournalEvent::SessionsEnded;
        Q_EMIT changed();
        Q_EMIT settled();
    });
}

void InterruptedChange::retry(void (InterruptedChange::*step)()) {
    QTimer::singleShot(m_waits.unread, this, step);
}

JournalEntry InterruptedChange::entry(JournalEvent event) const {
    return {.event = event,
        .at = m_desk.clock().wall,
        .operatorName = m_who.name,
        .accessKeyId = m_who.accessKeyId,
        .caseId = m_intent.caseId,
        .ticket = m_intent.ticket,
        .userId = m_intent.userId,
        .note = u"found out after the case had been interrupted"_s};
}

QList<JournalEntry> InterruptedChange::rows() const {
    const bool isChanged = m_outcome.verdict == Verdict::Changed;
    JournalEntry outcome = entry(isChanged ? JournalEvent::Changed : JournalEvent::NotChanged);
    outcome.closes = m_intent.seq;
    if (!isChanged)
        return {outcome};
    outcome.newNumber = m_outcome.profile->phone;
    JournalEntry check
        = entry(m_outcome.profile->phoneVerified ? JournalEvent::Checked : JournalEvent::CheckFailed);
    check.newNumber = outcome.newNumber;
    return {outcome, check};
}
