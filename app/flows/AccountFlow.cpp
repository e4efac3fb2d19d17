#include "app/flows/AccountFlow.h"

#include "app/flows/OwnProfile.h"

#include <algorithm>

AccountFlow::AccountFlow(Service &service, Memory &memory, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_memory(memory) { }

void AccountFlow::load() {
    m_problem.reset();
    m_earlier.reset();
    m_watched.clear();
    setState(State::Loading);
    m_answer.await(m_service.call(GetPublicConfig{}), [this](const Result<PublicConfig> &config) {
        m_config = config.value_or(PublicConfig{});
        loadProfile();
    });
}

void AccountFlow::loadProfile() {
    m_answer.await(m_service.call(GetProfile{}), [this](const Result<Profile> &profile) {
        if (!profile)
            return fail(profile.error());
        m_profile = *profile;
        watchOwed();
        showReady();
    });
}

void AccountFlow::watchOwed() {
    if (!m_profile)
        return;
    for (const OwedOutcome &owed : m_memory.owedOutcomes(m_profile->userId)) {
        const bool isWatched
            = std::ranges::any_of(m_watched, [&](const Watched &each) { return each.owed == owed; });
        if (!isWatched)
            watch(owed);
    }
}

void AccountFlow::watch(const OwedOutcome &owed) {
    std::erase_if(m_watched, [&](const Watched &each) { return each.owed.wanted == owed.wanted; });
    auto *whatBecame = new WhatBecame(readOwnProfile(m_service), m_memory.clock(), this);
    m_watched.push_back({owed, {whatBecame, {}}});
    whatBecame->setWaits(m_waits);
    connect(
        whatBecame, &WhatBecame::looked, this, [this, owed](const Outcome &outcome) { hear(owed, outcome); });
    connect(whatBecame, &WhatBecame::unread, this, &AccountFlow::hearNothing);
    connect(whatBecame, &WhatBecame::sessionOver, this, [this] {
        if (m_state == State::Loading)
            fail({.kind = ErrorKind::NotSignedIn});
    });
    const Instant now = m_memory.clock()();
    whatBecame->ask({owed.sentAt.seenAt(now), now, owed.voidAfter}, [owed](const auto &number) {
        if (owed.isFor(number))
            return Shown::Wanted;
        return owed.wasBefore(number) ? Shown::Before : Shown::Other;
    });
}

void AccountFlow::hear(const OwedOutcome &owed, const Outcome &outcome) {
    const bool isLater = m_state == State::Ready;
    m_profile = outcome.profile;
    m_problem.reset();
    if (outcome.verdict != Verdict::StillLooking)
        take(owed, outcome);
    showReady();
    if (!outcome.isLookedFor) // now that it has been told
        m_memory.settleOutcome(outcome.profile->userId, owed);
    if (isLater && outcome.verdict == Verdict::Changed)
        Q_EMIT carriedOutAfterAll();
}

void AccountFlow::take(const OwedOutcome &owed, const Outcome &outcome) {
    const bool hasBetterNews = m_earlier && m_earlier->verdict == Verdict::Changed;
    if (!hasBetterNews)
        m_earlier = outcome;
    for (Watched &each : m_watched)
        each.isTold = each.isTold || each.owed == owed;
    if (!outcome.isLookedFor)
        std::erase_if(m_watched, [&](const Watched &each) { return each.owed == owed; });
}

void AccountFlow::hearNothing(const ServiceError &error) {
    if (m_state != State::Loading)
        return;
    m_problem = problemOfLooking(error);
    Q_EMIT stateChanged();
}

bool AccountFlow::isFindingOut() const {
    return m_state == State::Loading && !std::ranges::all_of(m_watched, &Watched::isTold);
}

void AccountFlow::showReady() {
    setState(isFindingOut() ? State::Loading : State::Ready);
}

void AccountFlow::fail(const ServiceError &error) {
    m_watched.clear();
    m_profile.reset();
    m_problem = Problem::of(error);
    setState(State::Failed);
    if (error.kind == ErrorKind::NotSignedIn)
        Q_EMIT needsSignIn();
}

void AccountFlow::clear() {
    m_answer.drop();
    m_watched.clear();
    m_earlier.reset();
    m_profile.reset();
    m_problem.reset();
    setState(State::Idle);
}

void AccountFlow::StopLater::operator()(WhatBecame *whatBecame) const {
    whatBecame->disconnect();
    whatBecame->stop();
    whatBecame->deleteLater();
}

void AccountFlow::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}
