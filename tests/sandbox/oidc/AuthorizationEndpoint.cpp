#include "tests/sandbox/oidc/AuthorizationEndpoint.h"

#include "tests/sandbox/calls/Endpoint.h"
#include "tests/sandbox/oidc/SignInPage.h"
#include "tests/sandbox/state/Constants.h"
#include "tests/sandbox/state/IdTokens.h"
#include "tests/sandbox/state/Random.h"
#include "tests/sandbox/state/SignIn.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QString cookieName = u"sandbox-session"_s;

struct OAuthError {
    QString code;
    QString description;
};

Reply page(const QString &sentence) {
    return Reply::html(plainPage(u"This sign-in cannot go on"_s, sentence), 400);
}

/// Sends the user back to the application with an answer in the query.
Reply sendBack(const QUrl &redirectUri, const QList<std::pair<QString, QString>> &answer) {
    QUrl url = redirectUri;
    QUrlQuery query(url);
    for (const auto &[name, value] : answer) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(query);
    return Reply::redirect(url);
}

Reply sendBack(const QUrl &redirectUri, const QString &state, const OAuthError &error) {
    return sendBack(redirectUri,
        {{u"error"_s, error.code}, {u"error_description"_s, error.description}, {u"state"_s, state}});
}

QStringList words(const QString &text) {
    return text.split(u' ', Qt::SkipEmptyParts);
}

std::optional<qint64> maxAgeIn(const Fields &query) {
    bool isNumber = false;
    const qint64 seconds = query.value(u"max_age"_s).toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

std::optional<OAuthError> problemWith(const Fields &query) {
    static const QRegularExpression challenge(u"^[A-Za-z0-9_-]{43}$"_s); // SHA-256 in base64url
    const auto invalid = [](const QString &why) { return OAuthError{u"invalid_request"_s, why}; };
    if (query.hasRepetition())
        return invalid(u"a parameter is given twice"_s);
    if (query.value(u"response_type"_s).isEmpty())
        return invalid(u"response_type is required"_s);
    if (query.value(u"response_type"_s) != "code"_L1)
        return OAuthError{u"unsupported_response_type"_s, u"response_type must be code"_s};
    if (query.value(u"response_mode"_s) != "query"_L1 && query.has(u"response_mode"_s))
        return invalid(u"response_mode must be query"_s);
    if (!words(query.value(u"scope"_s)).contains("openid"_L1))
        return OAuthError{u"invalid_scope"_s, u"scope must contain openid"_s};
    if (query.value(u"state"_s).isEmpty())
        return invalid(u"state is required"_s);
    if (query.value(u"code_challenge_method"_s) != "S256"_L1)
        return invalid(u"code_challenge_method must be S256"_s);
    if (!challenge.match(query.value(u"code_challenge"_s)).hasMatch())
        return invalid(u"code_challenge must be 43 characters of base64url"_s);
    if (query.has(u"max_age"_s) && !maxAgeIn(query))
        return invalid(u"max_age must be a number of seconds"_s);
    if (words(query.value(u"prompt"_s)).contains("none"_L1))
        return OAuthError{u"login_required"_s, u"nobody is signed in to this browser"_s};
    return std::nullopt;
}

/// The one that the browser knows its user by; nothing where the application wants it to be proved anew.
std::optional<BrowserSession> sessionFor(
    State &state, const AuthorizationRequest &request, const Call &call) {
    const auto session = state.browserSessions.find(sessionCookie(call));
    const User *user = session ? state.users.byId(session->userId) : nullptr;
    const bool isEnough = user && !user->isSuspended() && !request.mustSignIn
        && session->isWithin(request.maxAge, state.clock.now());
    return isEnough ? session : std::nullopt;
}

Reply sendBackWithCode(State &state, const AuthorizationRequest &request, const GrantRef &grant) {
    grant->nonce = request.nonce;
    grant->mayRefresh = request.mayRefresh;
    const QString code = randomToken();
    const QDateTime expiry = state.clock.now().addSecs(constants::authorizationLife);
    state.authorizations.codes.insert(code, {.request = request, .grant = grant, .expiresAt = expiry});
    return sendBack(request.redirectUri, {{u"code"_s, code}, {u"state"_s, request.state}});
}

Reply showPage(State &state, const Call &call, const QString &transaction, const QString &problem) {
    const QString action = issuerOf(state.baseUrl) + u"/auth/interaction"_s;
    const auto session = sessionFor(state, state.authorizations.open[transaction], call);
    const User *known = session ? state.users.byId(session->userId) : nullptr;
    Reply reply = Reply::html(signInPage(action, transaction, problem, known ? known->username : QString()));
    reply.addHeader("referrer-policy", "no-referrer");
    return reply;
}

}

