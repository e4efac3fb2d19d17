#include "app/helpdesk/case/HelpdeskCase.h"

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
    , m_change(desk, m_user, m_records) {
    m_records.setNumbers(m_user.profile.phone, std::nullopt);
    connectProofs();
    connectChange();
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

void HelpdeskCase::connectChange() {
    connect(&m_records, &CaseRecords::intentFailed, this, [this](HelpdeskProblem why) {
        setState(State::Proving);
        setProblem(Problem{why, {}, {}});
    });
    connect(&m_change, &CaseChange::announced, this, &HelpdeskCase::send);
    connect(&m_change, &CaseChange::changed, this, &HelpdeskCase::changed);
    connect(&m_change, &CaseChange::told, this, [this](const std::optional<Problem> &problem) {
        if (m_problem != problem)
            setProblem(problem);
    });
    connect(&m_change, &CaseChange::notChanged, this, &HelpdeskCase::backToProving);
    connect(&m_change, &CaseChange::notChangedSoFar, this, &HelpdeskCase::backToProving);
    connect(&m_change, &CaseChange::made, this, &HelpdeskCase::applied);
    connect(&m_change, &CaseChange::needsSignIn, this, &HelpdeskCase::needsSignIn);
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
        return m_change.check();
    case Step::Sessions:
        break;
    }
    return m_change.sessions();
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
    if (!answer)
        return backToProving(problemForOperator(answer.error()));
    if (m_change.isMadeIn(answer->profile))
        return m_change.conclude(answer->profile);
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
    m_change.announce(*m_proofs.newPhone().code().number());
}

void HelpdeskCase::send() {
    if (m_state != State::Preparing)
        return m_change.giveUp(u"not sent"_s);
    const bool isStillThat = m_change.requested() == m_proofs.newPhone().code().number();
    if (const auto why = isStillThat ? obstacle() : HelpdeskProblem::NewNumberNotProven) {
        m_change.giveUp();
        return backToProving({*why, {}, {}});
    }
    setState(State::Changing);
    m_change.send();
}

/// The operator may go on.
void HelpdeskCase::backToProving(const Problem &problem) {
    setState(State::Proving);
    setProblem(problem);
    if (problem.is(ErrorKind::NotSignedIn))
        Q_EMIT needsSignIn();
    countDown();
}

void HelpdeskCase::applied() {
    m_answer.drop();
    setProblem(std::nullopt);
    setState(State::Applied);
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
