#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace sandbox {

/// What a user allowed an application at one sign-in. All tokens that come of it live no longer than it does.
struct Grant {
    QString userId{};
    QString appId{};
    QStringList scopes{};
    QString nonce{};
    QDateTime signedInAt{};
    bool mayRefresh = false; ///< offline_access, with the user's consent
    bool isRevoked = false;
};
using GrantRef = std::shared_ptr<Grant>;

struct AccessToken {
    QString value{};
    GrantRef grant{};
    QDateTime issuedAt{};
    QDateTime expiresAt{};
};

/// Access tokens, and refresh tokens that are good for one use: one that comes a second time was stolen, so
/// the whole grant ends (RFC 9700, section 4.14.2).
class Tokens {
public:
    AccessToken issueAccessToken(const GrantRef &grant, int lifeSeconds, const QDateTime &now);
    /// Nothing unless it is live.
    std::optional<AccessToken> findLive(const QString &accessToken, const QDateTime &now) const;

    QString issueRefreshToken(const GrantRef &grant, const QDateTime &expiresAt);
    /// Uses up a refresh token; nothing when it is unknown, used, expired or revoked.
    GrantRef useRefreshToken(const QString &refreshToken, const QDateTime &now);
    /// The grant of a refresh token that is still good, which it stays.
    GrantRef findRefreshable(const QString &refreshToken, const QDateTime &now) const;

    /// Ends an access token alone, or a refresh token with its grant. Unknown ones are no error (RFC 7009,
    /// section 2.2).
    void revoke(const QString &token);
    /// Ends the sessions of a user in the applications named; in all when @p appIds is empty.
    void revokeAll(const QString &userId, const QStringList &appIds);
    /// The applications in which a user is signed in.
    QStringList liveApps(const QString &userId, const QDateTime &now) const;

private:
    struct RefreshToken {
        GrantRef grant{};
        QDateTime expiresAt{};
        bool isUsed = false;

        bool isGood(const QDateTime &now) const { return !isUsed && !grant->isRevoked && expiresAt > now; }
    };

    QHash<QString, AccessToken> m_accessTokens;
    QHash<QString, RefreshToken> m_refreshTokens;
};

}
