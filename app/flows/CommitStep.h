#pragma once

#include "app/flows/WhatBecame.h"
#include "app/genauth/Service.h"

#include <QObject>

/// What a commit is to bring about.
struct WantedChange {
    PhoneNumber number;
    std::optional<PhoneNumber> before; ///< the number that it takes the place of
    Instant sentAt;
    std::optional<std::chrono::milliseconds> voidAfter{}; ///< see LostChange
};

/// Carrying a change out, once, and knowing what came of it. Of done(), refused(), notDone() and
/// notDoneSoFar() exactly one follows a run(); done() may still follow notDoneSoFar().
class CommitStep : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Committing, FindingOut };

    /// @param readProfile  reads the profile of the user whom the change is for
    CommitStep(Service &service, WhatBecame::ReadProfile readProfile, Clock clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    void setWaits(WhatBecame::Waits waits) { m_whatBecame.setWaits(waits); }

    /// Sends @p request. When its answer is lost the profile says whether @p wanted has come about.
    template <Request R>
    void run(const R &request, const WantedChange &wanted) {
        static_assert(R::effect == Effect::Commits);
        begin(wanted);
        m_answer.await(m_service.call(request), [this](const Result<void> &answer) { settle(answer); });
    }
    /// Is the request with the service, or could it be for what is known?
    bool isOpen() const { return m_state == State::Committing || mayStillHappen(); }
    /// Its answer was lost, and what comes of it is not certain yet.
    bool mayStillHappen() const { return m_whatBecame.isLooking(); }
    Looks looks() const { return m_whatBecame.looks(); }
    /// The last one that was run.
    const std::optional<WantedChange> &wanted() const { return m_wanted; }

    /// Looks at once, for example after the user has signed in again.
    void lookNow() { m_whatBecame.lookNow(); }
    /// Somebody else has found it out.
    void stopLooking() { m_whatBecame.stop(); }

Q_SIGNALS:
    void stateChanged();
    /// The service has done it. @p profile is what it says afterwards, or nothing when that could not be
    /// read.
    void done(const std::optional<Profile> &profile);
    void refused(const ServiceError &error);
    /// The answer was lost, nothing has changed, and nothing can carry the change out any more.
    void notDone(const ServiceError &lost);
    /// The answer was lost and nothing has changed at the time of @p outcome; the service is asked further.
    void notDoneSoFar(const ServiceError &lost, const Outcome &outcome);

    // While FindingOut:
    void stillLooking();
    void unread(const ServiceError &error); ///< the profile cannot be read for now; goes on trying
    void sessionOver(); ///< the user has to sign in before lookNow()

private:
    void begin(const WantedChange &wanted);
    void settle(const Result<void> &answer);
    void follow(const Outcome &outcome);
    void setState(State state);

    Service &m_service;
    WhatBecame::ReadProfile m_readProfile;
    State m_state = State::Idle;
    std::optional<WantedChange> m_wanted;
    std::optional<ServiceError> m_lost;
    WhatBecame m_whatBecame;
    Awaited m_answer{this};
};
