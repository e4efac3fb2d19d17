#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// What an ID token must say to belong to this sign-in.
struct IdTokenExpectation {
    QString issuer;
    QString audience; ///< the application ID
    QString nonce;
    std::chrono::seconds
        now; ///< wall clock since 1970; two minutes of difference between computers are forgiven
    /// How long ago the user may have proven who they are (`auth_time`), where the token says it; nothing for
    /// any time.
    std::optional<std::chrono::seconds> maxAge{};
};

/// The claims of a checked ID token. Its signature is not checked: it came straight from the token endpoint
/// over TLS, which OpenID Connect Core, section 3.1.3.7 (6), accepts in its place. Tokens that claim no
/// algorithm at all are refused.
struct IdToken {
    QString userId; ///< `sub`

    /// @returns nothing when the token is malformed or any claim is not as expected
    static std::optional<IdToken> check(const QByteArray &jwt, const IdTokenExpectation &expected);
};
