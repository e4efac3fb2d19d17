#pragma once

#include "tests/sandbox/state/State.h"
#include "tests/sandbox/wire/Http.h"

namespace sandbox {

/// POST /oidc/token: trades a code or a refresh token (RFC 6749, sections 4.1.3 and 6; RFC 7636).
Reply exchangeToken(State &state, const Call &call);
/// POST /oidc/token/revocation (RFC 7009).
Reply revokeToken(State &state, const Call &call);
/// POST /oidc/token/introspection (RFC 7662), for those who know the application's secret.
Reply introspectToken(State &state, const Call &call);

}
