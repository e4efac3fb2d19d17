#include "tests/sandbox/calls/Endpoint.h"
#include "tests/sandbox/calls/ServiceNumber.h"
#include "tests/sandbox/calls/UserSearch.h"
#include "tests/sandbox/state/Constants.h"
#include "tests/sandbox/state/Random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QStringList &furtherTextFields() {
    static const QStringList fields{u"nickname"_s, u"photo"_s, u"externalId"_s, u"birthdate"_s, u"country"_s,
        u"province"_s, u"city"_s, u"address"_s, u"streetAddress"_s, u"postalCode"_s, u"company"_s,
        u"browser"_s, u"device"_s, u"givenName"_s, u"familyName"_s, u"middleName"_s, u"profile"_s,
        u"preferredUsername"_s, u"website"_s, u"zoneinfo"_s, u"locale"_s, u"formatted"_s, u"region"_s,
        u"identityNumber"_s};
    return fields;
}

Answer getManagementToken(ApiCall &call) {
    const auto isKey = [&](const QString &id, const QString &secret) {
        return call.arguments["accessKeyId"_L1] == id && call.arguments["accessKeySecret"_L1] == secret;
    };
    if (!isKey(constants::accessKeyId, constants::accessKeySecret)
        && !isKey(constants::secondAccessKeyId, constants::secondAccessKeySecret))
        return refused(Reason::WrongAccessKey);
    const QString token = randomToken();
    call.state.managementTokens.insert(token, call.now().addSecs(constants::managementTokenLife));
    return QJsonObject{{u"access_token"_s, token}, {u"expires_in"_s, constants::managementTokenLife}};
}

Answer searchUsers(ApiCall &call) {
    return listUsers(call.state.users, call.arguments);
}

Answer getUser(ApiCall &call) {
    const User *user = call.userMeant(call.arguments["userIdType"_L1]);
    if (!user)
        return refused(Reason::UserNotFound);
    return user->toJson(call.arguments["withDepartmentIds"_L1].toBool());
}

Answer getUserMfaInfo(ApiCall &call) {
    const User *user = call.userMeant(call.arguments["userIdType"_L1]);
    if (!user)
        return refused(Reason::UserNotFound);
    const auto status = [](bool isOn) { return isOn ? u"enabled"_s : u"disabled"_s; };
    return QJsonObject{{u"totpStatus"_s, status(false)}, {u"faceMfaStatus"_s, status(false)},
        {u"smsMfaStatus"_s, status(user->phoneNumber().has_value())},
        {u"emailMfaStatus"_s, status(!user->email.isEmpty())}};
}

Answer isUserExists(ApiCall &call) {
    if (call.arguments.isEmpty())
        return refused(Reason::FieldMissing, u"phone"_s);
    const bool exists = std::ranges::any_of(call.state.users.all(), [&](const User &each) {
        const QJsonObject user = each.toJson();
        return std::ranges::all_of(call.arguments.keys(), [&](const QString &field) {
            const auto sensitivity = field == "email"_L1 ? Qt::CaseInsensitive : Qt::CaseSensitive;
            return user[field].toString().compare(call.arguments[field].toString(), sensitivity) == 0;
        });
    });
    return QJsonObject{{u"exists"_s, exists}};
}

/// Sets the phone without any proof: with management rights none is asked for (app/genauth/README.md).
std::expected<void, Refusal> applyPhone(const QJsonObject &arguments, User &user) {
    if (arguments.contains("phone"_L1) && arguments["phone"_L1].toString().isEmpty()) {
        user.removePhone();
    } else if (arguments.contains("phone"_L1)) {
        const auto number = serviceNumber(arguments, u"phone"_s, u"phoneCountryCode"_s);
        if (!number)
            return std::unexpected(number.error());
        user.setPhone(*number);
        user.phoneVerified = false;
    }
    user.phoneVerified = arguments["phoneVerified"_L1].toBool(user.phoneVerified);
    return {};
}

