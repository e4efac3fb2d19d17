#include "tests/sandbox/oidc/Oidc.h"

#include "tests/sandbox/calls/Endpoint.h"
#include "tests/sandbox/oidc/AuthorizationEndpoint.h"
#include "tests/sandbox/oidc/OidcTokens.h"
#include "tests/sandbox/oidc/SignInPage.h"
#include "tests/sandbox/state/Constants.h"
#include "tests/sandbox/state/IdTokens.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QJsonArray list(const QStringList &texts) {
    return QJsonArray::fromStringList(texts);
}

/// What OidcDiscoveryMetadata of the contract requires, as far as it is true of the sandbox: nothing is
/// encrypted.
Reply discovery(State &state, const Call &) {
    const QString issuer = issuerOf(state.baseUrl);
    const QJsonArray clientAuthentication = list({u"none"_s, u"client_secret_post"_s});
    return Reply::json({
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, issuer + u"/auth"_s},
        {u"token_endpoint"_s, issuer + u"/token"_s},
        {u"userinfo_endpoint"_s, issuer + u"/me"_s},
        {u"jwks_uri"_s, issuer + u"/.well-known/jwks.json"_s},
        {u"end_session_endpoint"_s, issuer + u"/session/end"_s},
        {u"introspection_endpoint"_s, issuer + u"/token/introspection"_s},
        {u"revocation_endpoint"_s, issuer + u"/token/revocation"_s},
        {u"scopes_supported"_s,
            list({u"openid"_s, u"profile"_s, u"phone"_s, u"email"_s, u"offline_access"_s})},
        {u"response_types_supported"_s, list({u"code"_s})},
        {u"response_modes_supported"_s, list({u"query"_s})},
        {u"grant_types_supported"_s, list({u"authorization_code"_s, u"refresh_token"_s})},
        {u"subject_types_supported"_s, list({u"public"_s})},
        {u"id_token_signing_alg_values_supported"_s, list({u"HS256"_s})},
        {u"id_token_encryption_alg_values_supported"_s, QJsonArray{}},
        {u"id_token_encryption_enc_values_supported"_s, QJsonArray{}},
        {u"userinfo_signing_alg_values_supported"_s, QJsonArray{}},
        {u"userinfo_encryption_alg_values_supported"_s, QJsonArray{}},
        {u"userinfo_encryption_enc_values_supported"_s, QJsonArray{}},
        {u"token_endpoint_auth_methods_supported"_s, clientAuthentication},
        {u"introspection_endpoint_auth_methods_supported"_s, list({u"client_secret_post"_s})},
        {u"revocation_endpoint_auth_methods_supported"_s, clientAuthentication},
        {u"claim_types_supported"_s, list({u"normal"_s})},
        {u"claims_supported"_s,
            list({u"sub"_s, u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"auth_time"_s, u"nonce"_s, u"name"_s,
                u"preferred_username"_s, u"email"_s, u"email_verified"_s, u"phone_number"_s,
                u"phone_number_verified"_s})},
        {u"code_challenge_methods_supported"_s, list({u"S256"_s})},
    });
}

/// Empty: HS256 has no public key.
Reply keys(State &, const Call &) {
    return Reply::json({{u"keys"_s, QJsonArray{}}});
}

Reply me(State &state, const Call &call) {
    const auto token = state.tokens.findLive(bearerToken(call), state.clock.now());
    const User *user = token ? state.users.byId(token->grant->userId) : nullptr;
    if (!user || user->isSuspended()) {
        Reply reply = Reply::json({{u"error"_s, u"invalid_token"_s},
                                      {u"error_description"_s, u"the access token is not good (any more)"_s}},
            401);
        reply.addHeader("www-authenticate", "Bearer error=\"invalid_token\"");
        return reply;
    }
    return Reply::json(claimsOf(*user, token->grant->scopes));
}

Reply endSession(State &state, const Call &call) {
    const QString userId = subjectOf(call.query.value(u"id_token_hint"_s));
    if (!userId.isEmpty()) {
        Caller caller = callerOf(call);
        caller.appId = constants::appId;
        state.tokens.revokeAll(userId, {constants::appId});
        state.records.add(u"logout"_s, userId, caller, state.clock.now());
    }
    state.browserSessions.end(sessionCookie(call));
    const QString wanted = call.query.value(u"post_logout_redirect_uri"_s);
    if (wanted.isEmpty())
        return Reply::html(plainPage(u"Signed out"_s, u"You can close this page."_s));
    QUrl url(wanted, QUrl::StrictMode);
    if (!isKnownRedirect(url))
        return Reply::html(plainPage(u"Signed out"_s, u"post_logout_redirect_uri is not registered."_s), 400);
    if (call.query.has(u"state"_s)) {
        QUrlQuery query(url);
        query.addQueryItem(
            u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(call.query.value(u"state"_s))));
        url.setQuery(query);
    }
    return Reply::redirect(url);
}

struct OidcRoute {
    QString path;
    QStringList methods;
    Reply (*act)(State &, const Call &);
};

}

Reply answerOidc(State &state, const Call &call) {
    static const OidcRoute routes[] = {
        {u"/oidc/.well-known/openid-configuration"_s, {u"GET"_s}, discovery},
        {u"/oidc/.well-known/jwks.json"_s, {u"GET"_s}, keys},
        {u"/oidc/auth"_s, {u"GET"_s}, authorize},
        {u"/oidc/auth/interaction"_s, {u"POST"_s}, interact},
        {u"/oidc/token"_s, {u"POST"_s}, exchangeToken},
        {u"/oidc/token/revocation"_s, {u"POST"_s}, revokeToken},
        {u"/oidc/token/introspection"_s, {u"POST"_s}, introspectToken},
        {u"/oidc/me"_s, {u"GET"_s, u"POST"_s}, me},
        {u"/oidc/session/end"_s, {u"GET"_s}, endSession},
    };
    for (const OidcRoute &route : routes) {
        if (route.path != call.path)
            continue;
        if (route.methods.contains(call.method))
            return route.act(state, call);
        Reply reply = Reply::json({{u"error"_s, u"invalid_request"_s}}, 405);
        reply.addHeader("allow", route.methods.join(u", "_s).toLatin1());
        return reply;
    }
    return Reply::json({{u"error"_s, u"not_found"_s}}, 404);
}

}
