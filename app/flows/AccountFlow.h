#pragma once

#include "app/async/Awaited.h"
#include "app/flows/Problem.h"
#include "app/flows/WhatBecame.h"
#include "app/genauth/Service.h"
#include "app/genauth/UserCalls.h"
#include "app/settings/Memory.h"

#include <QObject>

#include <memory>
#include <vector>

/// Who is signed in and which number the account has, always as the service says it now; what the application
/// allows; and what became of requests whose answer never came.
class AccountFlow : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    AccountFlow(Service &service, Memory &memory, QObject *parent = nullptr);

    void setWaits(WhatBecame::Waits waits) { m_waits = waits; }

    /// Reads the public config, which may fail without harm, then the profile, then finds out what the user
    /// is still owed.
    void load();
    /// Takes up what the user is owed since, beside everything else.
    void watchOwed();
    /// Forgets the account, for example after sign-out.
    void clear();

    State state() const { return m_state; }
    const std::optional<Profile> &profile() const { return m_profile; }
    const PublicConfig &config() const { return m_config; }
    /// What became of a request whose answer never came, once something can be said.
    const std::optional<Outcome> &earlierRequest() const { return m_earlier; }
    /// Loading takes longer, since the service may still be at work on that request.
    bool isFindingOut() const;
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void stateChanged();
    void carriedOutAfterAll(); ///< earlierRequest() has become Changed although the account was ready before
    void needsSignIn(); ///< the service takes neither the access token nor a renewed one

private:
    /// It may go in the middle of what it says.
    struct StopLater {
        void operator()(WhatBecame *whatBecame) const;
    };
    struct Watched {
        OwedOutcome owed;
        std::unique_ptr<WhatBecame, StopLater> whatBecame;
        bool isTold = false; ///< something has been said of it
    };

    void loadProfile();
    void watch(const OwedOutcome &owed);
    void hear(const OwedOutcome &owed, const Outcome &outcome);
    void take(const OwedOutcome &owed, const Outcome &outcome);
    void hearNothing(const ServiceError &error);
    void showReady();
    void fail(const ServiceError &error);
    void setState(State state);

    Service &m_service;
    Memory &m_memory;
    WhatBecame::Waits m_waits;
    std::vector<Watched> m_watched;
    std::optional<Outcome> m_earlier;
    State m_state = State::Idle;
    std::optional<Profile> m_profile;
    PublicConfig m_config;
    std::optional<Problem> m_problem;
    Awaited m_answer{this};
};
