#include "tests/sandbox/calls/Countries.h"
#include "tests/sandbox/calls/Endpoint.h"
#include "tests/sandbox/state/Constants.h"
#include "tests/sandbox/state/SignIn.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Answer getProfile(ApiCall &call) {
    QJsonObject profile = call.user->toJson();
    const QStringList &scopes = call.token.grant->scopes;
    const auto hide = [&](const QString &scope, const QStringList &fields) {
        if (scopes.contains(scope))
            return;
        for (const QString &field : fields)
            profile.remove(field);
    };
    hide(u"phone"_s, {u"phone"_s, u"phoneCountryCode"_s});
    hide(u"email"_s, {u"email"_s});
    hide(u"profile"_s,
        {u"username"_s, u"name"_s, u"nickname"_s, u"photo"_s, u"lastLogin"_s, u"lastIp"_s, u"loginsCount"_s});
    if (call.arguments["withCustomData"_L1].toBool())
        profile[u"customData"_s] = profile["customData"_L1].toObject();
    else
        profile.remove(u"customData"_s);
    if (call.arguments["withIdentities"_L1].toBool())
        profile[u"identities"_s] = QJsonArray{};
    if (call.arguments["withDepartmentIds"_L1].toBool())
        profile[u"departmentIds"_s] = QJsonArray{};
    return profile;
}

Answer getSecurityInfo(ApiCall &call) {
    const bool hasEmail = !call.user->email.isEmpty();
    const bool hasPhone = call.user->phoneNumber().has_value();
    const bool hasPassword = call.user->hasPassword();
    return QJsonObject{{u"passwordSecurityLevel"_s, hasPassword ? 1 : 0}, {u"mfaEnrolled"_s, false},
        {u"passwordSet"_s, hasPassword}, {u"emailBinded"_s, hasEmail}, {u"phoneBinded"_s, hasPhone},
        {u"securityScore"_s, 20 + 20 * int(hasPassword) + 20 * int(hasEmail) + 20 * int(hasPhone)}};
}

Answer getCountryList(ApiCall &) {
    return countryList();
}

/// Passwords are not encrypted here, so there are no keys to tell.
Answer system(ApiCall &) {
    const QJsonObject noKey{{u"publicKey"_s, u""_s}};
    return QJsonObject{{u"rsa"_s, noKey}, {u"sm2"_s, noKey},
        {u"version"_s,
            QJsonObject{
                {u"server"_s, u"sandbox"_s}, {u"console"_s, u"sandbox"_s}, {u"login"_s, u"sandbox"_s}}},
        {u"publicIps"_s, QJsonArray{u"127.0.0.1"_s}}};
}

User *findToSignIn(Users &users, const QJsonObject &payload) {
    if (payload.contains("username"_L1))
        return users.byName(payload["username"_L1].toString());
    if (payload.contains("email"_L1))
        return users.byIdOfType(payload["email"_L1].toString(), u"email"_s);
    if (payload.contains("phone"_L1))
        return users.byIdOfType(payload["phone"_L1].toString(), u"phone"_s);
    return users.byAccount(payload["account"_L1].toString());
}

Answer signin(ApiCall &call) {
    if (call.arguments["connection"_L1] != "PASSWORD"_L1)
        return refused(Reason::NotOffered, u"connection="_s + call.arguments["connection"_L1].toString());
    const QJsonObject payload = call.arguments["passwordPayload"_L1].toObject();
    const QJsonObject options = call.arguments["options"_L1].toObject();
    if (payload.isEmpty())
        return refused(Reason::FieldMissing, u"passwordPayload"_s);
    if (payload.size() == 1)
        return refused(Reason::FieldMissing, u"passwordPayload.account"_s);
    if (options["passwordEncryptType"_L1].toString(u"none"_s) != "none"_L1)
        return refused(Reason::NotOffered, u"options.passwordEncryptType"_s);

    User *user = findToSignIn(call.state.users, payload);
    if (const auto known = checkPassword(call.state, user, payload["password"_L1].toString(), call.caller);
        !known)
        return std::unexpected(known.error());
    const QStringList scopes
        = options["scope"_L1].toString(u"openid profile email phone"_s).split(u' ', Qt::SkipEmptyParts);
    const GrantRef grant = signIn(call.state, *user, scopes, call.caller);
    grant->mayRefresh = scopes.contains("offline_access"_L1);
    return issueTokens(call.state, grant);
}

Shape signinShape() {
    return Shape::object({
        required(u"connection"_s, Shape::oneOf({u"PASSWORD"_s, u"PASSCODE"_s, u"LDAP"_s, u"AD"_s})),
        optional(u"passwordPayload"_s,
            Shape::object({required(u"password"_s, Shape::text()), optional(u"account"_s, Shape::text()),
                optional(u"email"_s, Shape::text()), optional(u"username"_s, Shape::text()),
                optional(u"phone"_s, Shape::text())})),
        optional(u"passCodePayload"_s, Shape::freeObject()),
        optional(u"adPayload"_s, Shape::freeObject()),
        optional(u"ldapPayload"_s, Shape::freeObject()),
        optional(u"options"_s,
            Shape::object({optional(u"scope"_s, Shape::text()), optional(u"clientIp"_s, Shape::text()),
                optional(u"context"_s, Shape::freeObject()), optional(u"tenantId"_s, Shape::text()),
                optional(u"customData"_s, Shape::freeObject()), optional(u"autoRegister"_s, Shape::boolean()),
                optional(u"captchaCode"_s, Shape::text()),
                optional(u"passwordEncryptType"_s, Shape::oneOf({u"sm2"_s, u"rsa"_s, u"none"_s}))})),
        optional(u"client_id"_s, Shape::text()),
        optional(u"client_secret"_s, Shape::text()),
    });
}

}

std::vector<Endpoint> userEndpoints() {
    using Access = Endpoint::Access;
    const Shape nothing = Shape::object({});
    const Shape profileOptions = Shape::object({optional(u"withCustomData"_s, Shape::boolean()),
        optional(u"withIdentities"_s, Shape::boolean()), optional(u"withDepartmentIds"_s, Shape::boolean())});
    return {
        {u"GET"_s, u"/api/v3/get-profile"_s, Access::SignedIn, profileOptions, getProfile},
        {u"GET"_s, u"/api/v3/get-security-info"_s, Access::SignedIn, nothing, getSecurityInfo},
        {u"GET"_s, u"/api/v3/get-country-list"_s, Access::Application, nothing, getCountryList},
        {u"GET"_s, u"/api/v3/system"_s, Access::Application, nothing, system},
        {u"POST"_s, u"/api/v3/signin"_s, Access::Application, signinShape(), signin},
    };
}

}
