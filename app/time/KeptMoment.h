#pragma once

#include "app/time/Clock.h"

#include <QString>

#include <optional>

/// When something began, as it is kept in a file, in the keyring or beside other programs. What is kept is
/// the start, and the length where there is one, never the end: an end that a wrong clock wrote would be
/// waited for long after the clock was put right.
class KeptMoment {
public:
    KeptMoment() = default; ///< long ago
    explicit KeptMoment(Instant now);
    /// @param sinceEpoch  wall clock since 1970; before that counts as then
    explicit KeptMoment(std::chrono::milliseconds sinceEpoch);
    /// @p start by the wall clock of @p now, which may have been set since.
    static KeptMoment of(Instant start, Instant now);

    /// The moment as the clocks of this process count from it. One in the future of @p now was written by a
    /// wrong clock and counts as @p now: keep the answer, since a later look would see it later again.
    Instant seenAt(Instant now) const;

    std::chrono::milliseconds sinceEpoch() const { return m_wall; }
    QString toText() const { return QString::number(m_wall.count()); }
    static std::optional<KeptMoment> fromText(const QString &text);

    bool operator==(const KeptMoment &) const = default;

private:
    std::chrono::milliseconds m_wall{0};
};
