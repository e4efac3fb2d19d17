#pragma once

#include "app/phone/PhoneNumber.h"
#include "app/time/Clock.h"
#include "app/time/Deadline.h"

#include <QMap>
#include <QString>

/// When a number may be sent the next message on a channel. Keyed by (number, channel), kept with
/// its start and length so that it survives Back and restart. The service allows one message a minute.
class Cooldowns {
public:
    static constexpr std::chrono::seconds usual{60};

    /// Takes note that a message left at @p start and that the next may follow after @p length.
    void begin(const PhoneNumber &number, const QString &channel, Instant start,
        std::chrono::milliseconds length = usual);

    /// Time until the next message may be sent; zero when it may be sent now.
    std::chrono::milliseconds remaining(const PhoneNumber &number, const QString &channel, Instant now) const;

    /// The ones not over at @p now, as text for a state file: "TAG:START+LENGTH" with spaces between, in
    /// milliseconds, START being a KeptMoment. Holds no phone number: each is stood for by its numberTag().
    QString toText(Instant now) const;
    /// Reads toText() back; skips what it does not understand, such as the "TAG:END" of earlier versions. No
    /// cooldown lasts longer than a day.
    static Cooldowns fromText(const QString &text, Instant now);

private:
    QMap<quint16, Deadline> m_until;
};
