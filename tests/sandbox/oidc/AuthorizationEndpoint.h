#pragma once

#include "tests/sandbox/state/State.h"
#include "tests/sandbox/wire/Http.h"

namespace sandbox {

/// GET /oidc/auth: shows the sign-in page, or says what is wrong with the request (RFC 6749,
/// section 4.1.2.1).
Reply authorize(State &state, const Call &call);

/// POST /oidc/auth/interaction: what the user answered on that page.
Reply interact(State &state, const Call &call);

/// The cookie by which the browser's user is known; empty when it has none.
QString sessionCookie(const Call &call);

/// May the user be sent there? Loopback on any port (RFC 8252, section 7.3), or the one address that is
/// registered.
bool isKnownRedirect(const QUrl &url);

}
