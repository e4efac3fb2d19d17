#include "app/helpdesk/find/UserOverview.h"

#include "app/helpdesk/problem/HelpdeskProblem.h"

namespace {

template <typename T>
std::optional<T> kept(const Result<T> &answer) {
    return answer ? std::optional(*answer) : std::nullopt;
}

}

UserOverview::UserOverview(Service &management, QObject *parent)
    : QObject(parent)
    , m_management(management) { }

void UserOverview::load(const QString &userId) {
    m_loadedUser.reset();
    m_loadedMfa.reset();
    m_loadedHistory.reset();
    m_problem.reset();
    m_user.await(m_management.call(GetUser{userId}), [this](const Result<ManagedUser> &user) {
        m_loadedUser = kept(user);
        if (!user && user.error().kind == ErrorKind::UserNotFound)
            m_problem = Problem{HelpdeskProblem::UserGone, {}, user.error()};
        else if (!user)
            m_problem = Problem::of(user.error());
        Q_EMIT changed();
    });
    m_mfa.await(m_management.call(GetUserMfaInfo{userId}), [this](const Result<MfaState> &mfa) {
        m_loadedMfa = kept(mfa);
        Q_EMIT changed();
    });
    m_history.await(
        m_management.call(GetUserLoginHistory{userId}), [this](const Result<QList<SignInRecord>> &history) {
            m_loadedHistory = kept(history);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}
