#pragma once

#include <QJsonObject>

#include <expected>

namespace sandbox {

/// What an operator would set in the service's console. Times are in seconds.
struct ServiceSettings {
    bool verifyOldPhone = true; ///< the contract's default (changePhoneStrategy)
    int verifyCodeLength = 6;
    int codeExpiresIn = 300;
    int codeMaxAttempts = 1; ///< wrong guesses that void a code
    int smsInterval = 60; ///< between two messages to a number on a channel
    int tokenExpiresIn = 60; ///< life of an updatePhoneToken
    int accessTokenExpiresIn = 3600;
    bool internationalSms = true;
    bool publicConfig = true; ///< false: that call fails
    bool codesNeedToken = false; ///< send-sms and pre-check-code as strict as their published description
    bool authTime = true; ///< false: ID tokens do not say when the user proved who they are

    QJsonObject toJson() const;
    /// Takes over the ones that are given. The error says what is wrong; then nothing has changed.
    std::expected<void, QString> apply(const QJsonObject &changes);
};

}
