#include "app/flows/ChangePhoneFlow.h"

using namespace std::chrono;

namespace {

/// Is this apiCode 500 with a message that is in no row of the table? "Old phone must be verified" is
/// known by its Chinese words only (app/genauth/README.md), so without a code from the current number that is
/// what it is taken for.
bool isUntold(const ServiceError &error) {
    constexpr int overloaded = 500;
    const bool isUnknown = error.kind == ErrorKind::BadNumber || error.kind == ErrorKind::Refused
        || error.kind == ErrorKind::ServerFailed;
    return error.apiCode == overloaded && isUnknown;
}

}

ChangePhoneFlow::ChangePhoneFlow(Service &service, Memory &memory, const Channels &channels,
    const PhoneNumber &current, Settings::VerifyCurrent policy, QObject *parent)
    : PhoneFlow(service, memory, channels.newPhone, current, parent)
    , m_service(service)
    , m_clock(memory.clock())
    , m_currentPhone(service, memory, channels.currentPhone)
    , m_policy(policy) {
    m_currentPhone.setNumber(current);
    connect(&m_currentPhone, &CodeStep::sending, this, [this] { setProblem(std::nullopt); });
    connect(&m_currentPhone, &CodeStep::failed, this, [this](const ServiceError &error) {
        setProblem(problemOfSending(error, Problem::About::CurrentNumber));
    });
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &ChangePhoneFlow::countDown);
}

void ChangePhoneFlow::sendCurrentCode() {
    m_currentPhone.send();
}

void ChangePhoneFlow::skipCurrent(bool skip) {
    if (m_skipsCurrent == (skip && maySkipCurrent()))
        return;
    m_skipsCurrent = !m_skipsCurrent;
    Q_EMIT stateChanged();
}

bool ChangePhoneFlow::canVerify() const {
    const bool currentIsProven = !asksForCurrent() || m_skipsCurrent || m_currentPhone.proof();
    return m_state == State::Entering && newPhone().code().proof() && currentIsProven;
}

void ChangePhoneFlow::verify() {
    if (!canVerify())
        return;
    setProblem(std::nullopt);
    setState(State::Verifying);
    const bool withCurrent = asksForCurrent() && !m_skipsCurrent;
    m_verified = newPhone().code().proof();
    m_verifiedCurrent = withCurrent ? m_currentPhone.proof() : std::nullopt;
    m_answer.await(m_service.call(VerifyUpdatePhone{*m_verified, m_verifiedCurrent}),
        [this, left = m_clock()](const Result<UpdatePhoneToken> &answer) { settleVerify(left, answer); });
}

void ChangePhoneFlow::settleVerify(Instant left, const Result<UpdatePhoneToken> &answer) {
    if (!answer) {
        setState(State::Entering);
        return verifyFailed(answer.error());
    }
    useUpCodes();
    m_token = *answer;
    m_tokenCame = m_clock();
    m_deadline.emplace(left, answer->life);
    setState(State::Confirming);
    countDown();
}

void ChangePhoneFlow::verifyFailed(const ServiceError &answer) {
    ServiceError error = answer;
    if (m_skipsCurrent && isUntold(error))
        error.kind = ErrorKind::CurrentPhoneRequired;
    const bool askedForBoth = asksForCurrent() && !m_skipsCurrent;
    if (!isUnheard(error))
        useUpCodes();
    if (error.kind == ErrorKind::CurrentPhoneRequired) {
        m_policy = Settings::VerifyCurrent::Required;
        m_skipsCurrent = false;
        Q_EMIT stateChanged();
    }
    if (leavesOutcomeUnknown(error))
        return setProblem(Problem{FlowProblem::CodesUsedUp, Problem::About::NewCode, error});
    if (error.kind == ErrorKind::WrongCode && askedForBoth)
        return setProblem(Problem{FlowProblem::OneCodeWrong, Problem::About::NewCode, error});
    setProblem(Problem::of(error, subjectOf(error.kind)));
}

void ChangePhoneFlow::useUpCodes() {
    newPhone().code().useUp(*m_verified);
    if (m_verifiedCurrent)
        m_currentPhone.useUp(*m_verifiedCurrent);
}

seconds ChangePhoneFlow::secondsLeft() const {
    return m_deadline ? m_deadline->secondsLeft(m_clock()) : 0s;
}

void ChangePhoneFlow::countDown() {
    if (m_state != State::Confirming)
        return;
    const milliseconds left = m_deadline->remaining(m_clock());
    if (left == 0ms)
        return endConfirming(Problem{FlowProblem::TokenExpired, Problem::About::Page, {}});
    Q_EMIT tick();
    // Wakes just after the shown second changes, and at least once a second in case the wall clock was moved.
    const milliseconds untilNextSecond = left % 1000ms + 1ms;
    m_second.start(std::min<milliseconds>(untilNextSecond, 1s));
}

void ChangePhoneFlow::commit() {
    if (!canCommit())
        return;
    if (m_deadline->isOver(m_clock()))
        return countDown();
    setState(State::Committing);
    runCommit(UpdatePhone{*m_token}, m_verified->number, voidAfter(m_tokenCame, m_token->life, m_clock()));
}

void ChangePhoneFlow::endConfirming(const Problem &problem) {
    m_token.reset();
    m_deadline.reset();
    setState(State::Expired);
    setProblem(problem);
}

void ChangePhoneFlow::getNewCodes() {
    if (m_state != State::Confirming && m_state != State::Expired)
        return;
    m_token.reset();
    m_deadline.reset();
    setProblem(std::nullopt);
    setState(State::Entering);
}

void ChangePhoneFlow::commitRefused(const ServiceError &error) {
    switch (reachOf(error)) {
    case Reach::NeverArrived:
    case Reach::TurnedAway:
        setState(State::Confirming);
        setProblem(Problem::of(error));
        return countDown();
    case Reach::RefusedAsOver:
        return endConfirming(Problem{FlowProblem::TokenExpired, Problem::About::Page, error});
    case Reach::RefusedAsWrong:
        return endConfirming(Problem{FlowProblem::ConfirmRefused, Problem::About::Page, error});
    case Reach::Refused:
    case Reach::OutcomeUnknown: // of those commitNotDone() tells
        return endConfirming(Problem::of(error));
    }
}

void ChangePhoneFlow::commitNotDone(const Problem &told) {
    endConfirming(told);
}

void ChangePhoneFlow::setState(State state) {
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}
