#include "app/flows/WhatBecame.h"

#include <algorithm>

WhatBecame::WhatBecame(ReadProfile readProfile, Clock clock, QObject *parent)
    : QObject(parent)
    , m_readProfile(std::move(readProfile))
    , m_clock(std::move(clock)) {
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WhatBecame::lookNow);
}

void WhatBecame::ask(const LostChange &change, WhoseNumber whoseNumber) {
    m_change = change;
    m_whoseNumber = std::move(whoseNumber);
    m_begun = m_clock();
    m_asked.clear();
    m_isPatient = false;
    m_nextWait = m_waits.first;
    lookNow();
}

void WhatBecame::stop() {
    m_change.reset();
    m_pause.stop();
    m_answer.drop();
}

void WhatBecame::lookNow() {
    if (!m_change)
        return;
    m_pause.stop();
    m_asked.push_back(m_clock());
    m_answer.await(
        m_readProfile(), [this, lookedAt = m_asked.back()](const Result<std::optional<Profile>> &answer) {
            settle(lookedAt, answer);
        });
}

Looks WhatBecame::looks() const {
    Looks looks{.elapsed = elapsed(m_begun, m_clock()), .asked = {}, .untilNext = {}};
    for (const Instant &each : m_asked)
        looks.asked.push_back(elapsed(m_begun, each));
    if (m_pause.isActive())
        looks.untilNext = m_pause.remainingTimeAsDuration();
    return looks;
}

void WhatBecame::settle(Instant lookedAt, const Result<std::optional<Profile>> &answer) {
    if (!answer && answer.error().kind == ErrorKind::NotSignedIn)
        return Q_EMIT sessionOver();
    if (!answer) {
        lookAgain(m_isPatient ? m_waits.later : m_waits.unread);
        return Q_EMIT unread(answer.error());
    }
    const Outcome outcome = outcomeOf(lookedAt, *answer);
    m_isPatient = outcome.verdict != Verdict::StillLooking;
    if (outcome.isLookedFor)
        lookAgain(m_isPatient ? m_waits.later : m_waits.closely);
    else
        m_change.reset();
    Q_EMIT looked(outcome);
}

Outcome WhatBecame::outcomeOf(Instant lookedAt, const std::optional<Profile> &profile) const {
    const Shown shown = profile ? m_whoseNumber(profile->phone) : Shown::NoUser;
    const Verdict said = verdict(*m_change, shown, lookedAt);
    return {said, lookedAt.wall, profile, isLookedFor(*m_change, said, lookedAt)};
}

void WhatBecame::lookAgain(std::chrono::milliseconds longest) {
    m_pause.start(std::min(m_nextWait, longest));
    m_nextWait = std::min(m_nextWait * 2, longest);
}
