#pragma once

#include "tests/sandbox/state/State.h"
#include "tests/sandbox/wire/Refusal.h"

namespace sandbox {

/// May @p user (nobody when null) come in with this password? Failures are recorded.
std::expected<void, Refusal> checkPassword(
    State &state, const User *user, const QString &password, const Caller &caller);

/// Takes note that the user came in, and what the application may do for it.
GrantRef signIn(State &state, User &user, const QStringList &scopes, const Caller &caller);

/// An access token and an ID token, and a refresh token where the grant allows one: the answer of /oidc/token
/// and of signin. The lifetime is in both spellings, `expires_in` (RFC 6749) and `expire_in` (the contract).
QJsonObject issueTokens(State &state, const GrantRef &grant);

}
