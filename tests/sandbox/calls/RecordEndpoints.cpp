#include "tests/sandbox/calls/Endpoint.h"
#include "tests/sandbox/state/Constants.h"
#include "tests/sandbox/wire/Paging.h"

#include <QJsonDocument>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QJsonObject application() {
    return {{u"appId"_s, constants::appId}, {u"appName"_s, constants::appName}, {u"appLogo"_s, u""_s},
        {u"appLoginUrl"_s, u""_s}};
}

/// Where and with what a call was made; nobody looks up where an address is.
QJsonObject originOf(const Caller &caller) {
    const QString product = caller.userAgent.section(u'/', 0, 0);
    return {{u"clientIp"_s, caller.clientIp}, {u"userAgent"_s, caller.userAgent},
        {u"parsedUserAgent"_s, QJsonObject{{u"device"_s, u""_s}, {u"browser"_s, product}, {u"os"_s, u""_s}}},
        {u"geoip"_s,
            QJsonObject{{u"location"_s, QJsonObject{{u"lon"_s, 0}, {u"lat"_s, 0}}},
                {u"country_name"_s, u""_s}, {u"country_code2"_s, u""_s}, {u"country_code3"_s, u""_s},
                {u"region_name"_s, u""_s}, {u"region_code"_s, u""_s}, {u"city_name"_s, u""_s},
                {u"continent_code"_s, u""_s}, {u"timezone"_s, u""_s}}}};
}

QString compactText(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toJson(const UserAction &action, Users &users) {
    const User *user = users.byId(action.userId);
    QJsonObject json = originOf(action.caller);
    json[u"userId"_s] = action.userId;
    json[u"userAvatar"_s] = u""_s;
    json[u"userDisplayName"_s] = user ? user->name : QString{};
    json[u"userLoginsCount"_s] = user ? user->loginsCount : 0;
    json[u"appId"_s] = action.caller.appId;
    json[u"appName"_s] = constants::appName;
    json[u"appLoginUrl"_s] = u""_s;
    json[u"appLogo"_s] = u""_s;
    json[u"eventType"_s] = action.eventType;
    json[u"success"_s] = action.isSuccess;
    json[u"timestamp"_s] = toText(action.at);
    json[u"requestId"_s] = action.requestId;
    return json;
}

QJsonObject toJson(const OperatorAction &action) {
    QJsonObject json = originOf(action.caller);
    json[u"adminUserId"_s] = constants::accessKeyId;
    json[u"adminUserAvatar"_s] = u""_s;
    json[u"adminUserDisplayName"_s] = constants::accessKeyId;
    json[u"operationType"_s] = action.operationType;
    json[u"resourceType"_s] = action.resourceType;
    json[u"eventDetail"_s] = action.userId;
    json[u"operationParam"_s] = compactText(action.parameters);
    json[u"originValue"_s] = compactText(action.before);
    json[u"targetValue"_s] = compactText(action.after);
    json[u"success"_s] = true;
    json[u"timestamp"_s] = toText(action.at);
    json[u"requestId"_s] = action.requestId;
    return json;
}

/// Is the record what the filters ask for? Those not given ask for nothing.
bool isWanted(const QJsonObject &record, const QDateTime &at, const QJsonObject &filters) {
    const auto milliseconds = double(at.toMSecsSinceEpoch());
    const bool isInTime = milliseconds >= filters["start"_L1].toDouble(milliseconds)
        && milliseconds <= filters["end"_L1].toDouble(milliseconds);
    static const QStringList fields{u"requestId"_s, u"clientIp"_s, u"eventType"_s, u"operationType"_s,
        u"resourceType"_s, u"appId"_s, u"userId"_s, u"success"_s};
    return isInTime && std::ranges::all_of(fields, [&](const QString &field) {
        const bool isAny = !filters.contains(field) || filters[field] == "all"_L1;
        return isAny || record[field] == filters[field];
    });
}

Answer getUserActionLogs(ApiCall &call) {
    QList<QJsonObject> found;
    for (const UserAction &action : call.state.records.userActions | std::views::reverse) {
        const QJsonObject record = toJson(action, call.state.users);
        if (isWanted(record, action.at, call.arguments))
            found.append(record);
    }
    return Page(call.arguments["pagination"_L1]).of(found);
}

Answer getAdminAuditLogs(ApiCall &call) {
    QJsonObject filters = call.arguments;
    if (filters.contains("userId"_L1)) // here it is the operator's
        filters[u"adminUserId"_s] = filters.take(u"userId"_s);
    QList<QJsonObject> found;
    for (const OperatorAction &action : call.state.records.operatorActions | std::views::reverse) {
        const QJsonObject record = toJson(action);
        const bool isByOperator
            = !filters.contains("adminUserId"_L1) || filters["adminUserId"_L1] == record["adminUserId"_L1];
        if (isByOperator && isWanted(record, action.at, filters))
            found.append(record);
    }
    return Page(call.arguments["pagination"_L1]).of(found);
}

Answer getUserLoginHistory(ApiCall &call) {
    const User *user = call.userMeant(call.arguments["userIdType"_L1]);
    if (!user)
        return refused(Reason::UserNotFound);
    QJsonObject filters = call.arguments;
    filters[u"userId"_s] = user->userId;
    filters[u"eventType"_s] = u"login"_s;
    filters[u"success"_s] = true;
    QList<QJsonObject> found;
    for (const UserAction &action : call.state.records.userActions | std::views::reverse) {
        if (!isWanted(toJson(action, call.state.users), action.at, filters))
            continue;
        QJsonObject login = application();
        login[u"clientIp"_s] = action.caller.clientIp;
        login[u"userAgent"_s] = action.caller.userAgent;
        login[u"time"_s] = toText(action.at);
        found.append(login);
    }
    return Page(call.arguments).of(found);
}

Answer getUserLoggedInApps(ApiCall &call) {
    const User *user = call.userMeant(call.arguments["userIdType"_L1]);
    if (!user)
        return refused(Reason::UserNotFound);
    QJsonArray apps;
    for (qsizetype i = call.state.tokens.liveApps(user->userId, call.now()).size(); i > 0; i--)
        apps.append(application());
    return apps;
}

Answer checkSessionStatus(ApiCall &call) {
    const User *user = call.userMeant({});
    if (!user)
        return refused(Reason::UserNotFound);
    const QStringList apps = call.state.tokens.liveApps(user->userId, call.now());
    return QJsonObject{{u"active"_s, apps.contains(call.arguments["appId"_L1].toString())}};
}

Answer kickUsers(ApiCall &call) {
    const User *user = call.userMeant(call.arguments["options"_L1]["userIdType"_L1]);
    if (!user)
        return refused(Reason::UserNotFound);
    const QStringList appIds = call.arguments["appIds"_L1].toVariant().toStringList();
    if (appIds.isEmpty())
        return refused(Reason::FieldWrong, u"appIds"_s);
    call.state.tokens.revokeAll(user->userId, appIds);
    call.state.records.add({.operationType = u"delete"_s,
        .resourceType = u"userLoginState"_s,
        .userId = user->userId,
        .parameters = call.arguments,
        .caller = call.caller,
        .at = call.now()});
    return QJsonObject{{u"success"_s, true}};
}

std::vector<Field> timeFields() {
    return {optional(u"start"_s, Shape::number()), optional(u"end"_s, Shape::number())};
}

Shape logShape(const QStringList &textFields) {
    std::vector<Field> fields = timeFields();
    for (const QString &field : textFields)
        fields.push_back(optional(field, Shape::text()));
    fields.push_back(optional(u"success"_s, Shape::boolean()));
    fields.push_back(optional(u"pagination"_s, Page::shape()));
    return Shape::object(std::move(fields));
}

Shape loginHistoryShape() {
    std::vector<Field> fields = timeFields();
    const std::vector<Field> paging = Page::fields();
    fields.insert(fields.end(), paging.begin(), paging.end());
    fields.insert(fields.end(),
        {required(u"userId"_s, Shape::text()), optional(u"userIdType"_s, userIdTypeShape()),
            optional(u"appId"_s, Shape::text()), optional(u"clientIp"_s, Shape::text())});
    return Shape::object(std::move(fields));
}

}

