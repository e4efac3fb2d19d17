#include "app/time/Clock.h"

#include <algorithm>
#include <ctime>

using namespace std::chrono;

namespace {

/// Where there is a clock that counts suspend, that one.
milliseconds monotonicNow() {
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return duration_cast<milliseconds>(seconds{now.tv_sec} + nanoseconds{now.tv_nsec});
#endif
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

}

milliseconds elapsed(Instant start, Instant now) {
    return std::max({now.monotonic - start.monotonic, now.wall - start.wall, milliseconds{0}});
}

milliseconds surelyElapsed(Instant start, Instant now) {
    const milliseconds monotonic = now.monotonic - start.monotonic;
    const milliseconds wall = now.wall - start.wall;
    return std::max(wall < milliseconds{0} ? monotonic : std::min(monotonic, wall), milliseconds{0});
}

Instant systemNow() {
    return {monotonicNow(), duration_cast<milliseconds>(system_clock::now().time_since_epoch())};
}
