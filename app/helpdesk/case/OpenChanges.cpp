#include "app/helpdesk/case/OpenChanges.h"

#include <algorithm>

OpenChanges::OpenChanges(InterruptedChange::Desk desk, QObject *parent)
    : QObject(parent)
    , m_desk(std::move(desk)) {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &OpenChanges::look);
}

void OpenChanges::start(const Operator &who) {
    stop();
    m_who = who;
    m_isStarted = true;
    m_told.clear();
    look();
}

void OpenChanges::stop() {
    m_isStarted = false;
    m_again.stop();
    m_answer.drop();
    m_open.clear();
}

void OpenChanges::takeUp(const QString &caseId) {
    m_inHand.remove(caseId);
    look();
}

void OpenChanges::look() {
    if (!m_isStarted)
        return;
    m_answer.await(m_desk.journal.unclosed(), [this](const Rows &open) {
        m_answer.await(m_desk.journal.withSessionsToEnd(),
            [this, open](const Rows &withSessions) { take(open, withSessions); });
    });
}

void OpenChanges::take(const Rows &open, const Rows &withSessions) {
    if (!open || !withSessions)
        return m_again.start(m_waits.unread);
    const auto isTaken
        = [this](const JournalRow &row) { return m_open.contains(row.seq) || m_inHand.contains(row.caseId); };
    for (const JournalRow &row : *open) {
        if (!isTaken(row))
            begin(row)->findOut();
    }
    m_firstSeen.removeIf([&](const auto &seen) {
        return std::ranges::none_of(
            *withSessions, [&](const JournalRow &row) { return row.seq == seen.key(); });
    });
    for (const JournalRow &row : *withSessions) {
        if (!isTaken(row) && isTimeForSessions(row))
            begin(row)->endSessions();
    }
    Q_EMIT changed();
    if (!m_firstSeen.isEmpty())
        m_again.start(m_waits.unread);
    else if (m_open.empty())
        Q_EMIT finished();
}

/// Whoever has made the change may be at it in another window.
bool OpenChanges::isTimeForSessions(const JournalRow &intent) {
    const Instant now = m_desk.clock();
    if (!m_firstSeen.contains(intent.seq))
        m_firstSeen.insert(intent.seq, now);
    const bool isTime = surelyElapsed(m_firstSeen.value(intent.seq), now) >= outcome::closeLook;
    if (isTime)
        m_firstSeen.remove(intent.seq);
    return isTime;
}

InterruptedChange *OpenChanges::begin(const JournalRow &intent) {
    auto change = std::make_unique<InterruptedChange>(m_desk, intent, m_who);
    InterruptedChange *begun = change.get();
    begun->setWaits(m_waits);
    connect(begun, &InterruptedChange::changed, this, [this, begun] {
        const JournalRow &row = begun->intent();
        m_told.insert_or_assign(
            row.seq, Told{row.ticket, row.userId, begun->outcome(), begun->hasEndedSessions()});
        Q_EMIT changed();
    });
    connect(
        begun, &InterruptedChange::settled, this, [this, seq = intent.seq] { end(seq); },
        Qt::QueuedConnection); // it goes
    m_open.emplace(intent.seq, std::move(change));
    return begun;
}

void OpenChanges::end(qint64 intent) {
    m_open.erase(intent);
    look(); // nothing may be owed any more
}

QList<OpenChanges::Told> OpenChanges::told() const {
    QList<Told> all;
    for (const auto &[seq, told] : m_told)
        all << told;
    return all;
}

int OpenChanges::stillLooking() const {
    return static_cast<int>(std::ranges::count_if(
        m_open, [](const auto &each) { return each.second->outcome().verdict == Verdict::StillLooking; }));
}
