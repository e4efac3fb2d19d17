#include "app/helpdesk/case/HelpdeskCase.h"

#include "app/helpdesk/case/UserProfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// For the journal, which is in one language.
QString wordFor(HelpdeskProblem why) {
    switch (why) {
    case HelpdeskProblem::TimeOver:
        return u"time is over"_s;
    case HelpdeskProblem::TooManyAttempts:
        return u"too many wrong codes"_s;
    default:
        return u"number was changed meanwhile"_s;
    }
}

}

HelpdeskCase::HelpdeskCase(const CaseDesk &desk, ManagedUser user, const CaseFile &file, QObject *parent)
    : QObject(parent)
    , m_management(desk.management)
    , m_settings(desk.settings)
    , m_clock(desk.memory.clock())
    , m_user(std::move(user))
    , m_records(desk.journal, m_clock, desk.who, file, m_user.profile.userId)
    , m_proofs(desk, m_user, m_records)
    , m_deadline(m_proofs.begun(), std::chrono::minutes{m_settings.helpdesk.caseMinutes})
    , m_commit(desk.management, readProfileOf(m_user.profile.userId, desk.management), m_clock)
    , m_sessions(desk.management, m_user.profile.userId, m_settings.appId) {
    m_records.setNumbers(m_user.profile.phone, std::nullopt);
    connectProofs();
    connectCommit();
    m_pulse.setSingleShot(true);
    connect(&m_pulse, &QTimer::timeout, this, &HelpdeskCase::countDown);
    m_records.addOpening(toText(m_settings.helpdesk));
    countDown();
}

void HelpdeskCase::connectProofs() {
    connect(&m_proofs, &CaseProofs::changed, this, &HelpdeskCase::changed);
    connect(&m_proofs, &CaseProofs::goneOn, this, [this] { setProblem(std::nullopt); });
    connect(&m_proofs, &CaseProofs::failed, this, &HelpdeskCase::setProblem);
    connect(&m_proofs, &CaseProofs::codeRefused, this, &HelpdeskCase::codeRefused);
    connect(&m_proofs, &CaseProofs::refused, this, &HelpdeskCase::refuse);
    connect(&m_records, &CaseRecords::failed, this, [this](HelpdeskProblem why) {
        setProblem(Problem{m_state == State::Applied ? HelpdeskProblem::OutcomeNotWritten : why, {}, {}});
    });
}

void HelpdeskCase::connectCommit() {
    connect(&m_records, &CaseRecords::intended, this, &HelpdeskCase::change);
    connect(&m_records, &CaseRecords::intentFailed, this, [this](HelpdeskProblem why) {
        setState(State::Proving);
        setProblem(Problem{why, {}, {}});
    });
    connect(&m_commit, &CommitStep::stateChanged, this, &HelpdeskCase::changed);
    connect(&m_commit, &CommitStep::unread, this, [this](const ServiceError &error) {
        if (const Problem problem = problemOfLooking(error); m_problem != problem)
            setProblem(problem);
    });
    connect(&m_commit, &CommitStep::stillLooking, this, [this] { setProblem(std::nullopt); });
    connect(&m_commit, &CommitStep::sessionOver, this, &HelpdeskCase::needsSignIn);
    connect(&m_commit, &CommitStep::refused, this,
        [this](const ServiceError &error) { notChanged(problemForOperator(error)); });
    connect(&m_commit, &CommitStep::notDone, this,
        [this](const ServiceError &lost) { notChanged({HelpdeskProblem::NotChanged, {}, lost}); });
    connect(&m_commit, &CommitStep::notDoneSoFar, this, &HelpdeskCase::notChangedSoFar);
    connect(&m_commit, &CommitStep::done, this, &HelpdeskCase::applied);
    connect(&m_sessions, &EndSessions::ended, this, [this] {
        m_records.add(JournalEvent::SessionsEnded);
        Q_EMIT changed();
    });
    connect(&m_sessions, &EndSessions::failed, this, [this](const Problem &problem) {
        m_records.add(JournalEvent::SessionsNotEnded);
        setProblem(problem);
        Q_EMIT changed();
    });
}

