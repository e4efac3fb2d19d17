#include "tests/sandbox/Client.h"
#include "tests/sandbox/service/Sandbox.h"

using namespace Qt::StringLiterals;
using sandbox::Client;
using sandbox::Response;

/// What all calls have in common, and the calls of a user that have nothing to do with codes.
class UserCallsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Sandbox> service;
    std::unique_ptr<Client> client;

    Response signin(const QJsonObject &payload, const QJsonObject &options = {}) {
        return client->post(u"/api/v3/signin"_s,
            {{u"connection"_s, u"PASSWORD"_s}, {u"passwordPayload"_s, payload}, {u"options"_s, options}});
    }

private Q_SLOTS:
    void init() {
        service = std::make_unique<Sandbox>();
        QVERIFY(service->listen());
        client = std::make_unique<Client>(service->url());
    }

    void wantsAKnownApplication_data() {
        QTest::addColumn<QString>("path");
        for (const char *path : {"get-profile", "get-security-info", "get-country-list", "system"})
            QTest::newRow(path) << u"/api/v3/"_s + QString::fromLatin1(path);
    }
    void wantsAKnownApplication() {
        QFETCH(QString, path);
        for (const QString &appId : {u""_s, u"other-app"_s}) {
            client->appId = appId;
            QCOMPARE(client->get(path).apiCode(), 2011);
        }
    }

    void wantsALiveAccessToken_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        const std::pair<const char *, const char *> calls[]
            = {{"GET", "get-profile"}, {"GET", "get-security-info"}, {"POST", "bind-phone"},
                {"POST", "unbind-phone"}, {"POST", "verify-update-phone-request"}, {"POST", "update-phone"}};
        for (const auto &[method, path] : calls)
            QTest::newRow(path) << QString::fromLatin1(method) << u"/api/v3/"_s + QString::fromLatin1(path);
    }
    void wantsALiveAccessToken() {
        QFETCH(QString, method);
        QFETCH(QString, path);
        const auto call = [&] { return client->json(method.toLatin1(), path, {}); };
        QCOMPARE(call().apiCode(), 2020);
        QCOMPARE(call().statusCode(), 401);
        client->authorization = u"Bearer nonsense"_s;
        QCOMPARE(call().apiCode(), 2020);
        client->signInAs(u"alice"_s);
        QVERIFY(call().apiCode() != 2020);
        service->changeUser(u"alice"_s, {{u"status"_s, u"Suspended"_s}});
        QCOMPARE(call().apiCode(), 2120008);
        QCOMPARE(call().statusCode(), 403);
        service->changeUser(u"alice"_s, {{u"status"_s, u"Activated"_s}});
        service->advanceClock(std::chrono::seconds{3600});
        QCOMPARE(call().apiCode(), 2020);
    }

    void takesTheTokenWithoutBearer() {
        client->authorization = client->signInAs(u"alice"_s).accessToken;
        QCOMPARE(client->get(u"/api/v3/get-profile"_s).statusCode(), 200);
    }

    void speaksFourLanguages_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("message");
        QTest::newRow("none") << u""_s << u"尚未登录，无访问权限"_s;
        QTest::newRow("zh-CN") << u"zh-CN"_s << u"尚未登录，无访问权限"_s;
        QTest::newRow("en-US") << u"en-US"_s << u"Not signed in"_s;
        QTest::newRow("zh-TW") << u"zh-TW"_s << u"尚未登入，無存取權限"_s;
        QTest::newRow("ja-JP") << u"ja-JP"_s << u"ログインしていません"_s;
        QTest::newRow("another") << u"fr-FR"_s << u"尚未登录，无访问权限"_s;
    }
    void speaksFourLanguages() {
        QFETCH(QString, language);
        client->language = language;
        QTEST(client->get(u"/api/v3/get-profile"_s).message(), "message");
    }

    void refusesWhatIsNotACall() {
        QCOMPARE(client->get(u"/api/v3/no-such-call"_s).status, 404);
        QCOMPARE(client->get(u"/"_s).status, 404);
        const Response answer = client->get(u"/api/v3/send-sms"_s);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.allow, "POST");
        QCOMPARE(client->post(u"/api/v3/get-profile"_s, {}).status, 405);
    }

    void refusesBodiesThatAreNoJsonObject_data() {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("broken") << QByteArray("application/json") << QByteArray("{\"phoneNumber\":");
        QTest::newRow("list") << QByteArray("application/json") << QByteArray("[]");
        QTest::newRow("empty") << QByteArray("application/json") << QByteArray();
        QTest::newRow("zeros") << QByteArray("application/json") << QByteArray(1000, '\0');
        QTest::newRow("deep") << QByteArray("application/json") << QByteArray(100'000, '[');
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("{}");
        QTest::newRow("text") << QByteArray("text/plain") << QByteArray("{}");
    }
    void refusesBodiesThatAreNoJsonObject() {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QCOMPARE(client->send("POST", u"/api/v3/send-sms"_s, contentType, body).statusCode(), 400);
        QCOMPARE(client->get(u"/api/v3/system"_s).statusCode(), 200);
    }

    void profileShowsWhatTheScopesAllow_data() {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("openid") << u"openid"_s << QStringList{};
        QTest::newRow("phone") << u"openid phone"_s << QStringList{u"phone"_s, u"phoneCountryCode"_s};
        QTest::newRow("email") << u"openid email"_s << QStringList{u"email"_s};
        QTest::newRow("profile") << u"openid profile"_s << QStringList{u"username"_s, u"name"_s};
    }
    void profileShowsWhatTheScopesAllow() {
        QFETCH(QString, scope);
        QFETCH(QStringList, shown);
        client->signInAs(u"alice"_s, Client::authorizationQuery(scope));
        const QJsonObject profile = client->get(u"/api/v3/get-profile"_s).data().toObject();
        for (const QString &field : {u"phone"_s, u"phoneCountryCode"_s, u"email"_s, u"username"_s, u"name"_s})
            QCOMPARE(profile.contains(field), shown.contains(field));
        for (const QString &field : {u"userId"_s, u"status"_s, u"createdAt"_s, u"updatedAt"_s,
                 u"phoneVerified"_s, u"emailVerified"_s})
            QVERIFY2(profile.contains(field), qPrintable(field));
    }

    void profileSaysWhatIsBound() {
        client->signInAs(u"carol"_s);
        const QJsonValue carol = client->get(u"/api/v3/get-profile?withCustomData=true"_s).data();
        QCOMPARE(carol[u"phone"].toString(), u"7911123456"_s);
        QCOMPARE(carol[u"phoneCountryCode"].toString(), u"+44"_s);
        QCOMPARE(carol[u"phoneVerified"].toBool(), true);
        QVERIFY(carol[u"customData"].isObject());
        client->signInAs(u"bob"_s);
        const QJsonObject bob = client->get(u"/api/v3/get-profile"_s).data().toObject();
        QVERIFY(bob[u"phone"_s].isNull());
        QCOMPARE(client->get(u"/api/v3/get-profile?withCustomData=perhaps"_s).statusCode(), 400);
        QCOMPARE(client->get(u"/api/v3/get-profile?nonsense=1"_s).statusCode(), 400);
    }

    void securityInfoCountsWhatIsBound() {
        client->signInAs(u"bob"_s);
        const QJsonValue info = client->get(u"/api/v3/get-security-info"_s).data();
        QCOMPARE(info[u"phoneBinded"].toBool(true), false);
        QCOMPARE(info[u"emailBinded"].toBool(), true);
        QCOMPARE(info[u"passwordSet"].toBool(), true);
    }

    void listsCountriesAndSystem() {
        const QJsonArray countries = client->get(u"/api/v3/get-country-list"_s).data().toArray();
        QVERIFY(countries.size() > 10);
        QCOMPARE(countries[0][u"phoneCountryCode"].toString(), u"+86"_s);
        QCOMPARE(countries[0][u"flag"].toString(), u"🇨🇳"_s);
        QCOMPARE(countries[0][u"name"][u"en-US"][u"value"].toString(), u"China"_s);
        QVERIFY(client->get(u"/api/v3/system"_s).data()[u"version"].isObject());
    }

    void signsInWithAPassword_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("username") << u"username"_s << u"alice"_s;
        QTest::newRow("email") << u"email"_s << u"Alice@example.com"_s;
        QTest::newRow("phone") << u"phone"_s << u"18812345678"_s;
        QTest::newRow("account") << u"account"_s << u"+8618812345678"_s;
    }
    void signsInWithAPassword() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Response answer = signin({{field, value}, {u"password"_s, u"sandbox"_s}});
        QCOMPARE(answer.statusCode(), 200);
        QCOMPARE(answer.data()[u"expire_in"].toInt(), 3600);
        QVERIFY(!answer.data().toObject().contains(u"refresh_token"_s));
        client->authorization = answer.data()[u"access_token"].toString();
        QCOMPARE(client->get(u"/api/v3/get-profile"_s).data()[u"username"].toString(), u"alice"_s);
    }

    void signinRefuses() {
        QCOMPARE(signin({{u"username"_s, u"alice"_s}, {u"password"_s, u"x"_s}}).apiCode(), 2333);
        QCOMPARE(signin({{u"username"_s, u"nobody"_s}, {u"password"_s, u"sandbox"_s}}).apiCode(), 2333);
        QCOMPARE(signin({{u"username"_s, u"dave"_s}, {u"password"_s, u"sandbox"_s}}).apiCode(), 2120008);
        QCOMPARE(signin({{u"password"_s, u"sandbox"_s}}).statusCode(), 400);
        QCOMPARE(client->post(u"/api/v3/signin"_s, {{u"connection"_s, u"PASSWORD"_s}}).statusCode(), 400);
        QCOMPARE(client->post(u"/api/v3/signin"_s, {{u"connection"_s, u"LDAP"_s}}).statusCode(), 422);
        const QJsonObject good{{u"username"_s, u"alice"_s}, {u"password"_s, u"sandbox"_s}};
        QCOMPARE(signin(good, {{u"passwordEncryptType"_s, u"rsa"_s}}).statusCode(), 422);
        const Response refreshable = signin(good, {{u"scope"_s, u"openid offline_access"_s}});
        QVERIFY(!refreshable.data()[u"refresh_token"].toString().isEmpty());
    }

    void tellsItsPublicConfig() {
        const QString path = u"/api/v2/applications/sandbox-app/public-config"_s;
        service->changeSettings({{u"verifyCodeLength"_s, 4}, {u"internationalSms"_s, false}});
        const Response answer = client->get(path);
        QCOMPARE(answer[u"code"_s].toInt(), 200);
        QCOMPARE(answer.data()[u"verifyCodeLength"].toInt(), 4);
        QCOMPARE(answer.data()[u"internationalSmsConfig"][u"enabled"].toBool(true), false);
        QCOMPARE(answer.data()[u"userPoolId"].toString(), Sandbox::userPoolId());
        QCOMPARE(client->get(u"/api/v2/applications/other/public-config"_s)[u"code"_s].toInt(), 2011);
        QCOMPARE(client->post(path, {}).status, 405);
        service->changeSettings({{u"publicConfig"_s, false}});
        QCOMPARE(client->get(path)[u"code"_s].toInt(), 500);
    }
};

QTEST_GUILESS_MAIN(UserCallsTest)
#include "UserCallsTest.moc"
