#pragma once

#include "app/async/Awaited.h"
#include "app/flows/Problem.h"
#include "app/genauth/Service.h"
#include "app/genauth/UserCalls.h"
#include "app/settings/Memory.h"

#include <QObject>

#include <optional>

/// Proving that a person has a number in hand: a code is sent to it, the person types it in.
class CodeStep : public QObject {
    Q_OBJECT

public:
    CodeStep(Service &service, Memory &memory, QString channel, QObject *parent = nullptr);

    /// The number to prove; nothing while none is fit to be sent to. Keeps the code when the number stays the
    /// same.
    void setNumber(const std::optional<PhoneNumber> &number);
    const std::optional<PhoneNumber> &number() const { return m_number; }

    void setCodeLength(CodeLength length);
    CodeLength codeLength() const { return m_codeLength; }
    /// What stands in the code field.
    void setCodeText(const QString &text);
    const QString &codeText() const { return m_codeText; }

    bool canSend() const;
    bool isSending() const { return m_answer.isPending(); }
    /// Sends a code once; a problem, if there is one, comes with failed().
    void send();
    /// Can the person have a code for the number that stands now? Also when the answer to the sending was
    /// lost.
    bool isSent() const { return m_sentTo && m_sentTo == m_number; }
    /// Has the service said that the last message was sent?
    bool isConfirmed() const { return m_isConfirmed; }
    /// Has the last code been used or refused?
    bool isUsedUp() const { return m_isUsedUp; }
    /// Is the last message not the first to this number? Then only the newest counts.
    bool isResent() const { return m_timesSent > 1; }
    /// Time until the next message may be sent to this number.
    std::chrono::milliseconds cooldown() const;

    /// The number with its code, once both are there and the code has not been refused before.
    std::optional<ProvenNumber> proof() const;
    /// This code has been used or refused: it must never be sent again. Empties the code field unless another
    /// was typed in the meantime.
    void useUp(const ProvenNumber &used);

Q_SIGNALS:
    void changed();
    void sending();
    void sent();
    void failed(const ServiceError &error);

private:
    void settle(const PhoneNumber &number, const Result<void> &answer);

    Service &m_service;
    Memory &m_memory;
    QString m_channel;
    CodeLength m_codeLength;
    std::optional<PhoneNumber> m_number;
    std::optional<PhoneNumber> m_sentTo;
    int m_timesSent = 0;
    bool m_isConfirmed = false;
    bool m_isUsedUp = false;
    QString m_codeText;
    QString m_codeTextBefore; ///< what stood in the field when the message was asked for
    QList<PassCode> m_refused; ///< of those sent to the number since the last message
    Awaited m_answer{this};
};
