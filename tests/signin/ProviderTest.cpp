#include "app/signin/Provider.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

HttpAnswer http(int status, const QByteArray &body) {
    return {.failure = {}, .failureText = {}, .status = status, .retryAfter = {}, .body = body};
}

QJsonObject discovery(const QString &server = u"https://a.test"_s) {
    return {{u"issuer"_s, server + u"/oidc"_s}, {u"authorization_endpoint"_s, server + u"/oidc/auth"_s},
        {u"token_endpoint"_s, server + u"/oidc/token"_s},
        {u"revocation_endpoint"_s, server + u"/oidc/token/revocation"_s}};
}

std::optional<Provider> read(const QJsonObject &document, const QString &server = u"https://a.test"_s) {
    return Provider::fromDiscovery(http(200, QJsonDocument(document).toJson()), QUrl(server));
}

}

class ProviderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksUnderTheServersAddress_data();
    void asksUnderTheServersAddress();
    void takesWhatTheDocumentSays();
    void spellingOfTheServerDoesNotMatter_data();
    void spellingOfTheServerDoesNotMatter();
    void revocationIsOptional();
    void refusesForeignDocuments_data();
    void refusesForeignDocuments();
    void refusesOtherAnswers();
};

void ProviderTest::asksUnderTheServersAddress_data() {
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");
    const QString rest = u"/oidc/.well-known/openid-configuration"_s;
    QTest::newRow("plain") << u"https://a.test"_s << u"https://a.test"_s + rest;
    QTest::newRow("slash") << u"https://a.test/"_s << u"https://a.test"_s + rest;
    QTest::newRow("port") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s + rest;
    QTest::newRow("path") << u"https://a.test/id/"_s << u"https://a.test/id"_s + rest;
}

void ProviderTest::asksUnderTheServersAddress() {
    QFETCH(QString, server);
    QFETCH(QString, url);
    const HttpRequest request = Provider::discoveryRequest(QUrl(server));
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.url, QUrl(url));
    QVERIFY(request.body.isNull());
}

void ProviderTest::takesWhatTheDocumentSays() {
    const auto provider = read(discovery());
    QVERIFY(provider);
    QCOMPARE(provider->issuer, u"https://a.test/oidc"_s);
    QCOMPARE(provider->authorizationEndpoint, QUrl(u"https://a.test/oidc/auth"_s));
    QCOMPARE(provider->tokenEndpoint, QUrl(u"https://a.test/oidc/token"_s));
    QCOMPARE(provider->revocationEndpoint, QUrl(u"https://a.test/oidc/token/revocation"_s));
}

void ProviderTest::spellingOfTheServerDoesNotMatter_data() {
    QTest::addColumn<QString>("server");
    for (const QString &server : {u"https://a.test/"_s, u"https://a.test:443"_s, u"https://A.test"_s})
        QTest::newRow(qPrintable(server)) << server;
}

void ProviderTest::spellingOfTheServerDoesNotMatter() {
    QFETCH(QString, server);
    QVERIFY(read(discovery(), server));
}

void ProviderTest::revocationIsOptional() {
    QJsonObject document = discovery();
    document.remove(u"revocation_endpoint"_s);
    const auto provider = read(document);
    QVERIFY(provider);
    QVERIFY(provider->revocationEndpoint.isEmpty());
}

void ProviderTest::refusesForeignDocuments_data() {
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("other issuer") << u"issuer"_s << QJsonValue(u"https://b.test/oidc"_s);
    QTest::newRow("issuer elsewhere on the server") << u"issuer"_s << QJsonValue(u"https://a.test/other"_s);
    QTest::newRow("issuer over http") << u"issuer"_s << QJsonValue(u"http://a.test/oidc"_s);
    QTest::newRow("no issuer") << u"issuer"_s << QJsonValue();
    QTest::newRow("issuer a number") << u"issuer"_s << QJsonValue(1);
    for (const QString &endpoint :
        {u"authorization_endpoint"_s, u"token_endpoint"_s, u"revocation_endpoint"_s}) {
        const auto row = [&](const char *what, const QJsonValue &value) {
            QTest::addRow("%s %s", qPrintable(endpoint), what) << endpoint << value;
        };
        row("on another host", u"https://b.test/x"_s);
        row("on another port", u"https://a.test:8443/x"_s);
        row("over http", u"http://a.test/x"_s);
        row("relative", u"/oidc/x"_s);
        row("with a fooling user name", u"https://a.test@b.test/x"_s);
        row("unreadable", u"https://a.test/oidc<token"_s);
        row("of another scheme", u"javascript:alert(1)"_s);
    }
    QTest::newRow("no authorization endpoint") << u"authorization_endpoint"_s << QJsonValue();
    QTest::newRow("no token endpoint") << u"token_endpoint"_s << QJsonValue();
}

void ProviderTest::refusesForeignDocuments() {
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject document = discovery();
    document[member] = value;
    QVERIFY(!read(document));
}

void ProviderTest::refusesOtherAnswers() {
    const QUrl server(u"https://a.test"_s);
    const QByteArray body = QJsonDocument(discovery()).toJson();
    QVERIFY(!Provider::fromDiscovery(http(404, body), server));
    QVERIFY(!Provider::fromDiscovery(http(200, "<html>"), server));
    QVERIFY(!Provider::fromDiscovery(http(200, "[]"), server));
    HttpAnswer lost = http(200, body);
    lost.failure = ErrorKind::ConnectionLost;
    QVERIFY(!Provider::fromDiscovery(lost, server));
}

QTEST_GUILESS_MAIN(ProviderTest)
#include "ProviderTest.moc"
