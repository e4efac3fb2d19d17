#include "app/genauth/Transport.h"
#include "tests/Waiting.h"
#include "tests/genauth/ScriptedServer.h"
#include "tests/tls/Authority.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The system's proxy settings, which on Linux without a desktop's own are the usual environment variables.
class ProxiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tunnelsThroughTheProxy();
    void passwordFromTheSettings();
    void distrustsThroughTheProxy();
    void exceptionsAreHonoured();
    void thisComputerIsReachedDirectly_data();
    void thisComputerIsReachedDirectly();
    void failures_data();
    void failures();
    void nobodyListens();

private:
    HttpAnswer send(const QUrl &url);
    /// Leads whoever asks the proxy for service.test to @p server instead.
    static ScriptedServer::Reply tunnelTo(const ScriptedServer &server);

    Authority m_authority;
    std::unique_ptr<ScriptedServer> m_proxy;
    std::unique_ptr<Transport> m_transport;
    const QUrl m_service{u"https://service.test/api"_s};
};

void ProxiesTest::init() {
    m_proxy = std::make_unique<ScriptedServer>();
    m_transport = std::make_unique<Transport>();
    m_transport->setLimits({.wholeRequest = 2s});
    QVERIFY(m_transport->trustAlso(m_authority.file()));
    cleanup();
    qputenv("https_proxy", m_proxy->url().toEncoded());
}

void ProxiesTest::cleanup() {
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}) {
        qunsetenv(name);
        qunsetenv(QByteArray(name).toUpper().constData());
    }
}

HttpAnswer ProxiesTest::send(const QUrl &url) {
    return wait(m_transport->send(
        {.method = "POST", .url = url, .headers = {{"Authorization", "Bearer t"}}, .body = "{}"}));
}

ScriptedServer::Reply ProxiesTest::tunnelTo(const ScriptedServer &server) {
    return [port = static_cast<quint16>(server.url().port())](QTcpSocket &client) {
        auto *far = new QTcpSocket(&client);
        QObject::disconnect(&client, &QTcpSocket::readyRead, nullptr, nullptr);
        connect(&client, &QTcpSocket::readyRead, far, [&client, far] { far->write(client.readAll()); });
        connect(far, &QTcpSocket::readyRead, &client, [&client, far] { client.write(far->readAll()); });
        connect(far, &QTcpSocket::connected, &client,
            [&client] { client.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        far->connectToHost(QHostAddress::LocalHost, port);
    };
}

void ProxiesTest::tunnelsThroughTheProxy() {
    ScriptedServer server(m_authority.serving(u"other-host"_s)); // which is the one for service.test
    m_proxy->always(tunnelTo(server));
    QCOMPARE(send(m_service).status, 200);
    QCOMPARE(server.requests().constFirst().header("Authorization"), QByteArray("Bearer t"));
    QCOMPARE(m_proxy->requests().size(), 1);
    QCOMPARE(m_proxy->requests().constFirst().path(), QByteArray("service.test:443"));
    QVERIFY(!m_proxy->requests().constFirst().head.contains("Bearer"));
}

void ProxiesTest::passwordFromTheSettings() {
    QUrl withPassword = m_proxy->url();
    withPassword.setUserInfo(u"user:secret"_s);
    qputenv("https_proxy", withPassword.toEncoded());
    ScriptedServer server(m_authority.serving(u"other-host"_s));
    m_proxy->next(ScriptedServer::respond({}, 407, "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
    m_proxy->next(tunnelTo(server));
    QCOMPARE(send(m_service).status, 200);
    QCOMPARE(m_proxy->requests().constLast().header("Proxy-Authorization"),
        "Basic " + QByteArray("user:secret").toBase64());
    QVERIFY(server.requests().constFirst().header("Proxy-Authorization").isEmpty());
}

void ProxiesTest::distrustsThroughTheProxy() {
    ScriptedServer server(m_authority.serving(u"good"_s));
    m_proxy->always(tunnelTo(server));
    QCOMPARE(send(m_service).failure, ErrorKind::CertificateForOtherHost);
    QCOMPARE(server.requests().size(), 0);
}

void ProxiesTest::exceptionsAreHonoured() {
    qputenv("no_proxy", ".test");
    QVERIFY(send(m_service).failure);
    QCOMPARE(m_proxy->connections(), 0);
}

void ProxiesTest::thisComputerIsReachedDirectly_data() {
    QTest::addColumn<QString>("host");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s;
    // Without an entry the name would be asked for elsewhere, and no test leaves this computer.
    if (QFile hosts(u"/etc/hosts"_s); hosts.open(QFile::ReadOnly) && hosts.readAll().contains("localhost"))
        QTest::newRow("localhost") << u"localhost"_s;
}

void ProxiesTest::thisComputerIsReachedDirectly() {
    QFETCH(QString, host);
    qputenv("http_proxy", m_proxy->url().toEncoded());
    ScriptedServer plain;
    ScriptedServer secure(m_authority.serving(u"good"_s));
    for (ScriptedServer *server : {&plain, &secure}) {
        QUrl url = server->url();
        url.setHost(host);
        QCOMPARE(send(url).status, 200);
    }
    QVERIFY2(m_proxy->connections() == 0, "plain http is for this computer only, and so is its token");
}

void ProxiesTest::failures_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    using Server = ScriptedServer;
    for (const char *scheme : {R"(Basic realm="x")", R"(Digest realm="x", nonce="n")"})
        QTest::addRow("wants a password, %s", scheme)
            << Server::respond({}, 407, "Proxy-Authenticate: " + QByteArray(scheme) + "\r\n")
            << ErrorKind::ProxyWantsPassword;
    for (const int status : {403, 404, 500, 502, 503, 504})
        QTest::addRow("%d", status) << Server::respond({}, status) << ErrorKind::ProxyFailed;
    QTest::newRow("drops us") << Server::drop() << ErrorKind::ProxyFailed;
    QTest::newRow("hangs up") << Server::rawThenClose({}) << ErrorKind::ProxyFailed;
    QTest::newRow("hangs up when we are through")
        << Server::rawThenClose("HTTP/1.1 200 OK\r\n\r\n") << ErrorKind::ProxyFailed;
    QTest::newRow("never answers") << Server::hang() << ErrorKind::ProxyFailed;
    QTest::newRow("is no proxy") << Server::rawThenClose("SSH-2.0-OpenSSH\r\n\r\n") << ErrorKind::ProxyFailed;
}

void ProxiesTest::failures() {
    QFETCH(ScriptedServer::Reply, reply);
    m_transport->setLimits({.wholeRequest = 500ms});
    m_proxy->always(reply);
    const HttpAnswer answer = send(m_service);
    QVERIFY(answer.failure);
    QTEST(*answer.failure, "kind");
    QVERIFY(!m_proxy->requests().constFirst().head.contains("Bearer"));
}

void ProxiesTest::nobodyListens() {
    m_proxy->stopListening();
    QCOMPARE(send(m_service).failure, ErrorKind::ProxyFailed);
}

QTEST_GUILESS_MAIN(ProxiesTest)
#include "ProxiesTest.moc"
