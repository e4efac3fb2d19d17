#include "tests/sandbox/Client.h"
#include "tests/sandbox/service/Sandbox.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;
using sandbox::Client;
using sandbox::Response;

namespace {

QString queryItem(const QUrl &url, const QString &name) {
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

QJsonObject decoded(const QByteArray &part) {
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

QJsonObject claimsOf(const Response &tokens) {
    return decoded(Client::tokensOf(tokens).idToken.toLatin1().split('.').value(1));
}

}

/// Signing in, renewing and signing out, as an application and a browser see it.
class OidcTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Sandbox> service;
    std::unique_ptr<Client> client;

    bool isAccepted(const QString &accessToken) {
        client->authorization = u"Bearer "_s + accessToken;
        return client->get(u"/api/v3/get-profile"_s).statusCode() == 200;
    }
    Response revoke(const QString &token) {
        return client->postForm(
            u"/oidc/token/revocation"_s, {{u"client_id"_s, Sandbox::appId()}, {u"token"_s, token}});
    }

private Q_SLOTS:
    void init() {
        service = std::make_unique<Sandbox>();
        QVERIFY(service->listen());
        client = std::make_unique<Client>(service->url());
    }

    void discovery() {
        const QString path = u"/oidc/.well-known/openid-configuration"_s;
        const QString issuer = service->url().toString() + u"/oidc"_s;
        const Response document = client->get(path);
        QCOMPARE(document[u"issuer"_s].toString(), issuer);
        QCOMPARE(document[u"authorization_endpoint"_s].toString(), issuer + u"/auth"_s);
        QCOMPARE(document[u"code_challenge_methods_supported"_s].toArray(), QJsonArray{u"S256"_s});
        const char *required[] = {"token_endpoint", "userinfo_endpoint", "jwks_uri", "scopes_supported",
            "response_types_supported", "response_modes_supported", "grant_types_supported",
            "id_token_signing_alg_values_supported", "id_token_encryption_alg_values_supported",
            "id_token_encryption_enc_values_supported", "userinfo_signing_alg_values_supported",
            "userinfo_encryption_alg_values_supported", "userinfo_encryption_enc_values_supported",
            "token_endpoint_auth_methods_supported", "claim_types_supported", "claims_supported",
            "end_session_endpoint", "introspection_endpoint", "introspection_endpoint_auth_methods_supported",
            "revocation_endpoint", "revocation_endpoint_auth_methods_supported"};
        for (const char *field : required)
            QVERIFY2(!document[QString::fromLatin1(field)].isUndefined(), field);
        QCOMPARE(client->get(u"/oidc/.well-known/jwks.json"_s)[u"keys"_s].toArray(), QJsonArray{});
        service->setPublicUrl(QUrl(u"https://id.example.com/base/"_s));
        QCOMPARE(client->get(path)[u"issuer"_s].toString(), u"https://id.example.com/base/oidc"_s);
    }

    void refusesOnAPageOfItsOwn_data() {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::newRow("client") << u"client_id"_s << u"other-app"_s;
        QTest::newRow("no client") << u"client_id"_s << u""_s;
        const char *uris[] = {"", "http://localhost:1234/callback", "http://example.com/callback",
            "http://127.0.0.1:1234/other", "https://127.0.0.1:1234/callback", "http://u@127.0.0.1:1/callback",
            "http://127.0.0.1.example.com/callback", "nonsense"};
        for (const char *uri : uris)
            QTest::newRow(uri) << u"redirect_uri"_s << QString::fromLatin1(uri);
    }
    void refusesOnAPageOfItsOwn() {
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        QMap<QString, QString> query = Client::authorizationQuery();
        query[parameter] = value;
        const Response answer = client->openSignIn(query);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.location.isEmpty());
        QVERIFY(answer.body.contains("<html"));
    }

