#pragma once

#include "tests/sandbox/Http.h"
#include "tests/sandbox/State.h"

namespace sandbox {

/// Everything under /oidc/: OpenID Connect for one application.
Reply answerOidc(State &state, const Call &call);

}
