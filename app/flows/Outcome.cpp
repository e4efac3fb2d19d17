#include "app/flows/Outcome.h"

#include <algorithm>

using namespace std::chrono;

Verdict verdict(const LostChange &change, Shown shown, Instant lookedAt) {
    if (shown == Shown::Wanted)
        return Verdict::Changed;
    if (shown == Shown::NoUser)
        return Verdict::NotChanged;
    if (surelyElapsed(change.waitedSince, lookedAt) < change.voidAfter.value_or(outcome::closeLook))
        return Verdict::StillLooking;
    // Where the number is another one by now, what was asked for may have come between.
    const bool isCertain = change.voidAfter && shown == Shown::Before;
    return isCertain ? Verdict::NotChanged : Verdict::NotChangedSoFar;
}

bool isLookedFor(const LostChange &change, Verdict verdict, Instant now) {
    if (verdict == Verdict::NotChangedSoFar)
        return elapsed(change.sentAt, now) < outcome::owedFor;
    return verdict == Verdict::StillLooking;
}

milliseconds voidAfter(Instant answered, milliseconds life, Instant sentAt) {
    return std::max(life - surelyElapsed(answered, sentAt), 0ms) + outcome::margin;
}
