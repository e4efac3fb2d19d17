#include "app/flows/CommitStep.h"

namespace {

Shown shownTo(const WantedChange &wanted, const std::optional<PhoneNumber> &number) {
    if (number == wanted.number)
        return Shown::Wanted;
    return number == wanted.before ? Shown::Before : Shown::Other;
}

}

CommitStep::CommitStep(Service &service, WhatBecame::ReadProfile readProfile, Clock clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_readProfile(std::move(readProfile))
    , m_whatBecame(m_readProfile, std::move(clock)) {
    connect(&m_whatBecame, &WhatBecame::looked, this, &CommitStep::follow);
    connect(&m_whatBecame, &WhatBecame::unread, this, [this](const ServiceError &error) {
        if (m_state == State::FindingOut)
            Q_EMIT unread(error);
    });
    connect(&m_whatBecame, &WhatBecame::sessionOver, this, [this] {
        if (m_state == State::FindingOut)
            Q_EMIT sessionOver();
    });
}

void CommitStep::begin(const WantedChange &wanted) {
    m_whatBecame.stop();
    m_wanted = wanted;
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
        const LostChange change{m_wanted->sentAt, m_wanted->sentAt, m_wanted->voidAfter};
        return m_whatBecame.ask(
            change, [wanted = *m_wanted](const auto &number) { return shownTo(wanted, number); });
    }
    m_answer.await(m_readProfile(), [this](const Result<std::optional<Profile>> &profile) {
        setState(State::Idle);
        Q_EMIT done(profile.value_or(std::nullopt));
    });
}

void CommitStep::follow(const Outcome &outcome) {
    if (outcome.verdict == Verdict::StillLooking)
        return Q_EMIT stillLooking();
    const bool isFirst = m_state == State::FindingOut;
    setState(State::Idle);
    if (outcome.verdict == Verdict::Changed)
        Q_EMIT done(outcome.profile);
    else if (isFirst && outcome.verdict == Verdict::NotChanged)
        Q_EMIT notDone(*m_lost);
    else if (isFirst)
        Q_EMIT notDoneSoFar(*m_lost, outcome);
}

void CommitStep::setState(State state) {
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}
