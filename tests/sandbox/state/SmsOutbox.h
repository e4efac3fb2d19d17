#pragma once

#include "tests/sandbox/state/ServiceSettings.h"
#include "tests/sandbox/wire/Refusal.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace sandbox {

/// A text message with a code, as a phone would show it.
struct Message {
    QString to{}; ///< E.164
    QString channel{}; ///< "CHANNEL_BIND_PHONE"
    QString code{};
    QDateTime sentAt{};

    QJsonObject toJson() const;
};

/// Every message that was sent, and what its code is still good for. The newest code of a number and channel
/// voids the ones before it.
class SmsOutbox {
public:
    /// One message per number and channel within `smsInterval`.
    std::expected<Message, Refusal> send(
        const QString &to, const QString &channel, const ServiceSettings &settings, const QDateTime &now);

    /// Says whether a code is right, leaving it as it is.
    std::expected<void, Refusal> check(const QString &to, const QString &channel, const QString &code,
        const ServiceSettings &settings, const QDateTime &now) const;
    /// The same, as a guess that counts: `codeMaxAttempts` wrong ones void the code.
    std::expected<void, Refusal> guess(const QString &to, const QString &channel, const QString &code,
        const ServiceSettings &settings, const QDateTime &now);
    /// Uses up the code of a number and channel.
    void consume(const QString &to, const QString &channel);

    const QList<Message> &messages() const { return m_messages; }

private:
    struct Code {
        Message message{};
        int wrongGuesses = 0;
        bool isUsed = false;
    };
    using Key = std::pair<QString, QString>;

    QList<Message> m_messages;
    QMap<Key, Code> m_newest; ///< by number and channel
};

}
