#pragma once

#include "tests/fault/Target.h"

#include <vector>

namespace fault {

/// Every request of both journeys, of signing in, of coming back and of signing out.
const std::vector<Target> &targets();

}
