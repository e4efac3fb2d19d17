#include "app/genauth/Transport.h"
#include "app/genauth/Trust.h"
#include "tests/Waiting.h"
#include "tests/genauth/ScriptedServer.h"
#include "tests/tls/Authority.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Which servers are trusted over TLS, and what is said of the others.
class CertificatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void authorityFromAFile();
    void systemsAuthoritiesStayTrusted();
    void fileThatIsNone();
    void refused_data();
    void refused();
    void authorityThatNobodyNamed();
    void noSafeTls_data();
    void noSafeTls();
    void gravestReasonIsTold_data();
    void gravestReasonIsTold();

private:
    /// A POST that carries an access token.
    HttpAnswer send(const QUrl &url);

    Authority m_authority;
    std::unique_ptr<Transport> m_transport;
};

void CertificatesTest::init() {
    m_transport = std::make_unique<Transport>();
    m_transport->setLimits({.wholeRequest = 5s});
}

HttpAnswer CertificatesTest::send(const QUrl &url) {
    return wait(m_transport->send(
        {.method = "POST", .url = url, .headers = {{"Authorization", "Bearer t"}}, .body = "{}"}));
}

void CertificatesTest::authorityFromAFile() {
    QVERIFY(m_transport->trustAlso(m_authority.file()));
    ScriptedServer server(m_authority.serving(u"good"_s));
    QCOMPARE(send(server.url()).status, 200);
    QCOMPARE(server.requests().size(), 1);
}

void CertificatesTest::systemsAuthoritiesStayTrusted() {
    const QList<QSslCertificate> trusted
        = trusting(QSslCertificate::fromPath(m_authority.file())).caCertificates();
    const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
    QVERIFY2(!systems.isEmpty(), "this computer trusts nobody; is ca-certificates installed?");
    for (const QSslCertificate &certificate : systems)
        QVERIFY(trusted.contains(certificate));
    QCOMPARE(trusted.size(), systems.size() + 1);
    QCOMPARE(trusting({}), QSslConfiguration::defaultConfiguration());
}

void CertificatesTest::fileThatIsNone() {
    QTemporaryDir folder;
    QFile empty(folder.filePath(u"empty.pem"_s));
    QVERIFY(empty.open(QFile::WriteOnly));
    QVERIFY(!m_transport->trustAlso(empty.fileName()));
    QVERIFY(!m_transport->trustAlso(folder.filePath(u"missing.pem"_s)));
    QVERIFY(!m_transport->trustAlso(m_authority.file().replace(u".pem"_s, u".key"_s)));
}

void CertificatesTest::refused_data() {
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("self-signed") << u"self-signed"_s << ErrorKind::CertificateUnknown;
    QTest::newRow("other host") << u"other-host"_s << ErrorKind::CertificateForOtherHost;
    QTest::newRow("expired") << u"expired"_s << ErrorKind::CertificateExpired;
    QTest::newRow("not valid yet") << u"future"_s << ErrorKind::CertificateNotYetValid;
}

void CertificatesTest::refused() {
    QFETCH(QString, certificate);
    QVERIFY(m_transport->trustAlso(m_authority.file()));
    ScriptedServer server(m_authority.serving(certificate));
    const HttpAnswer answer = send(server.url());
    QVERIFY(answer.failure);
    QTEST(*answer.failure, "kind");
    QVERIFY(!answer.failureText.isEmpty());
    QCOMPARE(server.requests().size(), 0);
}

void CertificatesTest::authorityThatNobodyNamed() {
    ScriptedServer server(m_authority.serving(u"good"_s));
    QCOMPARE(send(server.url()).failure, ErrorKind::CertificateUnknown);
    QVERIFY(m_transport->trustAlso(m_authority.certificateFile(u"self-signed"_s)));
    QCOMPARE(send(server.url()).failure, ErrorKind::CertificateUnknown);
    QCOMPARE(server.requests().size(), 0);
}

void CertificatesTest::noSafeTls_data() {
    QTest::addColumn<QByteArray>("hello");
    const QByteArray tls10 = QByteArray::fromHex("160301002a"
                                                 "02000026"
                                                 "0301")
        + QByteArray(32, 'r')
        + QByteArray::fromHex("00"
                              "c013"
                              "00");
    QTest::newRow("goes on with TLS 1.0") << tls10;
    QTest::newRow("says that our versions are too new") << QByteArray::fromHex("15030100020246");
    QTest::newRow("knows none of our ciphers") << QByteArray::fromHex("15030300020228");
    QTest::newRow("plain http") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
}

void CertificatesTest::noSafeTls() {
    QFETCH(QByteArray, hello);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [=] { client->write(hello); });
    });
    const HttpAnswer answer = send(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
    QCOMPARE(answer.failure, ErrorKind::NoSafeTls);
    QVERIFY(!answer.failureText.isEmpty());
}

void CertificatesTest::gravestReasonIsTold_data() {
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<ErrorKind>("kind");
    const QSslError unknown(QSslError::SelfSignedCertificate);
    const QSslError otherHost(QSslError::HostNameMismatch);
    const QSslError expired(QSslError::CertificateExpired);
    const QSslError revoked(QSslError::CertificateRevoked);
    using Errors = QList<QSslError>;
    QTest::newRow("all") << Errors{expired, otherHost, unknown} << ErrorKind::CertificateUnknown;
    QTest::newRow("two") << Errors{expired, otherHost} << ErrorKind::CertificateForOtherHost;
    QTest::newRow("a rare one") << Errors{revoked} << ErrorKind::Untrusted;
    QTest::newRow("none") << Errors{} << ErrorKind::NoSafeTls;
}

void CertificatesTest::gravestReasonIsTold() {
    QFETCH(QList<QSslError>, errors);
    QTEST(handshakeFailure(errors), "kind");
}

QTEST_GUILESS_MAIN(CertificatesTest)
#include "CertificatesTest.moc"
