#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// What a sign-in leaves: the tokens and what belongs to them. Kept as a whole in the keyring.
struct TokenSet {
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty when the service gave none
    std::chrono::milliseconds expiresAt; ///< of the access token; wall clock since 1970
    std::chrono::milliseconds lifetime; ///< of an access token when it was new
    std::chrono::milliseconds
        signedInAt; ///< when the user last stood in front of the browser; wall clock since 1970
    QString userId;

    /// Less than a minute to go, or than a fifth of a short life.
    bool isNearExpiry(std::chrono::milliseconds wallNow) const;

    QByteArray toSecret() const;
    /// @returns nothing for anything that toSecret() did not write
    static std::optional<TokenSet> fromSecret(const QByteArray &secret);

    bool operator==(const TokenSet &) const = default;
};