std::expected<User, Refusal> changed(const User &user, const QJsonObject &arguments) {
    User result = user;
    if (const auto applied = applyPhone(arguments, result); !applied)
        return std::unexpected(applied.error());
    result.name = arguments["name"_L1].toString(user.name);
    result.username = arguments["username"_L1].toString(user.username);
    result.email = arguments["email"_L1].toString(user.email);
    result.emailVerified = arguments["emailVerified"_L1].toBool(user.emailVerified);
    result.password = arguments["password"_L1].toString(user.password);
    result.status = arguments["status"_L1].toString(user.status);
    for (const QString &field : furtherTextFields() + QStringList{u"gender"_s, u"customData"_s}) {
        if (arguments.contains(field))
            result.others[field] = arguments[field];
    }
    return result;
}

Answer updateUser(ApiCall &call) {
    User *user = call.userMeant(call.arguments["options"_L1]["userIdType"_L1]);
    if (!user)
        return refused(Reason::UserNotFound);
    auto result = changed(*user, call.arguments);
    if (!result)
        return std::unexpected(result.error());
    if (call.state.users.clashes(*user, *result))
        return refused(Reason::NumberTaken);
    result->updatedAt = call.now();
    QJsonObject parameters = call.arguments;
    parameters.remove(u"password"_s);
    call.state.records.add({.operationType = u"update"_s,
        .resourceType = u"user"_s,
        .userId = user->userId,
        .parameters = parameters,
        .before = user->toJson(),
        .after = result->toJson(),
        .caller = call.caller,
        .at = call.now()});
    *user = *result;
    return user->toJson();
}

QJsonObject off(std::initializer_list<std::pair<QString, QJsonValue>> others = {}) {
    QJsonObject object{
        {u"enabled"_s, false}, {u"limit"_s, 50}, {u"timeInterval"_s, 300}, {u"unit"_s, u"Second"_s}};
    for (const auto &[name, value] : others)
        object[name] = value;
    return object;
}

Answer getSecuritySettings(ApiCall &call) {
    const ServiceSettings &settings = call.state.settings;
    return QJsonObject{
        {u"verifyCodeLength"_s, settings.verifyCodeLength},
        {u"verifyCodeMaxAttempts"_s, settings.codeMaxAttempts},
        {u"changePhoneStrategy"_s, QJsonObject{{u"verifyOldPhone"_s, settings.verifyOldPhone}}},
        {u"changeEmailStrategy"_s, QJsonObject{{u"verifyOldEmail"_s, true}}},
        {u"authingTokenExpiresIn"_s, settings.accessTokenExpiresIn},
        {u"cookieSettings"_s,
            QJsonObject{{u"cookieExpiresIn"_s, 1209600}, {u"cookieExpiresOnBrowserSession"_s, false}}},
        {u"registerDisabled"_s, true},
        {u"registerAnomalyDetection"_s,
            QJsonObject{{u"enabled"_s, false}, {u"limit"_s, 50}, {u"timeInterval"_s, 300}}},
        {u"completePasswordAfterPassCodeLogin"_s, false},
        {u"loginAnomalyDetection"_s,
            QJsonObject{{u"loginFailStrategy"_s, u"captcha"_s}, {u"robotVerify"_s, u"off"_s},
                {u"accountLock"_s, u"off"_s}, {u"loginFailCheck"_s, off()},
                {u"loginPasswordFailCheck"_s, off()}, {u"robotVerifyLoginPasswordFailCheck"_s, off()},
                {u"robotVerifyLoginIpWhitelistCheck"_s,
                    QJsonObject{{u"enabled"_s, false}, {u"ipWhitelist"_s, u""_s}}},
                {u"robotVerifyLoginTimeCheckEnable"_s, false},
                {u"robotVerifyloginWeekStartEndTime"_s, QJsonArray{}}}},
        {u"loginRequireEmailVerified"_s, false},
        {u"selfUnlockAccount"_s, QJsonObject{{u"enabled"_s, false}, {u"strategy"_s, u"captcha"_s}}},
        {u"enableLoginAccountSwitch"_s, false},
        {u"qrcodeLoginStrategy"_s,
            QJsonObject{{u"qrcodeExpiresIn"_s, 120}, {u"qrcodeExpiresInUnit"_s, u"Second"_s},
                {u"ticketExpiresIn"_s, 300}, {u"ticketExpiresInUnit"_s, u"Second"_s},
                {u"allowExchangeUserInfoFromBrowser"_s, true}, {u"returnFullUserInfo"_s, false}}},
    };
}

