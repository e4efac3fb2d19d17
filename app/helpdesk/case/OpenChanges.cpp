#include "app/helpdesk/case/OpenChanges.h"

using namespace Qt::StringLiterals;

namespace {

/// The longest that a request can be under way, with a margin for the service to finish it. Another window
/// may be at work on it, too.
constexpr std::chrono::milliseconds longestOnTheWay = std::chrono::minutes{2};

}

OpenChanges::OpenChanges(Service &management, Journal &journal, Clock clock, QObject *parent)
    : QObject(parent)
    , m_management(management)
    , m_journal(journal)
    , m_clock(std::move(clock)) {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &OpenChanges::look);
}

void OpenChanges::close(const Operator &who) {
    m_who = who;
    m_outcomes.clear();
    look();
}

void OpenChanges::stop() {
    m_again.stop();
    m_answer.drop();
}

void OpenChanges::look() {
    m_answer.await(m_journal.unclosed(), [this](const Kept<QList<JournalRow>> &open) {
        if (open)
            take(*open);
        else
            m_again.start(m_wait);
    });
}

void OpenChanges::take(const QList<JournalRow> &open) {
    if (open.isEmpty())
        return Q_EMIT finished();
    const JournalRow &oldest = open.constFirst();
    const Instant now = m_clock();
    if (!m_firstSeen.contains(oldest.seq))
        m_firstSeen[oldest.seq] = KeptMoment(std::chrono::milliseconds{oldest.at}).seenAt(now);
    if (surelyElapsed(m_firstSeen[oldest.seq], now) < longestOnTheWay)
        return m_again.start(m_wait);
    m_answer.await(m_management.call(GetUser{oldest.userId}),
        [this, oldest](const Result<ManagedUser> &user) { settle(oldest, user); });
}

void OpenChanges::settle(const JournalRow &intent, const Result<ManagedUser> &user) {
    if (!user && user.error().kind != ErrorKind::UserNotFound)
        return m_again.start(m_wait);
    const bool isChanged = user && m_journal.isOf(intent.newTag, user->profile.phone);
    m_answer.await(m_journal.append({outcomeOf(intent, isChanged)}),
        [this, intent, isChanged](const Kept<qint64> &written) {
            if (!written)
                return m_again.start(m_wait);
            m_outcomes << Outcome{intent.ticket, intent.userId, isChanged};
            Q_EMIT changed();
            look();
        });
}

JournalEntry OpenChanges::outcomeOf(const JournalRow &intent, bool isChanged) const {
    return {.event = isChanged ? JournalEvent::Changed : JournalEvent::NotChanged,
        .at = m_clock().wall,
        .operatorName = m_who.name,
        .accessKeyId = m_who.accessKeyId,
        .caseId = intent.caseId,
        .ticket = intent.ticket,
        .userId = intent.userId,
        .note = u"found out after the program had ended"_s,
        .closes = intent.seq};
}