std::vector<Endpoint> recordEndpoints() {
    using Access = Endpoint::Access;
    const Field userId = required(u"userId"_s, Shape::text());
    const Field userIdType = optional(u"userIdType"_s, userIdTypeShape());
    return {
        {u"POST"_s, u"/api/v3/get-user-action-logs"_s, Access::Management,
            logShape({u"requestId"_s, u"clientIp"_s, u"eventType"_s, u"userId"_s, u"appId"_s}),
            getUserActionLogs},
        {u"POST"_s, u"/api/v3/get-admin-audit-logs"_s, Access::Management,
            logShape({u"requestId"_s, u"clientIp"_s, u"operationType"_s, u"resourceType"_s, u"userId"_s}),
            getAdminAuditLogs},
        {u"GET"_s, u"/api/v3/get-user-login-history"_s, Access::Management, loginHistoryShape(),
            getUserLoginHistory},
        {u"GET"_s, u"/api/v3/get-user-loggedin-apps"_s, Access::Management,
            Shape::object({userId, userIdType}), getUserLoggedInApps},
        {u"POST"_s, u"/api/v3/check-session-status"_s, Access::Management,
            Shape::object({userId, required(u"appId"_s, Shape::text())}), checkSessionStatus},
        {u"POST"_s, u"/api/v3/kick-users"_s, Access::Management,
            Shape::object({userId, required(u"appIds"_s, Shape::listOf(Shape::text())),
                optional(u"options"_s, Shape::object({optional(u"userIdType"_s, userIdTypeShape())}))}),
            kickUsers},
    };
}

}
