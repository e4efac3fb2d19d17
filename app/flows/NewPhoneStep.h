#pragma once

#include "app/flows/CodeStep.h"

#include <QObject>

#include <expected>

/// Entering the new number and proving it. What was typed is kept here, so that no page can lose it.
class NewPhoneStep : public QObject {
    Q_OBJECT

public:
    /// @param current  the number that the account has now, which the new one must not be
    NewPhoneStep(Service &service, Memory &memory, const QString &channel,
        const std::optional<PhoneNumber> &current, QObject *parent = nullptr);

    void setConfig(const PublicConfig &config);

    /// What stands in the number field, and the country chosen beside it (ISO 3166-1 alpha-2).
    void enter(const QString &text, const QString &region);
    const QString &text() const { return m_text; }
    const QString &region() const { return m_region; }

    CodeStep &code() { return m_code; }
    const CodeStep &code() const { return m_code; }
    /// Sends a code, or says with failed() why it would be of no use, without sending anything.
    void sendCode();

Q_SIGNALS:
    void changed();
    void sent();
    void failed(const Problem &problem);

private:
    std::expected<PhoneNumber, Problem> checkedNumber() const;

    std::optional<PhoneNumber> m_current;
    bool m_internationalSms = true;
    QString m_text;
    QString m_region;
    CodeStep m_code;
};

/// What a failed send-sms means to the user.
Problem problemOfSending(const ServiceError &error, Problem::About about);
