#include "tests/sandbox/state/SmsOutbox.h"

#include "tests/sandbox/state/Random.h"
#include "tests/sandbox/state/SandboxClock.h"

using namespace Qt::StringLiterals;

namespace sandbox {

QJsonObject Message::toJson() const {
    return {{u"to"_s, to}, {u"channel"_s, channel}, {u"code"_s, code}, {u"sentAt"_s, toText(sentAt)}};
}

std::expected<Message, Refusal> SmsOutbox::send(
    const QString &to, const QString &channel, const ServiceSettings &settings, const QDateTime &now) {
    const auto last = m_newest.constFind({to, channel});
    if (last != m_newest.constEnd() && last->message.sentAt.addSecs(settings.smsInterval) > now)
        return refused(Reason::SentTooOften);
    QString code;
    do {
        code = randomDigits(settings.verifyCodeLength);
    } while (
        last != m_newest.constEnd() && code == last->message.code); // so that the one before is really void
    const Message message{.to = to, .channel = channel, .code = code, .sentAt = now};
    m_messages.append(message);
    m_newest[{to, channel}] = Code{.message = message};
    return message;
}

std::expected<void, Refusal> SmsOutbox::check(const QString &to, const QString &channel, const QString &code,
    const ServiceSettings &settings, const QDateTime &now) const {
    const auto newest = m_newest.constFind({to, channel});
    if (newest == m_newest.constEnd())
        return refused(Reason::WrongCode);
    const bool isOver = newest->isUsed || newest->wrongGuesses >= settings.codeMaxAttempts
        || newest->message.sentAt.addSecs(settings.codeExpiresIn) <= now;
    if (isOver)
        return refused(Reason::CodeOver);
    if (newest->message.code != code)
        return refused(Reason::WrongCode);
    return {};
}

std::expected<void, Refusal> SmsOutbox::guess(const QString &to, const QString &channel, const QString &code,
    const ServiceSettings &settings, const QDateTime &now) {
    const auto right = check(to, channel, code, settings, now);
    const auto newest = m_newest.find({to, channel});
    if (!right && right.error().reason == Reason::WrongCode && newest != m_newest.end())
        newest->wrongGuesses++;
    return right;
}

void SmsOutbox::consume(const QString &to, const QString &channel) {
    const auto newest = m_newest.find({to, channel});
    if (newest != m_newest.end())
        newest->isUsed = true;
}

}
