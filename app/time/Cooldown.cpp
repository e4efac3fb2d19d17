#include "app/time/Cooldown.h"

#include "app/phone/NumberTag.h"
#include "app/time/KeptMoment.h"

#include <QRegularExpression>
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
            entries += "%1:%2+%3"_L1.arg(QString::number(it.key()), KeptMoment::of(it->start(), now).toText(),
                QString::number(it->length().count()));
    }
    return entries.join(u' ');
}

Cooldowns Cooldowns::fromText(const QString &text, Instant now) {
    static const QRegularExpression entry(u"^(\\d{1,5}):(\\d+)\\+(\\d+)$"_s);
    Cooldowns result;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto match = entry.match(part);
        bool isTag = false, isLength = false;
        const quint16 tag = match.captured(1).toUShort(&isTag);
        const auto start = KeptMoment::fromText(match.captured(2));
        const milliseconds length{match.captured(3).toLongLong(&isLength)};
        if (!isTag || !start || !isLength)
            continue;
        const Deadline until(start->seenAt(now), std::min(length, longest));
        if (!until.isOver(now))
            result.m_until.insert(tag, until);
    }
    return result;
}
