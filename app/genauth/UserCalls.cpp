#include "app/genauth/UserCalls.h"

using namespace Qt::StringLiterals;

std::optional<PublicConfig> GetPublicConfig::fromJson(const QJsonValue &data) {
    if (!data.isObject())
        return std::nullopt;
    PublicConfig config;
    if (const int digits = data["verifyCodeLength"_L1].toInt(); CodeLength{}.allows(digits))
        config.codeLength = CodeLength::exactly(digits);
    const QJsonValue sms = data["internationalSmsConfig"_L1];
    config.internationalSms = sms["enabled"_L1].toBool(true);
    if (const QString region = sms["defaultISOType"_L1].toString().toUpper(); region.size() == 2)
        config.defaultRegion = region;
    return config;
}

std::optional<Profile> GetProfile::fromJson(const QJsonValue &data) {
    const QJsonValue phone = data["phone"_L1];
    const bool phoneIsText = phone.isString() || phone.isNull() || phone.isUndefined();
    Profile profile;
    profile.userId = data["userId"_L1].toString();
    if (profile.userId.isEmpty() || !phoneIsText)
        return std::nullopt;
    profile.displayName = profile.userId;
    for (const auto &field : {"name"_L1, "nickname"_L1, "username"_L1, "email"_L1}) {
        if (const QString value = data[field].toString().trimmed(); !value.isEmpty()) {
            profile.displayName = value;
            break;
        }
    }
    profile.phone = PhoneNumber::fromService(phone.toString(), data["phoneCountryCode"_L1].toString());
    profile.phoneVerified = data["phoneVerified"_L1].toBool();
    return profile;
}

QJsonObject SendSms::toJson() const {
    return {{u"phoneNumber"_s, number.nationalNumber()}, {u"phoneCountryCode"_s, number.countryCallingCode()},
        {u"channel"_s, channel}};
}

QJsonObject BindPhone::toJson() const {
    return {{u"phoneNumber"_s, number.nationalNumber()}, {u"phoneCountryCode"_s, number.countryCallingCode()},
        {u"passCode"_s, passCode.digits()}};
}

QJsonObject VerifyUpdatePhone::toJson() const {
    QJsonObject payload{{u"newPhoneNumber"_s, newPhone.number.nationalNumber()},
        {u"newPhoneCountryCode"_s, newPhone.number.countryCallingCode()},
        {u"newPhonePassCode"_s, newPhone.passCode.digits()}};
    if (currentPhone) {
        payload[u"oldPhoneNumber"_s] = currentPhone->number.nationalNumber();
        payload[u"oldPhoneCountryCode"_s] = currentPhone->number.countryCallingCode();
        payload[u"oldPhonePassCode"_s] = currentPhone->passCode.digits();
    }
    return {{u"verifyMethod"_s, u"PHONE_PASSCODE"_s}, {u"phonePassCodePayload"_s, payload}};
}

std::optional<UpdatePhoneToken> VerifyUpdatePhone::fromJson(const QJsonValue &data) {
    // The life is documented as 60 seconds; an absurd one is an answer we do not understand.
    constexpr std::chrono::seconds longest = std::chrono::hours{1};
    const UpdatePhoneToken token{
        data["updatePhoneToken"_L1].toString(), std::chrono::seconds{data["tokenExpiresIn"_L1].toInt()}};
    if (token.value.isEmpty() || token.life <= std::chrono::seconds{0} || token.life > longest)
        return std::nullopt;
    return token;
}

QJsonObject UpdatePhone::toJson() const {
    return {{u"updatePhoneToken"_s, token.value}};
}
