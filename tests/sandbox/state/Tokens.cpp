#include "tests/sandbox/state/Tokens.h"

#include "tests/sandbox/state/Random.h"

namespace sandbox {

AccessToken Tokens::issueAccessToken(const GrantRef &grant, int lifeSeconds, const QDateTime &now) {
    const AccessToken token{
        .value = randomToken(), .grant = grant, .issuedAt = now, .expiresAt = now.addSecs(lifeSeconds)};
    m_accessTokens.insert(token.value, token);
    return token;
}

std::optional<AccessToken> Tokens::findLive(const QString &accessToken, const QDateTime &now) const {
    const auto token = m_accessTokens.constFind(accessToken);
    if (token == m_accessTokens.constEnd() || token->grant->isRevoked || token->expiresAt <= now)
        return std::nullopt;
    return *token;
}

QString Tokens::issueRefreshToken(const GrantRef &grant, const QDateTime &expiresAt) {
    const QString token = randomToken();
    m_refreshTokens.insert(token, {.grant = grant, .expiresAt = expiresAt});
    return token;
}

GrantRef Tokens::useRefreshToken(const QString &refreshToken, const QDateTime &now) {
    const auto token = m_refreshTokens.find(refreshToken);
    if (token == m_refreshTokens.end())
        return nullptr;
    if (token->isUsed)
        token->grant->isRevoked = true;
    if (!token->isGood(now))
        return nullptr;
    token->isUsed = true;
    return token->grant;
}

GrantRef Tokens::findRefreshable(const QString &refreshToken, const QDateTime &now) const {
    const auto token = m_refreshTokens.constFind(refreshToken);
    return token != m_refreshTokens.constEnd() && token->isGood(now) ? token->grant : nullptr;
}

void Tokens::revoke(const QString &token) {
    m_accessTokens.remove(token);
    if (const auto refreshToken = m_refreshTokens.constFind(token);
        refreshToken != m_refreshTokens.constEnd())
        refreshToken->grant->isRevoked = true;
}

void Tokens::revokeAll(const QString &userId, const QStringList &appIds) {
    const auto end = [&](const GrantRef &grant) {
        if (grant->userId == userId && (appIds.isEmpty() || appIds.contains(grant->appId)))
            grant->isRevoked = true;
    };
    for (const AccessToken &token : std::as_const(m_accessTokens))
        end(token.grant);
    for (const RefreshToken &token : std::as_const(m_refreshTokens))
        end(token.grant);
}

QStringList Tokens::liveApps(const QString &userId, const QDateTime &now) const {
    QStringList apps;
    const auto note = [&](const GrantRef &grant) {
        if (grant->userId == userId && !grant->isRevoked && !apps.contains(grant->appId))
            apps.append(grant->appId);
    };
    for (const AccessToken &token : m_accessTokens) {
        if (token.expiresAt > now)
            note(token.grant);
    }
    for (const RefreshToken &token : m_refreshTokens) {
        if (token.isGood(now))
            note(token.grant);
    }
    return apps;
}

}
