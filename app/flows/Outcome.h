#pragma once

#include "app/time/Clock.h"

#include <optional>

/// A change that has left without an answer, as far as time matters for what may be said of it.
struct LostChange {
    Instant sentAt; ///< ends the debt, see isLookedFor()
    Instant
        waitedSince; ///< the same, or when a later start of the program took it up: then the wait begins anew
    /// What must have gone by since then before nothing can carry it out any more; nothing for a bind and an
    /// update-user, which nothing voids.
    std::optional<std::chrono::milliseconds> voidAfter{};
};

/// Whose number it is that the service shows.
enum class Shown {
    Wanted, ///< the one that was asked for
    Before, ///< the one that was there before, or none where there was none
    Other,
    NoUser, ///< there is nobody any more whose number it could be
};

/// What may be said of a change. "Not changed" is a promise about the future, too.
enum class Verdict {
    StillLooking,
    Changed,
    NotChanged, ///< and nothing can carry it out any more
    NotChangedSoFar, ///< when last looked; a slow service may still carry it out
};

/// @param lookedAt  when the request left that brought @p shown
Verdict verdict(const LostChange &change, Shown shown, Instant lookedAt);

/// Is something still to be found out? Not after a day.
bool isLookedFor(const LostChange &change, Verdict verdict, Instant now);

/// LostChange::voidAfter of an update-phone: its token is dead a minute after its life and its sending.
/// @param answered  when the answer with the token came
std::chrono::milliseconds voidAfter(Instant answered, std::chrono::milliseconds life, Instant sentAt);

namespace outcome {

/// So long a change that nothing voids is looked for before it is said that it has not happened so far:
/// longer than a gateway that has given up lets the service go on.
inline constexpr std::chrono::milliseconds closeLook = std::chrono::seconds{30};
/// What a dead token is given besides, for a request that is under way.
inline constexpr std::chrono::milliseconds margin = std::chrono::minutes{1};
/// So long an outcome is owed that nothing makes certain.
inline constexpr std::chrono::milliseconds owedFor = std::chrono::hours{24};

}
