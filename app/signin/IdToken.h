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
};

/// The claims of a checked ID token. Its signature is not checked: it came straight from the token endpoint
/// over TLS, which OpenID Connect Core, section 3.1.3.7 (6), accepts in its place. Tokens that claim no
/// algorithm at all are refused.
struct IdToken {
    QString userId; ///< `sub`
    /// How long before it was issued the user had proved who they are, by the service's own clock (`iat` and
    /// `auth_time`); nothing where the token does not tell.
    std::optional<std::chrono::seconds> age;

    /// @returns nothing when the token is malformed or any claim is not as expected
    static std::optional<IdToken> check(const QByteArray &jwt, const IdTokenExpectation &expected);
};