    void knowsLoopbackOnAnyPort_data() {
        QTest::addColumn<QString>("uri");
        for (const char *uri : {"http://127.0.0.1:1/callback", "http://[::1]:65535/callback",
                 "https://app.example.com/callback"})
            QTest::newRow(uri) << QString::fromLatin1(uri);
    }
    void knowsLoopbackOnAnyPort() {
        QFETCH(QString, uri);
        QMap<QString, QString> query = Client::authorizationQuery();
        query[u"redirect_uri"_s] = uri;
        QVERIFY(client->fillIn(client->openSignIn(query), u"alice"_s)
                .location.toString()
                .startsWith(uri + u"?code="_s));
    }

    void refusesByRedirect_data() {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QString &parameter, const QString &value,
                             const QString &error) { QTest::newRow(name) << parameter << value << error; };
        row("no response type", u"response_type"_s, {}, u"invalid_request"_s);
        row("token", u"response_type"_s, u"token"_s, u"unsupported_response_type"_s);
        row("fragment", u"response_mode"_s, u"fragment"_s, u"invalid_request"_s);
        row("no openid", u"scope"_s, u"profile"_s, u"invalid_scope"_s);
        row("no scope", u"scope"_s, {}, u"invalid_scope"_s);
        row("no state", u"state"_s, {}, u"invalid_request"_s);
        row("no challenge", u"code_challenge"_s, {}, u"invalid_request"_s);
        row("short challenge", u"code_challenge"_s, u"abc"_s, u"invalid_request"_s);
        row("plain", u"code_challenge_method"_s, u"plain"_s, u"invalid_request"_s);
        row("no method", u"code_challenge_method"_s, {}, u"invalid_request"_s);
        row("max_age not a number", u"max_age"_s, u"ten"_s, u"invalid_request"_s);
        row("no questions", u"prompt"_s, u"none"_s, u"login_required"_s);
    }
    void refusesByRedirect() {
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        QMap<QString, QString> query = Client::authorizationQuery();
        query[parameter] = value;
        const Response answer = client->openSignIn(query);
        QCOMPARE(answer.status, 302);
        QVERIFY(answer.location.toString().startsWith(Client::redirectUri()));
        QTEST(queryItem(answer.location, u"error"_s), "error");
        QCOMPARE(queryItem(answer.location, u"state"_s), query[u"state"_s]);
    }

    void theStateComesBackAsItWas() {
        QMap<QString, QString> query = Client::authorizationQuery();
        query[u"state"_s] = u"a+b&c=d %é"_s;
        const Response answer = client->fillIn(client->openSignIn(query), u"alice"_s);
        QCOMPARE(queryItem(answer.location, u"state"_s), query[u"state"_s]);
    }

    void signsIn() {
        const Response page = client->openSignIn();
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("name=\"username\""));
        QVERIFY(page.body.contains("name=\"password\""));
        const Response back = client->fillIn(page, u"alice"_s);
        QCOMPARE(back.status, 302);
        QCOMPARE(queryItem(back.location, u"state"_s), u"state-1"_s);
        const Response answer = client->exchange(queryItem(back.location, u"code"_s));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer[u"token_type"_s].toString(), u"Bearer"_s);
        QCOMPARE(answer[u"expires_in"_s].toInt(), 3600);
        QCOMPARE(answer[u"expire_in"_s].toInt(), 3600);
        QVERIFY(!answer[u"refresh_token"_s].toString().isEmpty());
        QVERIFY(isAccepted(answer[u"access_token"_s].toString()));
        QCOMPARE(client->fillIn(page, u"alice"_s).status, 400); // the page was answered already
    }

    void theIdTokenIsSignedAndSaysWhoWhenAndForWhom() {
        const QByteArray jwt = client->signInAs(u"alice"_s).idToken.toLatin1();
        const QList<QByteArray> parts = jwt.split('.');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(decoded(parts[0])[u"alg"_s].toString(), u"HS256"_s);
        const QJsonObject claims = decoded(parts[1]);
        QCOMPARE(claims[u"iss"_s].toString(), service->url().toString() + u"/oidc"_s);
        QCOMPARE(claims[u"sub"_s].toString(), service->user(u"alice"_s).userId);
        QCOMPARE(claims[u"aud"_s].toString(), Sandbox::appId());
        QCOMPARE(claims[u"nonce"_s].toString(), u"nonce-1"_s);
        QCOMPARE(claims[u"exp"_s].toInteger() - claims[u"iat"_s].toInteger(), 3600);
        QVERIFY(claims[u"auth_time"_s].toInteger() <= claims[u"iat"_s].toInteger());
        QCOMPARE(claims[u"phone_number"_s].toString(), u"+8618812345678"_s);
        const QByteArray signature = QMessageAuthenticationCode::hash(
            parts[0] + '.' + parts[1], sandbox::constants::appSecret.toLatin1(), QCryptographicHash::Sha256);
        QCOMPARE(
            parts[2], signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

    void theBrowserGoesOnKnowingItsUser() {
        client->signInAs(u"alice"_s);
        service->advanceClock(std::chrono::days{3});
        const Response page = client->openSignIn();
        QVERIFY(page.body.contains("Continue as alice"));
        const Response back = client->fillIn(page, {}, {}, u"continue"_s);
        const QJsonObject claims = claimsOf(client->exchange(queryItem(back.location, u"code"_s)));
        QCOMPARE(claims[u"sub"_s].toString(), service->user(u"alice"_s).userId);
        QCOMPARE(claims[u"iat"_s].toInteger() - claims[u"auth_time"_s].toInteger(), 3 * 24 * 3600);
        client->get(u"/oidc/session/end"_s);
        QVERIFY(!client->openSignIn().body.contains("Continue"));
    }

    void asksAnewWhereTheApplicationWantsIt_data() {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::newRow("login") << u"prompt"_s << u"login consent"_s;
        QTest::newRow("too long ago") << u"max_age"_s << u"599"_s;
    }
    void asksAnewWhereTheApplicationWantsIt() {
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        client->signInAs(u"alice"_s);
        service->advanceClock(std::chrono::minutes{10});
        QMap<QString, QString> query = Client::authorizationQuery();
        query[u"max_age"_s] = u"660"_s;
        QVERIFY(client->openSignIn(query).body.contains("Continue"));
        query[parameter] = value;
        const Response page = client->openSignIn(query);
        QVERIFY(!page.body.contains("Continue"));
        QCOMPARE(client->fillIn(page, {}, {}, u"continue"_s).status, 200);
        const Response back = client->fillIn(page, u"alice"_s);
        const QJsonObject claims = claimsOf(client->exchange(queryItem(back.location, u"code"_s)));
        QVERIFY(claims[u"iat"_s].toInteger() - claims[u"auth_time"_s].toInteger() < 60);
    }

    void mayLeaveOutWhenTheUserSignedIn() {
        service->changeSettings({{u"authTime"_s, false}});
        const QJsonObject claims = claimsOf(client->exchange(client->codeFor(u"alice"_s)));
        QVERIFY(!claims.isEmpty() && !claims.contains(u"auth_time"_s));
    }

    void theFormSaysWhatIsWrong() {
        const Response page = client->openSignIn();
        QVERIFY(client->fillIn(page, u"alice"_s, u"wrong"_s).body.contains("Wrong account or password."));
        QVERIFY(client->fillIn(page, u"<b>"_s).body.contains("Wrong account or password."));
        QVERIFY(client->fillIn(page, u"dave"_s).body.contains("This account is suspended."));
        QCOMPARE(client->fillIn(page, u"alice"_s).status, 302);
    }

    void theUserMaySayNo() {
        const Response back = client->fillIn(client->openSignIn(), {}, {}, u"deny"_s);
        QCOMPARE(queryItem(back.location, u"error"_s), u"access_denied"_s);
        QCOMPARE(queryItem(back.location, u"state"_s), u"state-1"_s);
    }

    void aPageLivesTenMinutes() {
        const Response page = client->openSignIn();
        service->advanceClock(std::chrono::minutes{10});
        QCOMPARE(client->fillIn(page, u"alice"_s).status, 400);
    }

    void aCodeIsForItsVerifierOnly() {
        const QString code = client->codeFor(u"alice"_s);
        QCOMPARE(client->exchange(code, QString(43, u'w'))[u"error"_s].toString(), u"invalid_grant"_s);
        QCOMPARE(client->exchange(code).status, 400); // the wrong try has used it up
        QCOMPARE(client->exchange(u"nonsense"_s)[u"error"_s].toString(), u"invalid_grant"_s);
    }

    void aCodeLivesTenMinutes() {
        const QString code = client->codeFor(u"alice"_s);
        service->advanceClock(std::chrono::minutes{10});
        QCOMPARE(client->exchange(code)[u"error"_s].toString(), u"invalid_grant"_s);
    }

    void aCodeThatComesTwiceEndsItsTokens() {
        const QString code = client->codeFor(u"alice"_s);
        const Client::Tokens tokens = Client::tokensOf(client->exchange(code));
        QVERIFY(isAccepted(tokens.accessToken));
        QCOMPARE(client->exchange(code)[u"error"_s].toString(), u"invalid_grant"_s);
        QVERIFY(!isAccepted(tokens.accessToken));
        QCOMPARE(client->refresh(tokens.refreshToken).status, 400);
    }

    void refusesToExchange_data() {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("client") << u"client_id"_s << u"other"_s << u"invalid_client"_s;
        QTest::newRow("secret") << u"client_secret"_s << u"wrong"_s << u"invalid_client"_s;
        QTest::newRow("no grant type") << u"grant_type"_s << u""_s << u"invalid_request"_s;
        QTest::newRow("password") << u"grant_type"_s << u"password"_s << u"unsupported_grant_type"_s;
        QTest::newRow("redirect URI")
            << u"redirect_uri"_s << u"http://127.0.0.1:1/callback"_s << u"invalid_grant"_s;
    }
    void refusesToExchange() {
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        QMap<QString, QString> form{{u"grant_type"_s, u"authorization_code"_s},
            {u"client_id"_s, Sandbox::appId()}, {u"code"_s, client->codeFor(u"alice"_s)},
            {u"redirect_uri"_s, Client::redirectUri()}, {u"code_verifier"_s, Client::codeVerifier()}};
        form[parameter] = value;
        Client::Form fields;
        for (auto field = form.begin(); field != form.end(); ++field)
            fields.append(std::pair(field.key(), field.value()));
        QTEST(client->postForm(u"/oidc/token"_s, fields)[u"error"_s].toString(), "error");
        fields.append(fields.constFirst());
        QCOMPARE(client->postForm(u"/oidc/token"_s, fields)[u"error"_s].toString(), u"invalid_request"_s);
        QCOMPARE(client->post(u"/oidc/token"_s, {})[u"error"_s].toString(), u"invalid_request"_s);
    }

    void aRefreshTokenNeedsScopeAndConsent() {
        QVERIFY(client->signInAs(u"alice"_s, Client::authorizationQuery(u"openid"_s)).refreshToken.isEmpty());
        QMap<QString, QString> query = Client::authorizationQuery();
        query.remove(u"prompt"_s);
        QVERIFY(client->signInAs(u"alice"_s, query).refreshToken.isEmpty());
    }

    void refreshTokensRotate() {
        const Client::Tokens first = client->signInAs(u"alice"_s);
        const Client::Tokens second = Client::tokensOf(client->refresh(first.refreshToken));
        QVERIFY(!second.refreshToken.isEmpty());
        QVERIFY(second.refreshToken != first.refreshToken);
        QVERIFY(isAccepted(second.accessToken));
        QVERIFY(isAccepted(first.accessToken));
        const Client::Tokens third = Client::tokensOf(client->refresh(second.refreshToken));
        // The first one again: somebody has stolen it, so everything ends.
        QCOMPARE(client->refresh(first.refreshToken)[u"error"_s].toString(), u"invalid_grant"_s);
        QVERIFY(!isAccepted(third.accessToken));
        QCOMPARE(client->refresh(third.refreshToken).status, 400);
    }

    void refreshIsRefusedToTheSuspendedAndTheLate() {
        const Client::Tokens tokens = client->signInAs(u"alice"_s);
        const Client::Tokens others = client->signInAs(u"bob"_s);
        service->changeUser(u"alice"_s, {{u"status"_s, u"Suspended"_s}});
        QCOMPARE(client->refresh(tokens.refreshToken)[u"error"_s].toString(), u"invalid_grant"_s);
        service->advanceClock(std::chrono::days{30});
        QCOMPARE(client->refresh(others.refreshToken)[u"error"_s].toString(), u"invalid_grant"_s);
    }

    void revocationOfARefreshTokenEndsAll() {
        const Client::Tokens tokens = client->signInAs(u"alice"_s);
        const Client::Tokens others = client->signInAs(u"alice"_s);
        QCOMPARE(revoke(tokens.refreshToken).status, 200);
        QVERIFY(!isAccepted(tokens.accessToken));
        QCOMPARE(client->refresh(tokens.refreshToken).status, 400);
        QVERIFY(isAccepted(others.accessToken));
        QCOMPARE(revoke(others.accessToken).status, 200);
        QVERIFY(!isAccepted(others.accessToken));
        QCOMPARE(client->refresh(others.refreshToken).status, 200);
        QCOMPARE(revoke(u"nonsense"_s).status, 200);
        QCOMPARE(revoke({}).status, 400);
    }

    void meSaysWhatTheScopesAllow() {
        QCOMPARE(client->get(u"/oidc/me"_s).status, 401);
        client->signInAs(u"alice"_s, Client::authorizationQuery(u"openid phone"_s));
        const QJsonObject claims = client->get(u"/oidc/me"_s).json().object();
        QCOMPARE(claims[u"sub"_s].toString(), service->user(u"alice"_s).userId);
        QCOMPARE(claims[u"phone_number"_s].toString(), u"+8618812345678"_s);
        QVERIFY(!claims.contains(u"email"_s));
    }

    void introspectionIsForThoseWithTheSecret() {
        const QString token = client->signInAs(u"alice"_s).accessToken;
        Client::Form form{{u"client_id"_s, Sandbox::appId()}, {u"token"_s, token}};
        QCOMPARE(client->postForm(u"/oidc/token/introspection"_s, form).status, 401);
        form.append(std::pair(u"client_secret"_s, sandbox::constants::appSecret));
        QCOMPARE(client->postForm(u"/oidc/token/introspection"_s, form)[u"active"_s].toBool(), true);
        service->advanceClock(std::chrono::hours{1});
        QCOMPARE(client->postForm(u"/oidc/token/introspection"_s, form)[u"active"_s].toBool(true), false);
    }

    void sessionEndSignsOut() {
        const Client::Tokens tokens = client->signInAs(u"alice"_s);
        const QString path = u"/oidc/session/end"_s;
        const QString forged = tokens.idToken.section(u'.', 0, 1) + u".forged"_s;
        QCOMPARE(client->get(path + u"?id_token_hint="_s + forged).status, 200);
        QVERIFY(isAccepted(tokens.accessToken));
        const Response back = client->get(path + u"?state=s&post_logout_redirect_uri="_s
            + Client::redirectUri() + u"&id_token_hint="_s + tokens.idToken);
        QCOMPARE(back.location, QUrl(Client::redirectUri() + u"?state=s"_s));
        QVERIFY(!isAccepted(tokens.accessToken));
        QCOMPARE(client->get(path + u"?post_logout_redirect_uri=https://example.com/"_s).status, 400);
    }

    void wrongMethodsAndPaths() {
        QCOMPARE(client->get(u"/oidc/token"_s).status, 405);
        QCOMPARE(client->get(u"/oidc/nonsense"_s).status, 404);
    }
};

QTEST_GUILESS_MAIN(OidcTest)
#include "OidcTest.moc"
