#pragma once

#include "tests/sandbox/state/State.h"
#include "tests/sandbox/wire/Http.h"

namespace sandbox {

/// Everything under /oidc/: OpenID Connect for one application.
Reply answerOidc(State &state, const Call &call);

}
