#pragma once

#include "app/time/Clock.h"

#include <algorithm>

/// Something that lives for a length of time from a start, such as an updatePhoneToken.
/// A pure function of (start, length, now): nothing is counted down, so nothing can drift.
class Deadline {
public:
    /// @param start   when the request that began the life left this computer
    /// @param length  life in milliseconds; a negative one counts as none
    Deadline(Instant start, std::chrono::milliseconds length)
        : m_start(start)
        , m_length(std::max(length, std::chrono::milliseconds{0})) { }

    /// What is left at @p now, from the whole length down to zero.
    std::chrono::milliseconds remaining(Instant now) const {
        return std::max(m_length - elapsed(m_start, now), std::chrono::milliseconds{0});
    }

    /// remaining() in seconds, rounded down so that a screen never promises more than there is.
    std::chrono::seconds secondsLeft(Instant now) const {
        return std::chrono::floor<std::chrono::seconds>(remaining(now));
    }

    bool isOver(Instant now) const { return remaining(now) == std::chrono::milliseconds{0}; }

    Instant start() const { return m_start; }
    std::chrono::milliseconds length() const { return m_length; }

private:
    Instant m_start;
    std::chrono::milliseconds m_length;
};
