#include "app/flows/CodeStep.h"

using namespace std::chrono;

CodeStep::CodeStep(Service &service, Memory &memory, QString channel, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_memory(memory)
    , m_channel(std::move(channel)) { }

void CodeStep::setNumber(const std::optional<PhoneNumber> &number) {
    if (m_number == number)
        return;
    m_number = number;
    Q_EMIT changed();
}

void CodeStep::setCodeLength(CodeLength length) {
    m_codeLength = length;
    Q_EMIT changed();
}

void CodeStep::setCodeText(const QString &text) {
    if (m_codeText == text)
        return;
    m_codeText = text;
    Q_EMIT changed();
}

bool CodeStep::canSend() const {
    return m_number && !isSending() && cooldown() == 0ms;
}

milliseconds CodeStep::cooldown() const {
    return m_number ? m_memory.cooldown(*m_number, m_channel) : 0ms;
}

void CodeStep::send() {
    if (!canSend())
        return;
    const PhoneNumber number = *m_number;
    m_codeTextBefore = m_codeText;
    Q_EMIT sending();
    // Now already, in case nobody is here any more when the answer comes.
    m_memory.beginCooldown(number, m_channel, m_memory.clock()(), Cooldowns::usual);
    m_answer.await(m_service.call(SendSms{number, m_channel}),
        [this, number](const Result<void> &answer) { settle(number, answer); });
    Q_EMIT changed();
}

void CodeStep::settle(const PhoneNumber &number, const Result<void> &answer) {
    const ErrorKind kind = answer ? ErrorKind::Refused : answer.error().kind;
    const bool maybeSent = answer || leavesOutcomeUnknown(answer.error());
    seconds wait = maybeSent || kind == ErrorKind::SentTooOften ? Cooldowns::usual : 0s;
    if (!answer && wait > 0s && answer.error().retryAfter)
        wait = maybeSent ? std::max(wait, *answer.error().retryAfter) : *answer.error().retryAfter;
    // From the answer on: the service may have counted from any moment before it.
    m_memory.beginCooldown(number, m_channel, m_memory.clock()(), wait);
    // A message sent earlier, by another start of the program perhaps, is still good when this one came too
    // soon.
    if (maybeSent || kind == ErrorKind::SentTooOften) {
        m_timesSent = m_sentTo == number ? m_timesSent + 1 : 1;
        m_sentTo = number;
        m_isConfirmed = answer.has_value();
    }
    if (maybeSent) {
        m_refused.clear();
        m_isUsedUp = false;
    }
    // A message can be faster than the answer: what was typed since is the new code.
    if (answer && m_codeText == m_codeTextBefore)
        m_codeText.clear();
    Q_EMIT changed();
    if (answer)
        Q_EMIT sent();
    else
        Q_EMIT failed(answer.error());
}

std::optional<ProvenNumber> CodeStep::proof() const {
    const auto code = PassCode::find(m_codeText, m_codeLength);
    if (!isSent() || !code || m_refused.contains(*code))
        return std::nullopt;
    return ProvenNumber{*m_number, *code};
}

void CodeStep::useUp(const ProvenNumber &used) {
    if (m_sentTo != used.number) // another number is proven by now
        return;
    m_refused << used.passCode;
    if (PassCode::find(m_codeText, m_codeLength) == used.passCode)
        m_codeText.clear();
    m_isUsedUp = isSent();
    Q_EMIT changed();
}
