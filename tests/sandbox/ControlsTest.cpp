#include "tests/sandbox/Client.h"
#include "tests/sandbox/service/Sandbox.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Client;
using sandbox::Response;

/// The calls under /sandbox/.
class ControlsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Sandbox> service;
    std::unique_ptr<Client> client;

    Response sendSms(const QString &number) {
        return client->post(
            u"/api/v3/send-sms"_s, {{u"phoneNumber"_s, number}, {u"channel"_s, u"CHANNEL_BIND_PHONE"_s}});
    }
    QJsonArray list(const QString &path) { return client->get(path).json().array(); }
    QString userPath(const QString &username) {
        return u"/sandbox/users/"_s + service->user(username).userId;
    }

private Q_SLOTS:
    void init() {
        service = std::make_unique<Sandbox>();
        QVERIFY(service->listen());
        client = std::make_unique<Client>(service->url());
    }

    void messages() {
        sendSms(u"18600001234"_s);
        sendSms(u"18600001235"_s);
        QCOMPARE(list(u"/sandbox/messages"_s).size(), 2);
        for (const QString &to : {u"%2B8618600001234"_s, u"+8618600001234"_s, u"8618600001234"_s}) {
            const QJsonArray some = list(u"/sandbox/messages?to="_s + to);
            QCOMPARE(some.size(), 1);
            QCOMPARE(some[0][u"to"].toString(), u"+8618600001234"_s);
            QCOMPARE(some[0][u"channel"].toString(), u"CHANNEL_BIND_PHONE"_s);
            QCOMPARE(
                some[0][u"code"].toString(), service->lastCode(u"+8618600001234"_s, u"CHANNEL_BIND_PHONE"_s));
            QVERIFY(QDateTime::fromString(some[0][u"sentAt"].toString(), Qt::ISODateWithMs).isValid());
        }
        QCOMPARE(list(u"/sandbox/messages?to=%2B4470"_s).size(), 0);
    }

    void users() {
        QStringList names;
        for (const auto &user : list(u"/sandbox/users"_s))
            names.append(user[u"username"].toString());
        QCOMPARE(names, (QStringList{u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s}));
        QCOMPARE(client->get(userPath(u"alice"_s))[u"phone"_s].toString(), u"18812345678"_s);
        QCOMPARE(client->get(u"/sandbox/users/nobody"_s).status, 404);
    }

    void changesUsers() {
        const Response answer = client->patch(
            userPath(u"bob"_s), {{u"phone"_s, u"7911123457"_s}, {u"phoneCountryCode"_s, u"+44"_s}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer[u"phone"_s].toString(), u"7911123457"_s);
        QCOMPARE(service->user(u"bob"_s).phoneNumber()->e164(), u"+447911123457"_s);
        client->patch(userPath(u"bob"_s), {{u"phone"_s, QJsonValue()}});
        QVERIFY(!service->user(u"bob"_s).phoneNumber());
        QVERIFY(!service->user(u"bob"_s).phoneVerified);
        QCOMPARE(client->patch(userPath(u"bob"_s), {{u"phone"_s, u"18812345678"_s}}).status, 400);
        QCOMPARE(client->patch(userPath(u"bob"_s), {{u"fone"_s, u"1"_s}}).status, 400);
        QCOMPARE(client->patch(userPath(u"bob"_s), {{u"status"_s, u"Asleep"_s}}).status, 400);
        QCOMPARE(client->patch(userPath(u"bob"_s), {{u"username"_s, u"alice"_s}}).status, 400);
        QCOMPARE(client->patch(u"/sandbox/users/nobody"_s, {}).status, 404);
    }

    void settings() {
        const QJsonObject before = client->get(u"/sandbox/settings"_s).json().object();
        for (const QString &name : {u"verifyOldPhone"_s, u"verifyCodeLength"_s, u"codeExpiresIn"_s,
                 u"codeMaxAttempts"_s, u"smsInterval"_s, u"tokenExpiresIn"_s, u"accessTokenExpiresIn"_s,
                 u"internationalSms"_s, u"publicConfig"_s, u"codesNeedToken"_s, u"authTime"_s})
            QVERIFY2(before.contains(name), qPrintable(name));
        const Response answer
            = client->patch(u"/sandbox/settings"_s, {{u"smsInterval"_s, 0}, {u"verifyOldPhone"_s, false}});
        QCOMPARE(answer[u"smsInterval"_s].toInt(60), 0);
        QCOMPARE(answer[u"tokenExpiresIn"_s], before[u"tokenExpiresIn"_s]);
        QCOMPARE(service->settings().verifyOldPhone, false);
        sendSms(u"18600001234"_s);
        QCOMPARE(sendSms(u"18600001234"_s).statusCode(), 200);
    }

    void keepsTheLastTenThousandRequests() {
        sandbox::Journal journal;
        for (int i = 0; i < 10'005; i++)
            journal.add({.path = u"/api/v3/system"_s}, service->now());
        const QJsonArray kept = journal.entries({});
        QCOMPARE(kept.size(), 10'000);
        QCOMPARE(kept.first()[u"n"].toInt(), 6);
        QCOMPARE(kept.last()[u"n"].toInt(), 10'005);
    }

    void datesItsAnswersByItsOwnClock() {
        service->advanceClock(2h);
        const QString date = QString::fromLatin1(client->get(u"/api/v3/system"_s).date);
        QDateTime read = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        read.setTimeSpec(Qt::UTC);
        QVERIFY2(qAbs(read.secsTo(service->now())) <= 2, qPrintable(date));
    }

    void refusesWrongSettings_data() {
        QTest::addColumn<QJsonObject>("changes");
        QTest::newRow("unknown") << QJsonObject{{u"smsIntervall"_s, 1}};
        QTest::newRow("type") << QJsonObject{{u"smsInterval"_s, u"1"_s}};
        QTest::newRow("negative") << QJsonObject{{u"smsInterval"_s, -1}};
        QTest::newRow("fraction") << QJsonObject{{u"smsInterval"_s, 1.5}};
        QTest::newRow("too long a code") << QJsonObject{{u"verifyCodeLength"_s, 9}};
        QTest::newRow("switch") << QJsonObject{{u"publicConfig"_s, 0}};
        QTest::newRow("half good") << QJsonObject{{u"codeExpiresIn"_s, 1}, {u"publicConfig"_s, 0}};
    }
    void refusesWrongSettings() {
        QFETCH(QJsonObject, changes);
        const QJsonObject before = service->settings().toJson();
        const Response answer = client->patch(u"/sandbox/settings"_s, changes);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.message().isEmpty());
        QCOMPARE(service->settings().toJson(), before);
    }

    void clock() {
        const QDateTime before = service->now();
        const Response answer = client->post(u"/sandbox/clock"_s, {{u"advance"_s, 100}});
        QCOMPARE(answer.status, 200);
        QVERIFY(before.secsTo(service->now()) >= 100);
        for (const QJsonValue &wrong : {QJsonValue(-1), QJsonValue(u"1"_s), QJsonValue()})
            QCOMPARE(client->post(u"/sandbox/clock"_s, {{u"advance"_s, wrong}}).status, 400);
    }

    void requestsWithoutSecrets() {
        const Client::Tokens tokens = client->signInAs(u"alice"_s);
        client->refresh(tokens.refreshToken);
        client->get(u"/api/v3/get-profile?withCustomData=true"_s);
        sendSms(u"18600001234"_s);

        const QJsonArray profiles = list(u"/sandbox/requests?path=/api/v3/get-profile"_s);
        QCOMPARE(profiles.size(), 1);
        QCOMPARE(profiles[0][u"method"].toString(), u"GET"_s);
        QCOMPARE(profiles[0][u"query"].toObject(), (QJsonObject{{u"withCustomData"_s, u"true"_s}}));
        const QByteArray hash
            = QCryptographicHash::hash(tokens.accessToken.toLatin1(), QCryptographicHash::Sha256)
                  .toHex()
                  .first(8);
        QCOMPARE(profiles[0][u"headers"][u"authorization"].toString(),
            u"Bearer sha256:"_s + QString::fromLatin1(hash));
        QCOMPARE(profiles[0][u"headers"][u"x-authing-app-id"].toString(), Sandbox::appId());
        QCOMPARE(list(u"/sandbox/requests?path=/api/v3/send-sms"_s)[0][u"body"].toObject(),
            (QJsonObject{{u"phoneNumber"_s, u"18600001234"_s}, {u"channel"_s, u"CHANNEL_BIND_PHONE"_s}}));

        const QJsonArray exchanges = list(u"/sandbox/requests?path=/oidc/token"_s);
        QCOMPARE(exchanges[0][u"body"][u"grant_type"].toString(), u"authorization_code"_s);
        for (const QString &field : {u"code"_s, u"code_verifier"_s})
            QVERIFY(exchanges[0][u"body"][field].toString().startsWith("sha256:"_L1));
        QVERIFY(exchanges[1][u"body"][u"refresh_token"].toString().startsWith("sha256:"_L1));
        const QByteArray all = client->get(u"/sandbox/requests"_s).body;
        for (const QString &secret :
            {tokens.accessToken, tokens.refreshToken, Client::codeVerifier(), u"\"sandbox\""_s})
            QVERIFY2(!all.contains(secret.toLatin1()), "a secret is in the journal");
    }

    void controlsAreNotRequests() {
        client->get(u"/sandbox/users"_s);
        QVERIFY(list(u"/sandbox/requests"_s).isEmpty());
        client->get(u"/api/v3/no-such-call"_s);
        QCOMPARE(list(u"/sandbox/requests"_s).size(), 1);
    }

    void reset() {
        client->signInAs(u"alice"_s);
        sendSms(u"18600001234"_s);
        client->patch(userPath(u"bob"_s), {{u"phone"_s, u"18600001235"_s}});
        client->patch(u"/sandbox/settings"_s, {{u"verifyCodeLength"_s, 4}});
        client->post(u"/sandbox/clock"_s, {{u"advance"_s, 10000}});
        client->post(u"/sandbox/faults"_s,
            {{u"path"_s, u"/api/v3/get-profile"_s}, {u"fault"_s, u"http-status"_s}, {u"status"_s, 500}});
        QCOMPARE(client->send("POST", u"/sandbox/reset"_s, {}, {}).status, 204);
        QVERIFY(list(u"/sandbox/requests"_s).isEmpty());
        QVERIFY(list(u"/sandbox/messages"_s).isEmpty());
        QVERIFY(!service->user(u"bob"_s).phoneNumber());
        QCOMPARE(service->settings().verifyCodeLength, 6);
        QVERIFY(service->now().secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY(service->now() <= QDateTime::currentDateTimeUtc());
        const Response profile = client->get(u"/api/v3/get-profile"_s);
        QCOMPARE(profile.status, 200);
        QCOMPARE(profile.apiCode(), 2020);
        QSignalSpy sent(service.get(), &Sandbox::messageSent);
        QCOMPARE(sendSms(u"18600001234"_s).statusCode(), 200);
        QCOMPARE(sent.size(), 1);
    }

    void refusesWhatIsNoControl() {
        QCOMPARE(client->get(u"/sandbox/nonsense"_s).status, 404);
        QCOMPARE(client->get(u"/sandbox/reset"_s).status, 405);
        QCOMPARE(client->send("PATCH", u"/sandbox/settings"_s, "application/json", "[1]").status, 400);
        QCOMPARE(client->send("PATCH", u"/sandbox/settings"_s, "application/json", "{").status, 400);
    }
};

QTEST_GUILESS_MAIN(ControlsTest)
#include "ControlsTest.moc"
