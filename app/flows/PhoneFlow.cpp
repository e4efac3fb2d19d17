#include "app/flows/PhoneFlow.h"

PhoneFlow::PhoneFlow(Service &service, Memory &memory, const QString &channel,
    const std::optional<PhoneNumber> &current, QObject *parent)
    : QObject(parent)
    , m_current(current)
    , m_newPhone(service, memory, channel, current)
    , m_commit(service, [&service] { return service.call(GetProfile{}); }) {
    connect(&m_newPhone.code(), &CodeStep::sending, this, [this] { setProblem(std::nullopt); });
    connect(
        &m_newPhone, &NewPhoneStep::failed, this, [this](const Problem &problem) { setProblem(problem); });
    connect(&m_commit, &CommitStep::stateChanged, this, &PhoneFlow::stateChanged);
    connect(&m_commit.findOut(), &FindOut::stillUnknown, this, [this](const ServiceError &error) {
        // What passes by itself calls for nothing, and "try again" would be wrong advice while we do.
        const bool passes = leavesOutcomeUnknown(error.kind) || isTransient(error.kind);
        const Problem problem
            = passes ? Problem{FlowProblem::StillAsking, Problem::About::Page, error} : Problem::of(error);
        if (m_problem != problem)
            setProblem(problem);
    });
    connect(&m_commit, &CommitStep::sessionOver, this, &PhoneFlow::needsSignIn);
    connect(
        &m_commit, &CommitStep::refused, this, [this](const ServiceError &error) { commitRefused(error); });
    connect(&m_commit, &CommitStep::notDone, this, [this](const ServiceError &lost) { commitNotDone(lost); });
    connect(&m_commit, &CommitStep::done, this, [this](const std::optional<Profile> &profile) {
        m_profileAfter = profile;
        m_isDone = true;
        setProblem(std::nullopt);
        Q_EMIT stateChanged();
    });
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
        m_commit.resume();
    else
        setProblem(Problem{FlowProblem::SignInRenewed, Problem::About::Page, {}});
}

void PhoneFlow::signInNotRenewed(const ServiceError &error) {
    if (m_commit.state() == CommitStep::State::FindingOut)
        m_commit.resume();
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
