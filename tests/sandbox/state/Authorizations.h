#pragma once

#include "tests/sandbox/state/Tokens.h"

#include <QHash>
#include <QUrl>

namespace sandbox {

/// What an application asked for at /oidc/auth, as it was accepted.
struct AuthorizationRequest {
    QUrl redirectUri{};
    QString state{};
    QString nonce{};
    QString codeChallenge{}; ///< S256 (RFC 7636)
    QStringList scopes{};
    bool mayRefresh = false; ///< offline_access with prompt=consent
    bool mustSignIn = false; ///< prompt=login, whoever the browser knows
    std::optional<qint64> maxAge{}; ///< seconds since the user proved who they are
    QDateTime expiresAt{};
};

/// A user's yes, which the application trades for tokens.
struct AuthorizationCode {
    AuthorizationRequest request{};
    GrantRef grant{};
    QDateTime expiresAt{};
    bool isUsed = false;
};

/// The sign-in pages that are open and the codes that were handed out.
struct Authorizations {
    QHash<QString, AuthorizationRequest> open{}; ///< by the transaction that the form carries
    QHash<QString, AuthorizationCode> codes{};
};

}
