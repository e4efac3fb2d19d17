#include "app/signin/TokenEndpoint.h"
#include "tests/Waiting.h"
#include "tests/genauth/ScriptedServer.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TokenEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exchangeSendsTheStandardsForm();
    void refreshSendsTheStandardsForm();
    void revokeSendsTheStandardsForm();
    void lifetimeInEitherSpelling_data();
    void lifetimeInEitherSpelling();
    void failures_data();
    void failures();
    void everythingLeavesOnce();

private:
    QHash<QString, QString> form() const {
        // A form's plus sign is a space, which QUrlQuery does not know.
        const QUrlQuery query(QString::fromLatin1(m_server->requests().constLast().body).replace(u'+', u' '));
        QHash<QString, QString> fields;
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
            fields[name] = value;
        return fields;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<TokenEndpoint> m_endpoint;
    Provider m_provider;
};

void TokenEndpointTest::init() {
    m_server = std::make_unique<ScriptedServer>();
    m_transport = std::make_unique<Transport>();
    m_transport->setLimits({.wholeRequest = 1s});
    m_endpoint = std::make_unique<TokenEndpoint>(*m_transport, u"app"_s);
    m_provider.tokenEndpoint = m_server->url(u"/token"_s);
    m_provider.revocationEndpoint = m_server->url(u"/revoke"_s);
    m_server->always(ScriptedServer::respond(
        R"({"access_token":"a","refresh_token":"r","id_token":"i","expires_in":3600})"));
}

