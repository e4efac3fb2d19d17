#include "tests/sandbox/Client.h"
#include "tests/sandbox/service/Sandbox.h"

using namespace Qt::StringLiterals;
using sandbox::Client;
using sandbox::Response;

namespace {

const QString newNumber = u"18600001234"_s;
const QString aliceNumber = u"18812345678"_s;
const QString carolNumber = u"7911123456"_s;
const QString bindChannel = u"CHANNEL_BIND_PHONE"_s;
const QString unbindChannel = u"CHANNEL_UNBIND_PHONE"_s;

/// A code of the same length that is surely another.
QString otherThan(const QString &code) {
    return (code.startsWith(u'0') ? u'1' : u'0') + code.mid(1);
}

}

/// send-sms, pre-check-code, bind-phone, unbind-phone, verify-update-phone-request and update-phone, as
/// clients see them.
class PhoneCallsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Sandbox> service;
    std::unique_ptr<Client> client;

    Response sendSms(const QString &number, const QString &channel, const QString &countryCode = u"+86"_s) {
        return client->post(u"/api/v3/send-sms"_s,
            {{u"phoneNumber"_s, number}, {u"phoneCountryCode"_s, countryCode}, {u"channel"_s, channel}});
    }
    QString codeFor(const QString &number, const QString &channel, const QString &countryCode = u"+86"_s) {
        sendSms(number, channel, countryCode);
        return service->lastCode(countryCode + number, channel);
    }
    Response bind(const QString &number, const QString &code, const QString &countryCode = u"+86"_s) {
        return client->post(u"/api/v3/bind-phone"_s,
            {{u"phoneNumber"_s, number}, {u"phoneCountryCode"_s, countryCode}, {u"passCode"_s, code}});
    }
    Response verify(const QJsonObject &payload) {
        return client->post(u"/api/v3/verify-update-phone-request"_s,
            {{u"verifyMethod"_s, u"PHONE_PASSCODE"_s}, {u"phonePassCodePayload"_s, payload}});
    }
    QJsonObject bothCodes() {
        return {{u"newPhoneNumber"_s, newNumber}, {u"newPhonePassCode"_s, codeFor(newNumber, bindChannel)},
            {u"oldPhoneNumber"_s, aliceNumber}, {u"oldPhonePassCode"_s, codeFor(aliceNumber, unbindChannel)}};
    }
    Response update(const QString &token) {
        return client->post(u"/api/v3/update-phone"_s, {{u"updatePhoneToken"_s, token}});
    }

