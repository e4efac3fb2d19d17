#include "app/time/Clock.h"

#include <algorithm>

using namespace std::chrono;

milliseconds elapsed(Instant start, Instant now) {
    return std::max({now.monotonic - start.monotonic, now.wall - start.wall, milliseconds{0}});
}

Instant systemNow() {
    return {duration_cast<milliseconds>(steady_clock::now().time_since_epoch()),
        duration_cast<milliseconds>(system_clock::now().time_since_epoch())};
}