void TokenEndpointTest::exchangeSendsTheStandardsForm() {
    const QUrl redirect(u"http://127.0.0.1:1234/callback"_s);
    const auto answer = wait(m_endpoint->exchange(m_provider, "c+/=&c", "verifier", redirect));
    QVERIFY(answer);
    QCOMPARE(answer->accessToken, QByteArray("a"));
    QCOMPARE(answer->refreshToken, QByteArray("r"));
    QCOMPARE(answer->idToken, QByteArray("i"));
    QCOMPARE(answer->lifetime, 3600s);
    const QHash<QString, QString> expected{{u"client_id"_s, u"app"_s},
        {u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, u"c+/=&c"_s},
        {u"code_verifier"_s, u"verifier"_s}, {u"redirect_uri"_s, redirect.toString()}};
    QCOMPARE(form(), expected);
    const auto &arrived = m_server->requests().constFirst();
    QVERIFY(arrived.head.startsWith("POST /token HTTP/1.1\r\n"));
    QCOMPARE(arrived.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY2(arrived.header("Authorization").isEmpty(), "a native app has no secret");
}

void TokenEndpointTest::refreshSendsTheStandardsForm() {
    QVERIFY(wait(m_endpoint->refresh(m_provider, "r-1")));
    const QHash<QString, QString> expected{
        {u"client_id"_s, u"app"_s}, {u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"r-1"_s}};
    QCOMPARE(form(), expected);
}

void TokenEndpointTest::revokeSendsTheStandardsForm() {
    m_server->always(ScriptedServer::respond({}));
    QCOMPARE(wait(m_endpoint->revoke(m_provider, "t-1")), Revoked::Done);
    QVERIFY(m_server->requests().constFirst().head.startsWith("POST /revoke HTTP/1.1\r\n"));
    const QHash<QString, QString> expected{{u"client_id"_s, u"app"_s}, {u"token"_s, u"t-1"_s}};
    QCOMPARE(form(), expected);
    m_server->always(ScriptedServer::respond("busy", 503));
    QCOMPARE(wait(m_endpoint->revoke(m_provider, "t-1")), Revoked::NotAnswered);
}

void TokenEndpointTest::lifetimeInEitherSpelling_data() {
    QTest::addColumn<QByteArray>("member");
    using Lifetime = std::optional<std::chrono::seconds>;
    QTest::addColumn<Lifetime>("lifetime");
    QTest::newRow("standard") << QByteArray(R"("expires_in":10)") << Lifetime(10s);
    QTest::newRow("the service's") << QByteArray(R"("expire_in":20)") << Lifetime(20s);
    QTest::newRow("both") << QByteArray(R"("expires_in":10,"expire_in":20)") << Lifetime(10s);
    QTest::newRow("neither") << QByteArray(R"("x":1)") << Lifetime();
    QTest::newRow("as text") << QByteArray(R"("expires_in":"10")") << Lifetime(10s);
    QTest::newRow("a part of a second") << QByteArray(R"("expires_in":10.9)") << Lifetime(10s);
    QTest::newRow("not numeric") << QByteArray(R"("expires_in":"soon")") << Lifetime();
    QTest::newRow("not numeric, the service's is")
        << QByteArray(R"("expires_in":null,"expire_in":20)") << Lifetime(20s);
    QTest::newRow("not a number") << QByteArray(R"("expires_in":"nan")") << Lifetime();
    QTest::newRow("negative") << QByteArray(R"("expires_in":-3600)") << Lifetime(0s);
    QTest::newRow("absurd") << QByteArray(R"("expires_in":1e300)") << Lifetime(315'360'000s);
}

void TokenEndpointTest::lifetimeInEitherSpelling() {
    QFETCH(QByteArray, member);
    m_server->next(ScriptedServer::respond(R"({"access_token":"a",)" + member + "}"));
    const auto answer = wait(m_endpoint->refresh(m_provider, "r"));
    QVERIFY(answer);
    QTEST(answer->lifetime, "lifetime");
    QVERIFY(answer->refreshToken.isEmpty());
}

void TokenEndpointTest::failures_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    using Server = ScriptedServer;
    QTest::newRow("invalid_grant") << Server::respond(R"({"error":"invalid_grant"})", 400)
                                   << ErrorKind::NotSignedIn;
    QTest::newRow("invalid_grant under 401")
        << Server::respond(R"({"error":"invalid_grant"})", 401) << ErrorKind::NotSignedIn;
    QTest::newRow("invalid_client") << Server::respond(R"({"error":"invalid_client"})", 401)
                                    << ErrorKind::UnknownApplication;
    QTest::newRow("unauthorized_client")
        << Server::respond(R"({"error":"unauthorized_client"})", 400) << ErrorKind::UnknownApplication;
    QTest::newRow("invalid_request") << Server::respond(R"({"error":"invalid_request"})", 400)
                                     << ErrorKind::Refused;
    QTest::newRow("any error under 401") << Server::respond(R"({"error":"x"})", 401) << ErrorKind::Refused;
    QTest::newRow("server_error") << Server::respond(R"({"error":"server_error"})", 500)
                                  << ErrorKind::ServerFailed;
    QTest::newRow("slow down") << Server::respond(R"({"error":"slow_down"})", 429)
                               << ErrorKind::QuotaExceeded;
    QTest::newRow("bare 401 of a gateway") << Server::respond("<html>", 401) << ErrorKind::Refused;
    QTest::newRow("envelope") << Server::respond(R"({"statusCode":403,"apiCode":2011})")
                              << ErrorKind::UnknownApplication;
    QTest::newRow("bare 503") << Server::respond("busy", 503) << ErrorKind::ServerFailed;
    QTest::newRow("captive portal") << Server::respond("<html>") << ErrorKind::Unreadable;
    QTest::newRow("success without a token")
        << Server::respond(R"({"token_type":"Bearer"})") << ErrorKind::Unreadable;
    QTest::newRow("token under an error status")
        << Server::respond(R"({"access_token":"a"})", 500) << ErrorKind::ServerFailed;
    QTest::newRow("dropped") << Server::drop() << ErrorKind::ConnectionLost;
    QTest::newRow("hangs") << Server::hang() << ErrorKind::TimedOut;
    QTest::newRow("redirected") << Server::respond({}, 307, "Location: /x\r\n") << ErrorKind::Redirected;
}

void TokenEndpointTest::failures() {
    QFETCH(ScriptedServer::Reply, reply);
    m_server->next(reply);
    const auto answer = wait(m_endpoint->refresh(m_provider, "secret-token"));
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
    QVERIFY(!answer.error().serverMessage.contains(u"secret-token"_s));
}

void TokenEndpointTest::everythingLeavesOnce() {
    m_server->always(ScriptedServer::respond("busy", 503));
    (void)wait(m_endpoint->exchange(m_provider, "c", "v", QUrl()));
    (void)wait(m_endpoint->refresh(m_provider, "r"));
    (void)wait(m_endpoint->revoke(m_provider, "t"));
    QCOMPARE(m_server->requests().size(), 3);
}

QTEST_GUILESS_MAIN(TokenEndpointTest)
#include "TokenEndpointTest.moc"