HelpdeskCase::Progress HelpdeskCase::progress(Step step) const {
    const auto proof = [](bool isProven, bool isChecking) {
        return isProven ? Progress::Done : isChecking ? Progress::Working : Progress::Open;
    };
    switch (step) {
    case Step::Caller:
        return proof(isCallerProven(), m_proofs.registeredNumber().isChecking());
    case Step::NewNumber:
        return proof(m_proofs.newNumber().isProven(), m_proofs.newNumber().isChecking());
    case Step::Change:
        return proof(m_state == State::Applied, m_state == State::Preparing || m_state == State::Changing);
    case Step::Check:
        return m_check;
    case Step::Sessions:
        break;
    }
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

void HelpdeskCase::vouch(const QString &way, const QString &who, const QString &what) {
    if (m_state != State::Proving || isOver())
        return;
    const auto evidence = Evidence::of(way, who, what, m_settings.helpdesk);
    if (!evidence)
        return refuse({evidence.error(), Problem::About::CurrentNumber, {}}, u"way of proving the caller"_s);
    m_proofs.vouch(*evidence);
}

void HelpdeskCase::takeBackEvidence() {
    if (m_state == State::Proving)
        m_proofs.takeBackEvidence();
}

std::optional<ColleagueReason> HelpdeskCase::whySecondOperator() const {
    return whyColleague(m_settings.helpdesk, m_proofs.now());
}

std::optional<HelpdeskProblem> HelpdeskCase::obstacle() const {
    return ::obstacle(m_settings.helpdesk, m_proofs.now(), m_clock());
}

int HelpdeskCase::wrongCodesLeft() const {
    return std::max(0, m_settings.helpdesk.maxAttempts - m_proofs.now().wrongCodes);
}

void HelpdeskCase::refuse(const Problem &problem, const QString &what) {
    m_records.add(JournalEvent::Refused, what);
    setProblem(problem);
}

void HelpdeskCase::codeRefused(const Problem &problem) {
    if (problem.is(ErrorKind::WrongCode) || problem.is(ErrorKind::CodeExpired))
        m_records.add(JournalEvent::CodeRefused);
    setProblem(problem);
    if (m_state == State::Proving && isOver())
        end(*obstacle());
}

bool HelpdeskCase::isOver() const {
    const auto why = obstacle();
    return why && isFinal(*why);
}

void HelpdeskCase::countDown() {
    if (m_state != State::Proving)
        return;
    if (m_deadline.isOver(m_clock()))
        return end(HelpdeskProblem::TimeOver);
    Q_EMIT tick();
    m_pulse.start(std::min<std::chrono::milliseconds>(m_deadline.remaining(m_clock()), 1s));
}

void HelpdeskCase::apply() {
    if (m_state != State::Proving)
        return;
    if (const auto why = obstacle())
        return isOver() ? end(*why) : refuse({*why, {}, {}}, u"apply"_s);
    setProblem(std::nullopt);
    setState(State::Preparing);
    m_answer.await(m_management.call(GetUser{m_user.profile.userId}),
        [this](const Result<ManagedUser> &user) { prepare(user); });
}

/// What was proven must still be so for the user as they are now.
void HelpdeskCase::prepare(const Result<ManagedUser> &answer) {
    if (!answer) {
        setState(State::Proving);
        setProblem(problemForOperator(answer.error()));
        if (answer.error().kind == ErrorKind::NotSignedIn)
            Q_EMIT needsSignIn();
        return countDown();
    }
    if (!m_intents.isEmpty() && answer->profile.phone == m_intents.last().number)
        return applied(answer->profile); // the service has done it in the meantime
    const bool isSame = answer->profile.phone == m_user.profile.phone;
    m_user = *answer;
    if (!isSame)
        return end(HelpdeskProblem::ChangedMeanwhile);
    m_proofs.readDepartments([this] { announce(); });
}

void HelpdeskCase::announce() {
    if (m_state != State::Preparing) // what came before it was carried out after all
        return;
    if (const auto why = obstacle()) {
        if (isOver())
            return end(*why);
        setState(State::Proving);
        refuse({*why, {}, {}}, u"apply"_s);
        return countDown();
    }
    m_requested = m_proofs.newPhone().code().number();
    m_records.setNumbers(m_user.profile.phone, m_requested);
    m_records.addIntent(m_endsSessions, notice());
}

void HelpdeskCase::change(qint64 intent) {
    if (m_state != State::Preparing)
        return m_records.addOutcome(JournalEvent::NotChanged, intent, u"not sent"_s);
    m_intents << Intent{intent, *m_requested};
    const bool isStillThat = m_requested == m_proofs.newPhone().code().number();
    if (const auto why = isStillThat ? obstacle() : HelpdeskProblem::NewNumberNotProven)
        return notChanged({*why, {}, {}});
    setState(State::Changing);
    m_commit.run(UpdateUserPhone{m_user.profile.userId, *m_requested},
        {*m_requested, m_user.profile.phone, m_clock()});
}

void HelpdeskCase::notChanged(const Problem &problem) {
    m_records.addOutcome(JournalEvent::NotChanged, m_intents.takeLast().row);
    setState(State::Proving);
    setProblem(problem);
    if (problem.is(ErrorKind::NotSignedIn))
        Q_EMIT needsSignIn();
    countDown();
}

/// The operator may go on; the row of the intent stays open, and the service is asked further.
void HelpdeskCase::notChangedSoFar(const ServiceError &lost, const Outcome &outcome) {
    m_records.add(JournalEvent::NotChanged, u"when last looked; the service is asked further"_s);
    setState(State::Proving);
    setProblem(Problem{NotChangedSoFar{outcome.lookedAt}, {}, lost});
    countDown();
}

void HelpdeskCase::applied(const std::optional<Profile> &profile) {
    m_answer.drop();
    m_commit.stopLooking();
    setProblem(std::nullopt);
    m_requested = m_intents.last().number;
    m_completedAt = m_clock().wall;
    closeIntents();
    setState(State::Applied);
    check(profile);
}

void HelpdeskCase::closeIntents() {
    m_records.setNumbers(m_user.profile.phone, m_requested);
    const qint64 last = m_intents.takeLast().row;
    m_intents.removeIf([this](const Intent &each) {
        const bool isForIt = each.number == m_requested;
        if (isForIt)
            m_records.addOutcome(JournalEvent::NotChanged, each.row, u"asked for again, see there"_s);
        return isForIt;
    });
    m_records.addOutcome(JournalEvent::Changed, last);
}

void HelpdeskCase::check(const std::optional<Profile> &profile) {
    m_profileAfter = profile;
    const bool isRight = profile && profile->phone == m_requested && profile->phoneVerified;
    m_check = isRight ? Progress::Done : Progress::Failed;
    m_records.add(isRight ? JournalEvent::Checked : JournalEvent::CheckFailed);
    if (!isRight)
        setProblem(
            Problem{profile ? HelpdeskProblem::ShowsOtherNumber : HelpdeskProblem::NotChecked, {}, {}});
    if (m_endsSessions && m_sessions.state() == EndSessions::State::Idle)
        m_sessions.run();
    Q_EMIT changed();
}

void HelpdeskCase::checkAgain() {
    if (m_check != Progress::Failed)
        return;
    m_check = Progress::Working;
    setProblem(std::nullopt);
    m_answer.await(
        m_management.call(GetUser{m_user.profile.userId}), [this](const Result<ManagedUser> &user) {
            check(user ? std::optional(user->profile) : std::nullopt);
        });
    Q_EMIT changed();
}

void HelpdeskCase::endSessions() {
    if (m_state != State::Applied)
        return;
    setProblem(std::nullopt);
    m_sessions.run();
    Q_EMIT changed();
}

void HelpdeskCase::close() {
    if (m_state != State::Proving)
        return;
    m_records.add(JournalEvent::CaseClosed);
    setState(State::Closed);
}

void HelpdeskCase::end(HelpdeskProblem why) {
    m_records.add(JournalEvent::CaseClosed, wordFor(why));
    setState(State::Closed);
    setProblem(Problem{why, {}, {}});
}

std::optional<CompletedChange> HelpdeskCase::completed() const {
    return m_completedAt ? std::optional(changeAt(*m_completedAt)) : std::nullopt;
}

CompletedChange HelpdeskCase::changeAt(std::chrono::milliseconds moment) const {
    return {.at = moment,
        .userId = m_user.profile.userId,
        .ticket = file().ticket(),
        .caseId = file().id(),
        .newNumber = *m_requested,
        .hasEndedSessions = m_sessions.state() == EndSessions::State::Ended};
}

std::optional<Notice> HelpdeskCase::notice() const {
    if (m_settings.helpdesk.webhookUrl.isEmpty())
        return std::nullopt;
    return changeNotice(changeAt(m_clock().wall));
}

void HelpdeskCase::setState(State state) {
    m_state = state;
    Q_EMIT changed();
}

void HelpdeskCase::setProblem(const std::optional<Problem> &problem) {
    const bool isNews = m_problem.has_value() || problem.has_value();
    m_problem = problem;
    if (isNews)
        Q_EMIT problemChanged();
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
