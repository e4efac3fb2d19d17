#pragma once

#include "app/genauth/Request.h"
#include "app/phone/PassCode.h"
#include "app/phone/PhoneNumber.h"

#include <QString>

#include <chrono>

/// What the application's console says in public. `GET public-config`, optional to us (README.md here).
struct PublicConfig {
    CodeLength codeLength;
    QString defaultRegion; ///< ISO 3166-1 alpha-2; empty when the service does not say
    bool internationalSms = true;
};

/// Optional: whoever asks must get by without an answer.
struct GetPublicConfig {
    using Response = PublicConfig;
    static constexpr auto path = "/api/v2/applications/{appId}/public-config";
    static constexpr auto effect = Effect::Reads;
    static constexpr auto access = Access::Application;
    static constexpr auto envelope = Envelope::V2;
    static std::optional<Response> fromJson(const QJsonValue &data);
};

/// Who is signed in, as the service says now.
struct Profile {
    QString userId;
    QString displayName; ///< the best of name, nickname, username, e-mail; never empty
    std::optional<PhoneNumber> phone;
    bool phoneVerified = false;
};

/// Which fields come back depends on the scopes of the token.
struct GetProfile {
    using Response = Profile;
    static constexpr auto path = "/api/v3/get-profile";
    static constexpr auto effect = Effect::Reads;
    static constexpr auto access = Access::User;
    static std::optional<Response> fromJson(const QJsonValue &data);
};

/// Sends a one-time code. At most once a minute per number and channel.
struct SendSms {
    using Response = void;
    static constexpr auto path = "/api/v3/send-sms";
    static constexpr auto effect = Effect::SendsMessage;
    static constexpr auto access = Access::Anybody;
    PhoneNumber number;
    QString channel;
    QJsonObject toJson() const;
};

/// Only for a user without a phone; uses the code up.
struct BindPhone {
    using Response = void;
    static constexpr auto path = "/api/v3/bind-phone";
    static constexpr auto effect = Effect::Commits;
    static constexpr auto access = Access::User;
    PhoneNumber number;
    PassCode passCode;
    QJsonObject toJson() const;
};

/// A number together with the code that was sent to it.
struct ProvenNumber {
    PhoneNumber number;
    PassCode passCode;
};

/// The right to change the phone, once.
struct UpdatePhoneToken {
    QString value;
    std::chrono::seconds life; ///< counted from when the request for it left
};

/// Trades the codes for an updatePhoneToken. Changes no account, but uses the codes up and so must not be
/// repeated.
struct VerifyUpdatePhone {
    using Response = UpdatePhoneToken;
    static constexpr auto path = "/api/v3/verify-update-phone-request";
    static constexpr auto effect = Effect::Commits;
    static constexpr auto access = Access::User;
    ProvenNumber newPhone;
    std::optional<ProvenNumber> currentPhone;
    QJsonObject toJson() const;
    static std::optional<Response> fromJson(const QJsonValue &data);
};

/// Changes the phone; the token works once and lives for about a minute.
struct UpdatePhone {
    using Response = void;
    static constexpr auto path = "/api/v3/update-phone";
    static constexpr auto effect = Effect::Commits;
    static constexpr auto access = Access::User;
    UpdatePhoneToken token;
    QJsonObject toJson() const;
};
