#include "app/flows/PhoneFlow.h"

#include "app/flows/OwnProfile.h"

PhoneFlow::PhoneFlow(Service &service, Memory &memory, const QString &channel,
    const std::optional<PhoneNumber> &current, QObject *parent)
    : QObject(parent)
    , m_clock(memory.clock())
    , m_current(current)
    , m_newPhone(service, memory, channel, current)
    , m_commit(service, readOwnProfile(service), m_clock) {
    connect(&m_newPhone.code(), &CodeStep::sending, this, [this] { setProblem(std::nullopt); });
    connect(
        &m_newPhone, &NewPhoneStep::failed, this, [this](const Problem &problem) { setProblem(problem); });
    connectCommit();
}

void PhoneFlow::connectCommit() {
    connect(&m_commit, &CommitStep::stateChanged, this, &PhoneFlow::stateChanged);
    connect(&m_commit, &CommitStep::unread, this, [this](const ServiceError &error) {
        if (const Problem problem = problemOfLooking(error); m_problem != problem)
            setProblem(problem);
    });
    connect(&m_commit, &CommitStep::stillLooking, this, [this] { setProblem(std::nullopt); });
    connect(&m_commit, &CommitStep::sessionOver, this, &PhoneFlow::needsSignIn);
    connect(
        &m_commit, &CommitStep::refused, this, [this](const ServiceError &error) { commitRefused(error); });
    connect(&m_commit, &CommitStep::notDone, this, [this](const ServiceError &lost) {
        commitNotDone({FlowProblem::NotChanged, Problem::About::Page, lost});
    });
    connect(
        &m_commit, &CommitStep::notDoneSoFar, this, [this](const ServiceError &lost, const Outcome &outcome) {
            commitNotDone({NotChangedSoFar{outcome.lookedAt}, Problem::About::Page, lost});
        });
    connect(&m_commit, &CommitStep::done, this, [this](const std::optional<Profile> &profile) {
        m_profileAfter = profile;
        m_isDone = true;
        setProblem(std::nullopt);
        Q_EMIT stateChanged();
    });
}

std::optional<PhoneNumber> PhoneFlow::requested() const {
    return m_commit.wanted() ? std::optional(m_commit.wanted()->number) : std::nullopt;
}

void PhoneFlow::setProblem(const std::optional<Problem> &problem) {
    if (problem && m_problem == problem)
        setProblem(std::nullopt); // the same again is news, too
    const bool isNews = m_problem.has_value() || problem.has_value();
    m_problem = problem;
    if (isNews)
        Q_EMIT problemChanged();
    if (problem && problem->is(ErrorKind::NotSignedIn))
        Q_EMIT needsRenewal();
}

void PhoneFlow::dismissProblem(Problem::About about) {
    if (m_problem && m_problem->about == about)
        setProblem(std::nullopt);
}

void PhoneFlow::signedInAgain() {
    if (m_commit.state() == CommitStep::State::FindingOut)
        m_commit.lookNow();
    else
        setProblem(Problem{FlowProblem::SignInRenewed, Problem::About::Page, {}});
}

void PhoneFlow::signInNotRenewed(const ServiceError &error) {
    if (m_commit.state() == CommitStep::State::FindingOut)
        m_commit.lookNow();
    else
        setProblem(Problem::of(error));
}

Problem::About subjectOf(ErrorKind kind) {
    switch (meaning(kind).subject) {
    case Subject::Code:
        return Problem::About::NewCode;
    case Subject::Number:
        return Problem::About::NewNumber;
    case Subject::None:
        break;
    }
    return Problem::About::Page;
}
