#pragma once

#include "app/async/Awaited.h"
#include "app/flows/Problem.h"
#include "app/genauth/ManagementCalls.h"
#include "app/genauth/Service.h"

#include <QObject>

/// A user at a glance, as the service says now. Second factors and sign-ins may be missing without harm.
class UserOverview : public QObject {
    Q_OBJECT

public:
    explicit UserOverview(Service &management, QObject *parent = nullptr);

    void load(const QString &userId);

    bool isLoading() const { return m_user.isPending() || m_mfa.isPending() || m_history.isPending(); }
    /// With departments; nothing before it is loaded, or when that failed.
    const std::optional<ManagedUser> &user() const { return m_loadedUser; }
    const std::optional<MfaState> &mfa() const { return m_loadedMfa; }
    /// The last ten, newest first.
    const std::optional<QList<SignInRecord>> &signIns() const { return m_loadedHistory; }
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    Service &m_management;
    std::optional<ManagedUser> m_loadedUser;
    std::optional<MfaState> m_loadedMfa;
    std::optional<QList<SignInRecord>> m_loadedHistory;
    std::optional<Problem> m_problem;
    Awaited m_user{this};
    Awaited m_mfa{this};
    Awaited m_history{this};
};
