#pragma once

#include "app/signin/Pkce.h"
#include "app/signin/Provider.h"

#include <chrono>
#include <optional>

/// What the browser is sent to the service with (OpenID Connect Core, section 3.1.2.1), with secrets of its
/// own each time.
struct AuthorizationRequest {
    QUrl redirectUri{};
    bool mustSignIn = false; ///< prove who they are, even if the browser remembers them
    std::optional<std::chrono::seconds> maxAge{}; ///< since they did
    Pkce pkce{};
    QByteArray state = unguessable();
    QByteArray nonce = unguessable();

    QUrl link(const Provider &provider, const QString &appId) const;
};
