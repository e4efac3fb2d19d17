#include "app/time/Cooldown.h"

#include "app/phone/NumberTag.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr milliseconds longest = 24h;

}

void Cooldowns::begin(const PhoneNumber &number, const QString &channel, Instant start, milliseconds length) {
    m_until.insert(numberTag(number, channel), Deadline(start, std::min(length, longest)));
}

milliseconds Cooldowns::remaining(const PhoneNumber &number, const QString &channel, Instant now) const {
    const auto it = m_until.constFind(numberTag(number, channel));
    return it == m_until.cend() ? 0ms : it->remaining(now);
}

QString Cooldowns::toText(Instant now) const {
    QStringList entries;
    for (auto it = m_until.cbegin(); it != m_until.cend(); ++it) {
        if (!it->isOver(now))
            entries += "%1:%2"_L1.arg(
                QString::number(it.key()), QString::number((now.wall + it->remaining(now)).count()));
    }
    return entries.join(u' ');
}

Cooldowns Cooldowns::fromText(const QString &text, Instant now) {
    Cooldowns result;
    for (const QString &entry : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = entry.split(u':');
        bool tagRead = false, endRead = false;
        const quint16 tag = parts.first().toUShort(&tagRead);
        const qint64 end = parts.last().toLongLong(&endRead);
        if (parts.size() != 2 || !tagRead || !endRead || end <= now.wall.count())
            continue;
        // Only the wall clock outlives a process, so the rest of the wait starts anew from both clocks of
        // this one.
        result.m_until.insert(tag, Deadline(now, std::min(milliseconds(end) - now.wall, longest)));
    }
    return result;
}
