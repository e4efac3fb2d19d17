#pragma once

#include "app/phone/PhoneNumber.h"
#include "app/time/Clock.h"
#include "app/time/Deadline.h"

#include <QMap>
#include <QString>

/// When a number may be sent the next message on a channel. Keyed by (number, channel), kept as absolute
/// times so that it survives Back and restart. The service allows one message a minute (SERVICE.md,
/// send-sms).
class Cooldowns {
public:
    static constexpr std::chrono::seconds usual{60};

    /// Takes note that a message left at @p start and that the next may follow after @p length.
    void begin(const PhoneNumber &number, const QString &channel, Instant start,
        std::chrono::milliseconds length = usual);

    /// Time until the next message may be sent; zero when it may be sent now.
    std::chrono::milliseconds remaining(const PhoneNumber &number, const QString &channel, Instant now) const;

    /// The ones not over at @p now, as text for a state file: "TAG:END" with spaces between, END in
    /// milliseconds since 1970. Holds no phone number: each is stood for by its numberTag().
    QString toText(Instant now) const;
    /// Reads toText() back; skips what it does not understand. No cooldown lasts longer than a day.
    static Cooldowns fromText(const QString &text, Instant now);

private:
    QMap<quint16, Deadline> m_until;
};