private Q_SLOTS:
    void init() {
        service = std::make_unique<Sandbox>();
        QVERIFY(service->listen());
        client = std::make_unique<Client>(service->url());
    }

    void sendsACode() {
        QSignalSpy sent(service.get(), &Sandbox::messageSent);
        const Response answer = client->post(
            u"/api/v3/send-sms"_s, {{u"phoneNumber"_s, newNumber}, {u"channel"_s, bindChannel}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.statusCode(), 200);
        QCOMPARE(sent.size(), 1);
        const QList<Sandbox::Message> messages = service->messages(u"+86"_s + newNumber);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages[0].channel, bindChannel);
        QVERIFY(QRegularExpression(u"^[0-9]{6}$"_s).match(messages[0].code).hasMatch());
    }

    void codesHaveTheLengthThatIsSet() {
        service->changeSettings({{u"verifyCodeLength"_s, 4}});
        QCOMPARE(codeFor(newNumber, bindChannel).size(), 4);
    }

    void sendsOncePerIntervalNumberAndChannel() {
        QCOMPARE(sendSms(newNumber, bindChannel).statusCode(), 200);
        QCOMPARE(sendSms(newNumber, bindChannel).apiCode(), 4004);
        QCOMPARE(sendSms(newNumber, unbindChannel).statusCode(), 200);
        QCOMPARE(sendSms(aliceNumber, bindChannel).statusCode(), 200);
        service->advanceClock(std::chrono::seconds{59});
        QCOMPARE(sendSms(newNumber, bindChannel).apiCode(), 4004);
        service->advanceClock(std::chrono::seconds{1});
        QCOMPARE(sendSms(newNumber, bindChannel).statusCode(), 200);
    }

    void refusesToSend_data() {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("statusCode");
        QTest::addColumn<int>("apiCode");
        QTest::addColumn<QString>("named");
        const QJsonObject good{{u"phoneNumber"_s, newNumber}, {u"channel"_s, bindChannel}};
        const auto with = [&](const QString &field, const QJsonValue &value) {
            QJsonObject body = good;
            body[field] = value;
            return body;
        };
        const auto without = [&](const QString &field) {
            QJsonObject body = good;
            body.remove(field);
            return body;
        };
        QTest::newRow("no number") << without(u"phoneNumber"_s) << 400 << 0 << u"phoneNumber"_s;
        QTest::newRow("no channel") << without(u"channel"_s) << 400 << 0 << u"channel"_s;
        QTest::newRow("number is a number") << with(u"phoneNumber"_s, 186) << 400 << 0 << u"phoneNumber"_s;
        QTest::newRow("number is null") << with(u"phoneNumber"_s, {}) << 400 << 0 << u"phoneNumber"_s;
        QTest::newRow("unknown channel") << with(u"channel"_s, u"CHANNEL_X"_s) << 400 << 0 << u"channel"_s;
        QTest::newRow("unknown field") << with(u"phone"_s, newNumber) << 400 << 0 << u"phone"_s;
        QTest::newRow("too short") << with(u"phoneNumber"_s, u"1860000"_s) << 400 << 2028 << u""_s;
        QTest::newRow("landline") << with(u"phoneNumber"_s, u"1012345678"_s) << 400 << 2028 << u""_s;
        QTest::newRow("with blanks") << with(u"phoneNumber"_s, u"186 0000 1234"_s) << 400 << 2028 << u""_s;
        QTest::newRow("with calling code")
            << with(u"phoneNumber"_s, u"+8618600001234"_s) << 400 << 2028 << u""_s;
        QTest::newRow("calling code without plus")
            << with(u"phoneCountryCode"_s, u"86"_s) << 400 << 2028 << u""_s;
        QTest::newRow("no such calling code")
            << with(u"phoneCountryCode"_s, u"+999"_s) << 400 << 2028 << u""_s;
    }
    void refusesToSend() {
        QFETCH(QJsonObject, body);
        QFETCH(QString, named);
        const Response answer = client->post(u"/api/v3/send-sms"_s, body);
        QCOMPARE(answer.status, 200);
        QTEST(answer.statusCode(), "statusCode");
        QTEST(answer.apiCode(), "apiCode");
        QVERIFY(answer.message().contains(named));
        QVERIFY(!answer[u"requestId"_s].toString().isEmpty());
        QVERIFY(service->messages().isEmpty());
    }

    void sendsAbroadOnlyWhereThatIsOn() {
        QCOMPARE(sendSms(carolNumber, bindChannel, u"+44"_s).statusCode(), 200);
        service->changeSettings({{u"internationalSms"_s, false}});
        const Response answer = sendSms(carolNumber, unbindChannel, u"+44"_s);
        QCOMPARE(answer.statusCode(), 400);
        QCOMPARE(answer.apiCode(), 500);
        QCOMPARE(sendSms(newNumber, bindChannel).statusCode(), 200);
    }

    void preCheckLeavesTheCode() {
        const QString code = codeFor(newNumber, bindChannel);
        const auto preCheck = [&](const QString &guess) {
            return client->post(u"/api/v3/pre-check-code"_s,
                {{u"codeType"_s, u"SMS"_s},
                    {u"smsCodePayload"_s,
                        QJsonObject{
                            {u"phone"_s, newNumber}, {u"passCode"_s, guess}, {u"channel"_s, bindChannel}}}});
        };
        const Response wrong = preCheck(otherThan(code));
        QCOMPARE(wrong.statusCode(), 200);
        QCOMPARE(wrong.data()[u"isValid"].toBool(true), false);
        QVERIFY(!wrong.data()[u"message"].toString().isEmpty());
        for (int i = 0; i < 2; i++)
            QCOMPARE(preCheck(code).data()[u"isValid"].toBool(), true);
        client->signInAs(u"bob"_s);
        QCOMPARE(bind(newNumber, code).statusCode(), 200);
        QCOMPARE(preCheck(code).data()[u"isValid"].toBool(true), false);
        QCOMPARE(client->post(u"/api/v3/pre-check-code"_s, {{u"codeType"_s, u"SMS"_s}}).statusCode(), 400);
        QCOMPARE(client->post(u"/api/v3/pre-check-code"_s, {{u"codeType"_s, u"EMAIL"_s}}).statusCode(), 422);
    }

    void binds() {
        client->signInAs(u"bob"_s);
        const QString code = codeFor(newNumber, bindChannel);
        QCOMPARE(bind(newNumber, code).statusCode(), 200);
        QCOMPARE(service->user(u"bob"_s).phone, newNumber);
        QCOMPARE(service->user(u"bob"_s).phoneCountryCode, u"+86"_s);
        QVERIFY(service->user(u"bob"_s).phoneVerified);
        QCOMPARE(bind(newNumber, code).apiCode(), 2026);
    }

    void bindRefusesWrongUsedExpiredAndForeignCodes() {
        client->signInAs(u"bob"_s);
        QCOMPARE(bind(newNumber, u"123456"_s).apiCode(), 2001); // nothing was sent
        const QString code = codeFor(newNumber, bindChannel);
        QCOMPARE(bind(newNumber, otherThan(code)).apiCode(), 2001);
        QCOMPARE(bind(newNumber, code).apiCode(), 2300); // the wrong guess voided it
        service->advanceClock(std::chrono::seconds{60});
        const QString later = codeFor(newNumber, bindChannel);
        service->advanceClock(std::chrono::seconds{300});
        QCOMPARE(bind(newNumber, later).apiCode(), 2300);
        const QString forUnbind = codeFor(newNumber, unbindChannel);
        const QString forBind = codeFor(newNumber, bindChannel);
        if (forUnbind != forBind) // one in a million times they are the same
            QCOMPARE(bind(newNumber, forUnbind).apiCode(), 2001);
        QVERIFY(service->user(u"bob"_s).phone.isEmpty());
    }

    void aCodeStandsAsManyGuessesAsAreSet() {
        service->changeSettings({{u"codeMaxAttempts"_s, 3}});
        client->signInAs(u"bob"_s);
        const QString code = codeFor(newNumber, bindChannel);
        for (int i = 0; i < 2; i++)
            QCOMPARE(bind(newNumber, otherThan(code)).apiCode(), 2001);
        QCOMPARE(bind(newNumber, code).statusCode(), 200);
    }

    void aNewCodeVoidsTheOneBefore() {
        client->signInAs(u"bob"_s);
        const QString first = codeFor(newNumber, bindChannel);
        service->advanceClock(std::chrono::seconds{60});
        const QString second = codeFor(newNumber, bindChannel);
        QVERIFY(first != second);
        QCOMPARE(bind(newNumber, first).apiCode(), 2001);
    }

    void bindRefusesATakenNumber() {
        client->signInAs(u"bob"_s);
        const Response answer = bind(carolNumber, codeFor(carolNumber, bindChannel, u"+44"_s), u"+44"_s);
        QCOMPARE(answer.apiCode(), 2035);
        QCOMPARE(answer.statusCode(), 409);
        QVERIFY(service->user(u"bob"_s).phone.isEmpty());
    }

    void changes() {
        client->signInAs(u"alice"_s);
        const QJsonObject payload = bothCodes();
        const Response verified = verify(payload);
        QCOMPARE(verified.statusCode(), 200);
        QCOMPARE(verified.data()[u"tokenExpiresIn"].toInt(), 60);
        QCOMPARE(service->user(u"alice"_s).phone, aliceNumber);
        const QString token = verified.data()[u"updatePhoneToken"].toString();
        QCOMPARE(update(token).statusCode(), 200);
        QCOMPARE(service->user(u"alice"_s).phone, newNumber);
        const Response again = update(token);
        QCOMPARE(again.statusCode(), 400);
        QCOMPARE(again.message(), u"updatePhoneToken is invalid or has expired"_s);
    }

    void changesWithoutTheOldPhoneWhereThatIsAllowed() {
        client->signInAs(u"alice"_s);
        const QJsonObject payload{
            {u"newPhoneNumber"_s, newNumber}, {u"newPhonePassCode"_s, codeFor(newNumber, bindChannel)}};
        client->language.clear();
        const Response refused = verify(payload);
        QCOMPARE(refused.apiCode(), 500);
        QCOMPARE(refused.message(), u"修改手机号必须验证原来的手机号"_s);
        service->changeSettings({{u"verifyOldPhone"_s, false}});
        const Response verified = verify(payload);
        QCOMPARE(verified.statusCode(), 200);
        QCOMPARE(update(verified.data()[u"updatePhoneToken"].toString()).statusCode(), 200);
    }

    void verifyUsesUpBothCodes() {
        client->signInAs(u"alice"_s);
        const QJsonObject payload = bothCodes();
        QCOMPARE(verify(payload).statusCode(), 200);
        QCOMPARE(verify(payload).apiCode(), 2300);
    }

    void verifyRefuses_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("apiCode");
        QTest::newRow("new equals old") << u"newPhoneNumber"_s << QJsonValue(aliceNumber) << 2230;
        QTest::newRow("old does not match") << u"oldPhoneNumber"_s << QJsonValue(u"18600009999"_s) << 2038;
        QTest::newRow("old country does not match")
            << u"oldPhoneCountryCode"_s << QJsonValue(u"+1"_s) << 2028;
        QTest::newRow("old code left out")
            << u"oldPhonePassCode"_s << QJsonValue(QJsonValue::Undefined) << 500;
        QTest::newRow("bad new number") << u"newPhoneNumber"_s << QJsonValue(u"12"_s) << 2028;
        QTest::newRow("wrong new code") << u"newPhonePassCode"_s << QJsonValue(u"x"_s) << 2001;
        QTest::newRow("wrong old code") << u"oldPhonePassCode"_s << QJsonValue(u"x"_s) << 2001;
    }
    void verifyRefuses() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        client->signInAs(u"alice"_s);
        QJsonObject payload = bothCodes();
        payload.insert(field, value);
        const Response answer = verify(payload);
        QTEST(answer.apiCode(), "apiCode");
        QVERIFY(answer.data().isUndefined());
    }

    void verifyNamesTheFieldThatIsWrong() {
        client->signInAs(u"alice"_s);
        const Response answer = verify({{u"newPhoneNumber"_s, newNumber}});
        QCOMPARE(answer.statusCode(), 400);
        QVERIFY(answer.message().contains("phonePassCodePayload.newPhonePassCode"_L1));
        QVERIFY(verify({}).message().contains("newPhoneNumber"_L1));
    }

    void verifyAndUpdateRefuseATakenNumber() {
        service->changeSettings({{u"verifyOldPhone"_s, false}});
        client->signInAs(u"alice"_s);
        const auto payload = [&] {
            return QJsonObject{
                {u"newPhoneNumber"_s, newNumber}, {u"newPhonePassCode"_s, codeFor(newNumber, bindChannel)}};
        };
        const Response verified = verify(payload());
        service->changeUser(u"bob"_s, {{u"phone"_s, newNumber}});
        QCOMPARE(update(verified.data()[u"updatePhoneToken"].toString()).apiCode(), 2035);
        service->advanceClock(std::chrono::seconds{60});
        QCOMPARE(verify(payload()).apiCode(), 2035);
        QCOMPARE(service->user(u"alice"_s).phone, aliceNumber);
    }

    void anUpdateTokenIsForOneUserAndAMinute() {
        client->signInAs(u"alice"_s);
        const QString token = verify(bothCodes()).data()[u"updatePhoneToken"].toString();
        Client other(service->url());
        other.signInAs(u"bob"_s);
        QCOMPARE(other.post(u"/api/v3/update-phone"_s, {{u"updatePhoneToken"_s, token}}).statusCode(), 400);
        QVERIFY(service->user(u"bob"_s).phone.isEmpty());
        service->advanceClock(std::chrono::seconds{60});
        QCOMPARE(update(token).statusCode(), 400);
        QCOMPARE(update(u"nonsense"_s).statusCode(), 400);
        QCOMPARE(service->user(u"alice"_s).phone, aliceNumber);
    }

    void unbinds() {
        client->signInAs(u"alice"_s);
        const auto unbind = [&](const QString &code) {
            return client->post(u"/api/v3/unbind-phone"_s, {{u"passCode"_s, code}});
        };
        const QString code = codeFor(aliceNumber, unbindChannel);
        service->changeUser(u"alice"_s, {{u"email"_s, QJsonValue()}});
        QCOMPARE(unbind(code).apiCode(), 2217);
        service->changeUser(u"alice"_s, {{u"email"_s, u"alice@example.com"_s}});
        QCOMPARE(unbind(code).statusCode(), 200);
        QVERIFY(service->user(u"alice"_s).phone.isEmpty());
        QCOMPARE(unbind(code).statusCode(), 400);
    }
};

QTEST_GUILESS_MAIN(PhoneCallsTest)
#include "PhoneCallsTest.moc"
