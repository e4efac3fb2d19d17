#include "app/flows/AccountFlow.h"

using namespace std::chrono_literals;

namespace {

/// The longest that a request can be under way, with a margin for the service to finish it.
constexpr std::chrono::milliseconds longestOnTheWay = 20s;
constexpr std::chrono::milliseconds betweenLooks = 2s;

}

AccountFlow::AccountFlow(Service &service, Memory &memory, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_memory(memory) {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &AccountFlow::loadProfile);
}

void AccountFlow::load() {
    m_problem.reset();
    m_again.stop();
    setState(State::Loading);
    m_answer.await(m_service.call(GetPublicConfig{}), [this](const Result<PublicConfig> &config) {
        m_config = config.value_or(PublicConfig{});
        loadProfile();
    });
}

void AccountFlow::loadProfile() {
    m_answer.await(m_service.call(GetProfile{}), [this](const Result<Profile> &profile) {
        if (profile)
            return take(*profile);
        m_problem = Problem::of(profile.error());
        setState(State::Failed);
        if (profile.error().kind == ErrorKind::NotSignedIn)
            Q_EMIT needsSignIn();
    });
}

void AccountFlow::take(const Profile &profile) {
    const auto owed = m_memory.owedOutcome(profile.userId);
    const bool isCarriedOut = owed && owed->isFor(profile.phone);
    const Instant now = m_memory.clock()();
    if (owed && !m_owedSince)
        m_owedSince = owed->sentAt.seenAt(now);
    if (owed && !isCarriedOut && surelyElapsed(*m_owedSince, now) < longestOnTheWay) {
        m_again.start(betweenLooks);
        return setState(State::Loading);
    }
    if (owed) {
        m_earlier = isCarriedOut ? Earlier::CarriedOut : Earlier::NotCarriedOut;
        m_memory.setOwedOutcome(profile.userId, std::nullopt);
        m_owedSince.reset();
    }
    m_profile = profile;
    setState(State::Ready);
}

void AccountFlow::clear() {
    m_answer.drop();
    m_again.stop();
    m_earlier = Earlier::None;
    m_owedSince.reset();
    m_profile.reset();
    m_problem.reset();
    setState(State::Idle);
}

void AccountFlow::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}
