#pragma once

#include <chrono>
#include <functional>

/// A moment as two clocks saw it. The monotonic clock never jumps and, where the system has such a clock,
/// goes on while a laptop sleeps; the wall clock goes on through sleep and restarts but may be set by hand.
struct Instant {
    std::chrono::milliseconds monotonic{0}; ///< since an arbitrary start, meaningful within one process only
    std::chrono::milliseconds wall{0}; ///< since 1970-01-01T00:00:00Z

    bool operator==(const Instant &) const = default;
};

/// For what expires: how far time has come from @p start to @p now, the larger of what the two clocks say,
/// never negative.
std::chrono::milliseconds elapsed(Instant start, Instant now);

/// For what must have passed before something is promised: the smaller of what the two clocks say, never
/// negative. A wall clock that stands before @p start was set back and says nothing, so a wait becomes at
/// most twice as long by it, never endless.
std::chrono::milliseconds surelyElapsed(Instant start, Instant now);

/// Where the present comes from; tests hand in their own.
using Clock = std::function<Instant()>;

/// The clock of this computer.
Instant systemNow();
