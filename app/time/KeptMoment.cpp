#include "app/time/KeptMoment.h"

#include <algorithm>

using namespace std::chrono;

KeptMoment::KeptMoment(Instant now)
    : KeptMoment(now.wall) { }

KeptMoment::KeptMoment(milliseconds sinceEpoch)
    : m_wall(std::max(sinceEpoch, milliseconds{0})) { }

KeptMoment KeptMoment::of(Instant start, Instant now) {
    return KeptMoment(now.wall - elapsed(start, now));
}

Instant KeptMoment::seenAt(Instant now) const {
    const milliseconds passed = std::max(now.wall - m_wall, milliseconds{0});
    return {now.monotonic - passed, now.wall - passed};
}

std::optional<KeptMoment> KeptMoment::fromText(const QString &text) {
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (!isNumber || count < 0)
        return std::nullopt;
    return KeptMoment(milliseconds{count});
}
