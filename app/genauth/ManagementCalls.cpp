#include "app/genauth/ManagementCalls.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QDateTime momentOf(const QJsonValue &text) {
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QString nameOf(ListUsers::Field field) {
    switch (field) {
    case ListUsers::Field::Phone:
        return u"phone"_s;
    case ListUsers::Field::Email:
        return u"email"_s;
    case ListUsers::Field::Username:
        return u"username"_s;
    case ListUsers::Field::UserId:
        break;
    }
    return u"id"_s;
}

QueryItems forUser(const QString &userId) {
    return {{u"userId"_s, userId}};
}

}

QJsonObject GetManagementToken::toJson() const {
    return {{u"accessKeyId"_s, key.id}, {u"accessKeySecret"_s, key.secret}};
}

std::optional<ManagementToken> GetManagementToken::fromJson(const QJsonValue &data) {
    const ManagementToken token{
        data["access_token"_L1].toString().toUtf8(), std::chrono::seconds{data["expires_in"_L1].toInt()}};
    if (token.value.isEmpty() || token.life <= std::chrono::seconds{0})
        return std::nullopt;
    return token;
}

std::optional<ManagedUser> ManagedUser::fromJson(const QJsonValue &data) {
    const auto profile = GetProfile::fromJson(data);
    if (!profile)
        return std::nullopt;
    return ManagedUser{.profile = *profile,
        .username = data["username"_L1].toString(),
        .email = data["email"_L1].toString(),
        .status = data["status"_L1].toString(),
        .lastLogin = momentOf(data["lastLogin"_L1])};
}

QJsonObject ListUsers::toJson() const {
    const QJsonObject exactly{{u"field"_s, nameOf(field)}, {u"operator"_s, u"EQUAL"_s}, {u"value"_s, value}};
    // Without an order of its own a list may come in another one for each page.
    const QJsonObject newestFirst{{u"field"_s, u"createdAt"_s}, {u"order"_s, u"desc"_s}};
    return {{u"advancedFilter"_s, QJsonArray{exactly}},
        {u"options"_s,
            QJsonObject{{u"pagination"_s, QJsonObject{{u"page"_s, page}, {u"limit"_s, limit}}},
                {u"sort"_s, QJsonArray{newestFirst}}}}};
}

std::optional<UserPage> ListUsers::fromJson(const QJsonValue &data) {
    if (!data["list"_L1].isArray() || !data["totalCount"_L1].isDouble())
        return std::nullopt;
    UserPage page{.totalCount = data["totalCount"_L1].toInt(), .users = {}};
    for (const auto &each : data["list"_L1].toArray()) {
        const auto user = ManagedUser::fromJson(each);
        if (!user)
            return std::nullopt;
        page.users << *user;
    }
    return page;
}

QueryItems GetUser::query() const {
    return forUser(userId);
}

QueryItems GetUserDepartments::query() const {
    return forUser(userId) << qMakePair(u"withDepartmentPaths"_s, u"true"_s)
                           << qMakePair(u"page"_s, QString::number(page))
                           << qMakePair(u"limit"_s, QString::number(mostPerPage));
}

std::optional<DepartmentPage> GetUserDepartments::fromJson(const QJsonValue &data) {
    if (!data["list"_L1].isArray() || !data["totalCount"_L1].isDouble())
        return std::nullopt;
    const QJsonArray list = data["list"_L1].toArray();
    DepartmentPage page{.totalCount = data["totalCount"_L1].toInt(), .count = list.size(), .ids = {}};
    for (const auto &each : list) {
        const QString id = each["departmentId"_L1].toString();
        const QJsonValue above = each["departmentIdPath"_L1];
        if (id.isEmpty() || (!above.isArray() && !each["isRoot"_L1].toBool()))
            return std::nullopt;
        page.ids << id;
        for (const auto &parent : above.toArray())
            page.ids << parent.toString();
    }
    return page;
}

QueryItems GetUserMfaInfo::query() const {
    return forUser(userId);
}

std::optional<MfaState> GetUserMfaInfo::fromJson(const QJsonValue &data) {
    if (!data.isObject())
        return std::nullopt;
    const auto isOn = [&](QLatin1String name) { return data[name].toString() == "enabled"_L1; };
    return MfaState{.totp = isOn("totpStatus"_L1),
        .face = isOn("faceMfaStatus"_L1),
        .sms = isOn("smsMfaStatus"_L1),
        .email = isOn("emailMfaStatus"_L1)};
}

QueryItems GetUserLoginHistory::query() const {
    return forUser(userId) << qMakePair(u"limit"_s, QString::number(limit));
}

std::optional<QList<SignInRecord>> GetUserLoginHistory::fromJson(const QJsonValue &data) {
    if (!data["list"_L1].isArray())
        return std::nullopt;
    QList<SignInRecord> records;
    for (const auto &each : data["list"_L1].toArray())
        records << SignInRecord{
            each["appName"_L1].toString(), each["clientIp"_L1].toString(), momentOf(each["time"_L1])};
    return records;
}

QueryItems GetUserLoggedInApps::query() const {
    return forUser(userId);
}

std::optional<QStringList> GetUserLoggedInApps::fromJson(const QJsonValue &data) {
    if (!data.isArray())
        return std::nullopt;
    QStringList apps;
    for (const auto &each : data.toArray()) {
        const QString id = each["appId"_L1].toString();
        if (id.isEmpty())
            return std::nullopt;
        apps << id;
    }
    apps.removeDuplicates();
    return apps;
}

QJsonObject PreCheckCode::toJson() const {
    return {{u"codeType"_s, u"SMS"_s},
        {u"smsCodePayload"_s,
            QJsonObject{{u"phone"_s, number.number.nationalNumber()},
                {u"phoneCountryCode"_s, number.number.countryCallingCode()},
                {u"passCode"_s, number.passCode.digits()}, {u"channel"_s, channel}}}};
}

std::optional<CodeVerdict> PreCheckCode::fromJson(const QJsonValue &data) {
    if (!data["isValid"_L1].isBool())
        return std::nullopt;
    return CodeVerdict{data["isValid"_L1].toBool(), data["message"_L1].toString()};
}

QJsonObject UpdateUserPhone::toJson() const {
    return {{u"userId"_s, userId}, {u"phone"_s, number.nationalNumber()},
        {u"phoneCountryCode"_s, number.countryCallingCode()}, {u"phoneVerified"_s, true}};
}

QJsonObject KickUsers::toJson() const {
    return {{u"userId"_s, userId}, {u"appIds"_s, QJsonArray::fromStringList(appIds)}};
}

std::optional<bool> KickUsers::fromJson(const QJsonValue &data) {
    if (!data["success"_L1].isBool())
        return std::nullopt;
    return data["success"_L1].toBool();
}
