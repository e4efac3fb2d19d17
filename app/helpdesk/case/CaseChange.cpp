#include "app/helpdesk/case/CaseChange.h"

#include "app/helpdesk/case/UserProfile.h"

using namespace Qt::StringLiterals;

CaseChange::CaseChange(const CaseDesk &desk, const ManagedUser &user, CaseRecords &records, QObject *parent)
    : QObject(parent)
    , m_management(desk.management)
    , m_clock(desk.memory.clock())
    , m_owesNotice(!desk.settings.helpdesk.webhookUrl.isEmpty())
    , m_userId(user.profile.userId)
    , m_before(user.profile.phone)
    , m_records(records)
    , m_commit(desk.management, readProfileOf(m_userId, desk.management), m_clock)
    , m_sessions(desk.management, m_userId, desk.settings.appId) {
    connect(&m_records, &CaseRecords::intended, this, [this](qint64 row) {
        m_intents << Intent{row, *m_requested};
        Q_EMIT announced();
    });
    connectCommit();
    connectSessions();
}

void CaseChange::connectCommit() {
    connect(&m_commit, &CommitStep::stateChanged, this, &CaseChange::changed);
    connect(&m_commit, &CommitStep::unread, this,
        [this](const ServiceError &error) { Q_EMIT told(problemOfLooking(error)); });
    connect(&m_commit, &CommitStep::stillLooking, this, [this] { Q_EMIT told(std::nullopt); });
    connect(&m_commit, &CommitStep::sessionOver, this, &CaseChange::needsSignIn);
    connect(&m_commit, &CommitStep::refused, this, [this](const ServiceError &error) {
        giveUp();
        Q_EMIT notChanged(problemForOperator(error));
    });
    connect(&m_commit, &CommitStep::notDone, this, [this](const ServiceError &lost) {
        giveUp();
        Q_EMIT notChanged({HelpdeskProblem::NotChanged, {}, lost});
    });
    connect(
        &m_commit, &CommitStep::notDoneSoFar, this, [this](const ServiceError &lost, const Outcome &outcome) {
            m_records.add(JournalEvent::NotChanged, u"when last looked; the service is asked further"_s);
            Q_EMIT notChangedSoFar({NotChangedSoFar{outcome.lookedAt}, {}, lost});
        });
    connect(&m_commit, &CommitStep::done, this, &CaseChange::conclude);
}

void CaseChange::connectSessions() {
    connect(&m_sessions, &EndSessions::ended, this, [this] {
        m_records.add(JournalEvent::SessionsEnded);
        Q_EMIT changed();
    });
    connect(&m_sessions, &EndSessions::failed, this, [this](const Problem &problem) {
        m_records.add(JournalEvent::SessionsNotEnded);
        Q_EMIT told(problem);
        Q_EMIT changed();
    });
}

void CaseChange::announce(const PhoneNumber &number) {
    m_requested = number;
    m_records.setNumbers(m_before, m_requested);
    m_records.addIntent(
        m_endsSessions, m_owesNotice ? std::optional(changeNotice(changeAt(m_clock().wall))) : std::nullopt);
}

void CaseChange::send() {
    m_commit.run(UpdateUserPhone{m_userId, *m_requested}, {*m_requested, m_before, m_clock()});
}

void CaseChange::giveUp(const QString &note) {
    m_records.addOutcome(JournalEvent::NotChanged, m_intents.takeLast().row, note);
}

bool CaseChange::isMadeIn(const Profile &profile) const {
    return !m_intents.isEmpty() && profile.phone == m_intents.last().number;
}

void CaseChange::conclude(const std::optional<Profile> &profile) {
    m_commit.stopLooking();
    m_requested = m_intents.last().number;
    m_completedAt = m_clock().wall;
    closeIntents();
    Q_EMIT made();
    compare(profile);
}

void CaseChange::closeIntents() {
    m_records.setNumbers(m_before, m_requested);
    const qint64 last = m_intents.takeLast().row;
    m_intents.removeIf([this](const Intent &each) {
        const bool isForIt = each.number == m_requested;
        if (isForIt)
            m_records.addOutcome(JournalEvent::NotChanged, each.row, u"asked for again, see there"_s);
        return isForIt;
    });
    m_records.addOutcome(JournalEvent::Changed, last);
}

void CaseChange::compare(const std::optional<Profile> &profile) {
    m_profileAfter = profile;
    const bool isRight = profile && profile->phone == m_requested && profile->phoneVerified;
    m_check = isRight ? Progress::Done : Progress::Failed;
    m_records.add(isRight ? JournalEvent::Checked : JournalEvent::CheckFailed);
    if (!isRight)
        Q_EMIT told(
            Problem{profile ? HelpdeskProblem::ShowsOtherNumber : HelpdeskProblem::NotChecked, {}, {}});
    if (m_endsSessions && m_sessions.state() == EndSessions::State::Idle)
        m_sessions.run();
    Q_EMIT changed();
}

void CaseChange::checkAgain() {
    if (m_check != Progress::Failed)
        return;
    m_check = Progress::Working;
    Q_EMIT told(std::nullopt);
    m_answer.await(m_management.call(GetUser{m_userId}), [this](const Result<ManagedUser> &user) {
        compare(user ? std::optional(user->profile) : std::nullopt);
    });
    Q_EMIT changed();
}

CaseChange::Progress CaseChange::sessions() const {
    switch (m_sessions.state()) {
    case EndSessions::State::Idle:
        return Progress::Open;
    case EndSessions::State::Working:
        return Progress::Working;
    case EndSessions::State::Ended:
        return Progress::Done;
    case EndSessions::State::Failed:
        break;
    }
    return Progress::Failed;
}

void CaseChange::endSessions() {
    if (!m_completedAt)
        return;
    Q_EMIT told(std::nullopt);
    m_sessions.run();
    Q_EMIT changed();
}

std::optional<CompletedChange> CaseChange::completed() const {
    return m_completedAt ? std::optional(changeAt(*m_completedAt)) : std::nullopt;
}

CompletedChange CaseChange::changeAt(std::chrono::milliseconds moment) const {
    return {.at = moment,
        .userId = m_userId,
        .ticket = m_records.file().ticket(),
        .caseId = m_records.file().id(),
        .newNumber = *m_requested,
        .hasEndedSessions = m_sessions.state() == EndSessions::State::Ended};
}

Problem problemForOperator(const ServiceError &error, Problem::About about) {
    switch (error.kind) {
    case ErrorKind::UserNotFound:
        return {HelpdeskProblem::UserGone, about, error};
    case ErrorKind::SameNumber:
        return {HelpdeskProblem::SameNumber, about, error};
    default:
        return Problem::of(error, about);
    }
}
