#include "tests/sandbox/state/SignIn.h"

#include "tests/sandbox/state/Constants.h"
#include "tests/sandbox/state/IdTokens.h"

using namespace Qt::StringLiterals;

namespace sandbox {

std::expected<void, Refusal> checkPassword(
    State &state, const User *user, const QString &password, const Caller &caller) {
    const bool isRight = user && user->hasPassword() && user->password == password;
    if (isRight && !user->isSuspended())
        return {};
    if (user)
        state.records.add(u"login"_s, user->userId, caller, state.clock.now(), false);
    return refused(isRight ? Reason::Suspended : Reason::WrongPassword);
}

GrantRef signIn(State &state, User &user, const QStringList &scopes, const Caller &caller) {
    const QDateTime now = state.clock.now();
    user.lastLogin = now;
    user.lastIp = caller.clientIp;
    user.loginsCount++;
    state.records.add(u"login"_s, user.userId, caller, now);
    return std::make_shared<Grant>(
        Grant{.userId = user.userId, .appId = caller.appId, .scopes = scopes, .signedInAt = now});
}

QJsonObject issueTokens(State &state, const GrantRef &grant) {
    const int life = state.settings.accessTokenExpiresIn;
    const QDateTime now = state.clock.now();
    const AccessToken token = state.tokens.issueAccessToken(grant, life, now);
    QJsonObject answer{{u"access_token"_s, token.value}, {u"token_type"_s, u"Bearer"_s},
        {u"scope"_s, grant->scopes.join(u' ')}, {u"expires_in"_s, life}, {u"expire_in"_s, life}};
    const QJsonObject authTime{{u"auth_time"_s, grant->signedInAt.toSecsSinceEpoch()}};
    if (const User *user = state.users.byId(grant->userId); user && grant->scopes.contains("openid"_L1))
        answer[u"id_token"_s] = idToken(*user, *grant, issuerOf(state.baseUrl), now,
            now.addSecs(constants::idTokenLife), state.settings.authTime ? authTime : QJsonObject{});
    if (grant->mayRefresh)
        answer[u"refresh_token"_s]
            = state.tokens.issueRefreshToken(grant, now.addSecs(constants::refreshTokenLife));
    return answer;
}

}
