#include "app/flows/CommitStep.h"

CommitStep::CommitStep(Service &service, FindOut::ReadProfile readProfile, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_readProfile(std::move(readProfile))
    , m_findOut(m_readProfile) {
    connect(&m_findOut, &FindOut::found, this, &CommitStep::conclude);
    connect(&m_findOut, &FindOut::sessionOver, this, &CommitStep::sessionOver);
}

void CommitStep::begin(const PhoneNumber &number) {
    m_number = number;
    m_lost.reset();
    setState(State::Committing);
}

void CommitStep::settle(const Result<void> &answer) {
    if (!answer && !leavesOutcomeUnknown(answer.error())) {
        setState(State::Idle);
        return Q_EMIT refused(answer.error());
    }
    if (!answer) {
        m_lost = answer.error();
        setState(State::FindingOut);
        return m_findOut.start(*m_number);
    }
    m_answer.await(m_readProfile(), [this](const Result<Profile> &profile) {
        setState(State::Idle);
        Q_EMIT done(profile ? std::optional(*profile) : std::nullopt);
    });
}

void CommitStep::conclude(const Profile &profile) {
    setState(State::Idle);
    if (profile.phone == m_number)
        Q_EMIT done(profile);
    else
        Q_EMIT notDone(*m_lost);
}

void CommitStep::resume() {
    if (m_state == State::FindingOut)
        m_findOut.start(*m_number);
}

void CommitStep::abandon() {
    m_answer.drop();
    m_findOut.stop();
    setState(State::Idle);
}

void CommitStep::setState(State state) {
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}
