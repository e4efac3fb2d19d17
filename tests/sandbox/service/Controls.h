#pragma once

#include "tests/sandbox/wire/Http.h"

namespace sandbox {

class Service;

/// Everything under /sandbox/: how somebody who tests looks into the service and bends it (README.md).
Reply answerControl(Service &service, const Call &call);

}