QString sessionCookie(const Call &call) {
    for (const QString &pair : call.header("cookie").split(u';')) {
        if (pair.section(u'=', 0, 0).trimmed() == cookieName)
            return pair.section(u'=', 1).trimmed();
    }
    return {};
}

bool isKnownRedirect(const QUrl &url) {
    const bool isLoopback = url.scheme() == "http"_L1
        && (url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1) && url.path() == "/callback"_L1
        && !url.hasFragment() && url.userInfo().isEmpty();
    return isLoopback || url == QUrl(constants::registeredRedirectUri);
}

Reply authorize(State &state, const Call &call) {
    const Fields &query = call.query;
    if (query.value(u"client_id"_s) != constants::appId)
        return page(u"The application is not known here."_s);
    const QUrl redirectUri(query.value(u"redirect_uri"_s), QUrl::StrictMode);
    if (!isKnownRedirect(redirectUri))
        return page(u"The application wants you to be sent to an address that is not registered for it."_s);
    if (const auto problem = problemWith(query))
        return sendBack(redirectUri, query.value(u"state"_s), *problem);

    const QStringList scopes = words(query.value(u"scope"_s));
    const bool hasConsent = words(query.value(u"prompt"_s)).contains("consent"_L1);
    const QString transaction = randomToken();
    state.authorizations.open.insert(transaction,
        {.redirectUri = redirectUri,
            .state = query.value(u"state"_s),
            .nonce = query.value(u"nonce"_s),
            .codeChallenge = query.value(u"code_challenge"_s),
            .scopes = scopes,
            .mayRefresh = hasConsent && scopes.contains("offline_access"_L1),
            .mustSignIn = words(query.value(u"prompt"_s)).contains("login"_L1),
            .maxAge = maxAgeIn(query),
            .expiresAt = state.clock.now().addSecs(constants::authorizationLife)});
    return showPage(state, call, transaction, {});
}

Reply interact(State &state, const Call &call) {
    const Fields form = Fields::parse(call.body);
    const QString transaction = form.value(u"transaction"_s);
    const auto open = state.authorizations.open.constFind(transaction);
    const QDateTime now = state.clock.now();
    if (open == state.authorizations.open.constEnd() || open->expiresAt <= now)
        return page(u"This page is too old, or was answered already. Start again from the application."_s);
    AuthorizationRequest request = *open;
    if (form.value(u"decision"_s) == "deny"_L1) {
        state.authorizations.open.remove(transaction);
        return sendBack(request.redirectUri, request.state, {u"access_denied"_s, u"the user said no"_s});
    }

    const bool goesOn = form.value(u"decision"_s) == "continue"_L1;
    const auto session = goesOn ? sessionFor(state, request, call) : std::nullopt;
    Caller caller = callerOf(call);
    caller.appId = constants::appId;
    User *user
        = session ? state.users.byId(session->userId) : state.users.byAccount(form.value(u"username"_s));
    if (const auto known = session ? std::expected<void, Refusal>{}
                                   : checkPassword(state, user, form.value(u"password"_s), caller);
        !known)
        return showPage(state, call, transaction,
            toEnvelope(std::unexpected(known.error()), u"en-US"_s)["message"_L1].toString() + u'.');
    state.authorizations.open.remove(transaction);
    const GrantRef grant = signIn(state, *user, request.scopes, caller);
    if (session)
        grant->signedInAt = session->authenticatedAt;
    Reply reply = sendBackWithCode(state, request, grant);
    if (!session)
        reply.addHeader("set-cookie",
            (cookieName + u'=' + state.browserSessions.begin(user->userId, now) + u"; Path=/; HttpOnly"_s)
                .toLatin1());
    return reply;
}

}
