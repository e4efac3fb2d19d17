#include "app/flows/AccountFlow.h"

AccountFlow::AccountFlow(Service &service, QObject *parent)
    : QObject(parent)
    , m_service(service) { }

void AccountFlow::load() {
    m_problem.reset();
    setState(State::Loading);
    m_answer.await(m_service.call(GetPublicConfig{}), [this](const Result<PublicConfig> &config) {
        m_config = config.value_or(PublicConfig{});
        loadProfile();
    });
}

void AccountFlow::loadProfile() {
    m_answer.await(m_service.call(GetProfile{}), [this](const Result<Profile> &profile) {
        if (profile) {
            m_profile = *profile;
            return setState(State::Ready);
        }
        m_problem = Problem::of(profile.error());
        setState(State::Failed);
        if (profile.error().kind == ErrorKind::NotSignedIn)
            Q_EMIT needsSignIn();
    });
}

void AccountFlow::clear() {
    m_answer.drop();
    m_profile.reset();
    m_problem.reset();
    setState(State::Idle);
}

void AccountFlow::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}
