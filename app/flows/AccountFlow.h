#pragma once

#include "app/async/Awaited.h"
#include "app/flows/Problem.h"
#include "app/genauth/Service.h"
#include "app/genauth/UserCalls.h"
#include "app/settings/Memory.h"

#include <QObject>
#include <QTimer>

/// Who is signed in and which number the account has, always as the service says it now; and what the
/// application allows.
class AccountFlow : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };
    /// What became of a request of an earlier start whose answer never came.
    enum class Earlier { None, CarriedOut, NotCarriedOut };

    AccountFlow(Service &service, Memory &memory, QObject *parent = nullptr);

    /// Reads the public config, which may fail without harm, then the profile.
    void load();
    /// Forgets the account, for example after sign-out.
    void clear();

    State state() const { return m_state; }
    const std::optional<Profile> &profile() const { return m_profile; }
    const PublicConfig &config() const { return m_config; }
    Earlier earlierRequest() const { return m_earlier; }
    /// Loading takes longer, since the service may still be at work on that request.
    bool isFindingOut() const { return m_again.isActive(); }
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void stateChanged();
    void needsSignIn(); ///< the service takes neither the access token nor a renewed one

private:
    void loadProfile();
    void take(const Profile &profile);
    void setState(State state);

    Service &m_service;
    Memory &m_memory;
    QTimer m_again;
    Earlier m_earlier = Earlier::None;
    std::optional<Instant> m_owedSince; ///< as first seen by the clocks of this process
    State m_state = State::Idle;
    std::optional<Profile> m_profile;
    PublicConfig m_config;
    std::optional<Problem> m_problem;
    Awaited m_answer{this};
};
