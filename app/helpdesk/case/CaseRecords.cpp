#include "app/helpdesk/case/CaseRecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

CaseRecords::CaseRecords(
    Journal &journal, Clock clock, Operator who, CaseFile file, QString userId, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(std::move(clock))
    , m_who(std::move(who))
    , m_file(std::move(file))
    , m_userId(std::move(userId)) { }

CaseRecords::~CaseRecords() {
    QList<JournalEntry> rest = m_unwritten.mid(m_underWay);
    rest.removeIf([](const JournalEntry &each) { return each.event == JournalEvent::Applying; });
    if (!rest.isEmpty())
        m_journal.append(rest);
}

void CaseRecords::setNumbers(
    const std::optional<PhoneNumber> &oldNumber, const std::optional<PhoneNumber> &newNumber) {
    m_oldNumber = oldNumber;
    m_newNumber = newNumber;
}

JournalEntry CaseRecords::entry(JournalEvent event, const QString &note) const {
    return {.event = event,
        .at = m_clock().wall,
        .operatorName = m_who.name,
        .accessKeyId = m_who.accessKeyId,
        .caseId = m_file.id(),
        .ticket = m_file.ticket(),
        .userId = m_userId,
        .oldNumber = m_oldNumber,
        .newNumber = m_newNumber,
        .note = note};
}

void CaseRecords::addOpening(const QString &policy) {
    JournalEntry opening = entry(JournalEvent::CaseOpened, m_file.reason());
    opening.policy = policy;
    m_unwritten << opening;
    write();
}

void CaseRecords::add(JournalEvent event, const QString &note) {
    m_unwritten << entry(event, note);
    write();
}

void CaseRecords::addIntent(bool endsSessions, const std::optional<Notice> &notice) {
    m_notice = notice;
    add(JournalEvent::Applying, endsSessions ? sessionsToEnd : QString());
}

void CaseRecords::addOutcome(JournalEvent event, qint64 intent, const QString &note) {
    JournalEntry outcome = entry(event, note);
    outcome.closes = intent;
    m_unwritten << outcome;
    write();
}

void CaseRecords::write() {
    if (m_underWay > 0 || m_unwritten.isEmpty())
        return;
    m_underWay = m_unwritten.size();
    const bool hasIntent = std::ranges::any_of(
        m_unwritten, [](const JournalEntry &each) { return each.event == JournalEvent::Applying; });
    m_answer.await(
        m_journal.append(m_unwritten, hasIntent ? std::exchange(m_notice, std::nullopt) : std::nullopt),
        [this](const Kept<JournalAddition> &added) { settle(added); });
}

void CaseRecords::settle(const Kept<JournalAddition> &added) {
    const auto end = m_unwritten.begin() + std::exchange(m_underWay, 0);
    const auto intent = std::find_if(m_unwritten.begin(), end,
        [](const JournalEntry &each) { return each.event == JournalEvent::Applying; });
    const bool hadIntent = intent != end;
    if (!added) {
        const bool isAllTried = end == m_unwritten.end();
        if (hadIntent)
            m_unwritten.erase(intent); // what has not been announced is not done
        if (hadIntent)
            Q_EMIT intentFailed(added.error());
        else
            Q_EMIT failed(added.error());
        return isAllTried ? void() : write();
    }
    m_unwritten.erase(m_unwritten.begin(), end);
    write();
    if (hadIntent)
        announce(added->intent);
}

void CaseRecords::announce(qint64 intent) {
    m_headAnswer.await(m_journal.keepHead(), [this, intent](const Kept<void> &kept) {
        if (kept)
            return Q_EMIT intended(intent);
        addOutcome(JournalEvent::NotChanged, intent, u"not sent: the keyring did not take the head"_s);
        Q_EMIT intentFailed(kept.error());
    });
}