Shape updateUserShape() {
    std::vector<Field> fields{required(u"userId"_s, Shape::text()), optional(u"phone"_s, Shape::text()),
        optional(u"phoneCountryCode"_s, Shape::text()), optional(u"phoneVerified"_s, Shape::boolean()),
        optional(u"name"_s, Shape::text()), optional(u"username"_s, Shape::text()),
        optional(u"email"_s, Shape::text()), optional(u"emailVerified"_s, Shape::boolean()),
        optional(u"password"_s, Shape::text()), optional(u"status"_s, Shape::oneOf(userStatuses())),
        optional(u"gender"_s, Shape::oneOf({u"M"_s, u"F"_s, u"U"_s})),
        optional(u"customData"_s, Shape::freeObject()), optional(u"metadata"_s, Shape::freeObject()),
        optional(u"options"_s,
            Shape::object({optional(u"userIdType"_s, userIdTypeShape()),
                optional(u"resetPasswordOnFirstLogin"_s, Shape::boolean()),
                optional(u"resetPasswordOnNextLogin"_s, Shape::boolean()),
                optional(u"passwordEncryptType"_s, Shape::oneOf({u"none"_s})),
                optional(u"autoGeneratePassword"_s, Shape::boolean()),
                optional(u"sendPasswordResetedNotification"_s, Shape::freeObject())}))};
    for (const QString &field : furtherTextFields())
        fields.push_back(optional(field, Shape::text()));
    return Shape::object(std::move(fields));
}

}

Shape userIdTypeShape() {
    return Shape::oneOf({u"user_id"_s, u"external_id"_s, u"phone"_s, u"email"_s, u"username"_s, u"identity"_s,
        u"sync_relation"_s, u"custom_field"_s});
}

std::vector<Endpoint> managementEndpoints() {
    using Access = Endpoint::Access;
    const Field userId = required(u"userId"_s, Shape::text());
    const Field userIdType = optional(u"userIdType"_s, userIdTypeShape());
    std::vector<Field> getUserFields{userId, userIdType};
    for (const QString &detail : {u"flatCustomData"_s, u"withCustomData"_s, u"withPost"_s,
             u"withIdentities"_s, u"withDepartmentIds"_s})
        getUserFields.push_back(optional(detail, Shape::boolean()));
    return {
        {u"POST"_s, u"/api/v3/get-management-token"_s, Access::Anybody,
            Shape::object(
                {required(u"accessKeyId"_s, Shape::text()), required(u"accessKeySecret"_s, Shape::text())}),
            getManagementToken},
        {u"GET"_s, u"/api/v3/get-security-settings"_s, Access::Management, Shape::object({}),
            getSecuritySettings},
        {u"POST"_s, u"/api/v3/list-users"_s, Access::Management, listUsersShape(), searchUsers},
        {u"GET"_s, u"/api/v3/get-user"_s, Access::Management, Shape::object(getUserFields), getUser},
        {u"GET"_s, u"/api/v3/get-user-mfa-info"_s, Access::Management, Shape::object({userId, userIdType}),
            getUserMfaInfo},
        {u"POST"_s, u"/api/v3/is-user-exists"_s, Access::Management,
            Shape::object({optional(u"username"_s, Shape::text()), optional(u"email"_s, Shape::text()),
                optional(u"phone"_s, Shape::text()), optional(u"externalId"_s, Shape::text())}),
            isUserExists},
        {u"POST"_s, u"/api/v3/update-user"_s, Access::Management, updateUserShape(), updateUser},
    };
}

}
