#include "tests/sandbox/oidc/OidcTokens.h"

#include "tests/sandbox/state/Constants.h"
#include "tests/sandbox/state/SignIn.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Reply error(const QString &code, const QString &description, int status = 400) {
    return Reply::json({{u"error"_s, code}, {u"error_description"_s, description}}, status);
}

/// What all calls with a form have in common; nothing when it is fine.
std::optional<Reply> problemWith(const Call &call, const Fields &form) {
    if (call.contentType() != "application/x-www-form-urlencoded"_L1)
        return error(u"invalid_request"_s, u"the body must be application/x-www-form-urlencoded"_s);
    if (form.hasRepetition())
        return error(u"invalid_request"_s, u"a parameter is given twice"_s);
    const bool isSecretWrong
        = form.has(u"client_secret"_s) && form.value(u"client_secret"_s) != constants::appSecret;
    if (form.value(u"client_id"_s) != constants::appId || isSecretWrong)
        return error(u"invalid_client"_s, u"client_id or client_secret is wrong"_s, 401);
    return std::nullopt;
}

QString challengeOf(const QString &verifier) {
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Reply exchangeCode(State &state, const Fields &form) {
    const auto code = state.authorizations.codes.find(form.value(u"code"_s));
    if (code == state.authorizations.codes.end())
        return error(u"invalid_grant"_s, u"the code is not known"_s);
    if (code->isUsed) {
        code->grant->isRevoked = true; // RFC 6749, section 4.1.2: it may have been stolen
        return error(u"invalid_grant"_s, u"the code was used already"_s);
    }
    if (code->expiresAt <= state.clock.now())
        return error(u"invalid_grant"_s, u"the code has expired"_s);
    if (QUrl(form.value(u"redirect_uri"_s)) != code->request.redirectUri)
        return error(u"invalid_grant"_s, u"redirect_uri is not the one that the code was sent to"_s);
    code->isUsed = true;
    if (challengeOf(form.value(u"code_verifier"_s)) != code->request.codeChallenge)
        return error(u"invalid_grant"_s, u"code_verifier does not fit the code_challenge"_s);
    return Reply::json(issueTokens(state, code->grant));
}

Reply refresh(State &state, const Fields &form) {
    const GrantRef grant = state.tokens.useRefreshToken(form.value(u"refresh_token"_s), state.clock.now());
    if (!grant)
        return error(
            u"invalid_grant"_s, u"the refresh token is not known, was used, has expired or was revoked"_s);
    const User *user = state.users.byId(grant->userId);
    if (!user || user->isSuspended())
        return error(u"invalid_grant"_s, u"the account is suspended"_s);
    state.records.add(u"refreshUserTokenBySelf"_s, grant->userId, {.appId = grant->appId}, state.clock.now());
    return Reply::json(issueTokens(state, grant));
}

}

Reply exchangeToken(State &state, const Call &call) {
    const Fields form = Fields::parse(call.body);
    if (const auto problem = problemWith(call, form))
        return *problem;
    const QString grantType = form.value(u"grant_type"_s);
    if (grantType == "authorization_code"_L1)
        return exchangeCode(state, form);
    if (grantType == "refresh_token"_L1)
        return refresh(state, form);
    if (grantType.isEmpty())
        return error(u"invalid_request"_s, u"grant_type is required"_s);
    return error(u"unsupported_grant_type"_s, u"grant_type must be authorization_code or refresh_token"_s);
}

Reply revokeToken(State &state, const Call &call) {
    const Fields form = Fields::parse(call.body);
    if (const auto problem = problemWith(call, form))
        return *problem;
    if (form.value(u"token"_s).isEmpty())
        return error(u"invalid_request"_s, u"token is required"_s);
    state.tokens.revoke(form.value(u"token"_s));
    return Reply::json(toEnvelope(QJsonObject{{u"success"_s, true}}, call.header("x-authing-lang")));
}

Reply introspectToken(State &state, const Call &call) {
    const Fields form = Fields::parse(call.body);
    if (const auto problem = problemWith(call, form))
        return *problem;
    if (!form.has(u"client_secret"_s))
        return error(u"invalid_client"_s, u"client_secret is required"_s, 401);
    const QDateTime now = state.clock.now();
    const auto accessToken = state.tokens.findLive(form.value(u"token"_s), now);
    const GrantRef grant
        = accessToken ? accessToken->grant : state.tokens.findRefreshable(form.value(u"token"_s), now);
    if (!grant)
        return Reply::json({{u"active"_s, false}});
    QJsonObject answer{{u"active"_s, true}, {u"sub"_s, grant->userId}, {u"client_id"_s, grant->appId},
        {u"scope"_s, grant->scopes.join(u' ')}};
    if (accessToken)
        answer[u"exp"_s] = accessToken->expiresAt.toSecsSinceEpoch();
    return Reply::json(answer);
}

}
