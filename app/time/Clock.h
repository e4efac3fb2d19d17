#pragma once

#include <chrono>
#include <functional>

/// A moment as two clocks saw it. The monotonic clock never jumps but stands still while a laptop sleeps;
/// the wall clock goes on through sleep and restarts but may be set back by hand.
struct Instant {
    std::chrono::milliseconds monotonic; ///< since an arbitrary start, meaningful within one process only
    std::chrono::milliseconds wall; ///< since 1970-01-01T00:00:00Z

    bool operator==(const Instant &) const = default;
};

/// How far time has come from @p start to @p now: the larger of what the two clocks say, never negative.
std::chrono::milliseconds elapsed(Instant start, Instant now);

/// Where the present comes from; tests hand in their own.
using Clock = std::function<Instant()>;

/// The clock of this computer.
Instant systemNow();
