#include "app/genauth/UserCalls.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PhoneNumber number(const QString &text) {
    return PhoneNumber::parse(text, u"CN"_s).value();
}

PassCode code(const QString &digits) {
    return PassCode::find(digits, {}).value();
}

QJsonValue json(const QByteArray &object) {
    return QJsonDocument::fromJson(object).object();
}

QJsonValue profile(const QByteArray &members) {
    return json(R"({"userId":"u1",)" + members + "}");
}

static_assert(GetPublicConfig::effect == Effect::Reads && GetProfile::effect == Effect::Reads);
static_assert(SendSms::effect == Effect::SendsMessage);
static_assert(BindPhone::effect == Effect::Commits && UpdatePhone::effect == Effect::Commits);
static_assert(VerifyUpdatePhone::effect == Effect::Commits);
static_assert(SendSms::access == Access::Anybody && GetPublicConfig::access == Access::Application);
static_assert(!SendsBody<GetProfile> && SendsBody<SendSms>);

}

class UserCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodiesAsInTheContract_data();
    void bodiesAsInTheContract();
    void publicConfig();
    void publicConfigFallsBack_data();
    void publicConfigFallsBack();
    void profileOfSomebodyWithAPhone();
    void profileWithoutAPhone_data();
    void profileWithoutAPhone();
    void displayNameIsTheBestThereIs_data();
    void displayNameIsTheBestThereIs();
    void noProfile_data();
    void noProfile();
    void updatePhoneToken();
    void noUpdatePhoneToken_data();
    void noUpdatePhoneToken();
};

void UserCallsTest::bodiesAsInTheContract_data() {
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QByteArray>("expected");
    const PhoneNumber british = number(u"+44 7911 123456"_s);
    const PhoneNumber chinese = number(u"18812345678"_s);
    QTest::newRow("send-sms")
        << SendSms{british, u"CHANNEL_BIND_PHONE"_s}.toJson()
        << QByteArray(
               R"({"phoneNumber":"7911123456","phoneCountryCode":"+44","channel":"CHANNEL_BIND_PHONE"})");
    QTest::newRow("bind-phone")
        << BindPhone{chinese, code(u"012345"_s)}.toJson()
        << QByteArray(R"({"phoneNumber":"18812345678","phoneCountryCode":"+86","passCode":"012345"})");
    QTest::newRow("verify, new phone only")
        << VerifyUpdatePhone{{british, code(u"1234"_s)}, {}}.toJson() << QByteArray(R"({
            "verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{
            "newPhoneNumber":"7911123456","newPhoneCountryCode":"+44","newPhonePassCode":"1234"}})");
    QTest::newRow("verify, both phones")
        << VerifyUpdatePhone{{british, code(u"1234"_s)}, {{chinese, code(u"5678"_s)}}}.toJson()
        << QByteArray(R"({
            "verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{
            "newPhoneNumber":"7911123456","newPhoneCountryCode":"+44","newPhonePassCode":"1234",
            "oldPhoneNumber":"18812345678","oldPhoneCountryCode":"+86","oldPhonePassCode":"5678"}})");
    QTest::newRow("update-phone") << UpdatePhone{{u"tok"_s, 60s}}.toJson()
                                  << QByteArray(R"({"updatePhoneToken":"tok"})");
}

void UserCallsTest::bodiesAsInTheContract() {
    QFETCH(QJsonObject, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(body, QJsonDocument::fromJson(expected).object());
}

void UserCallsTest::publicConfig() {
    const auto config = GetPublicConfig::fromJson(json(
        R"({"verifyCodeLength":4,"internationalSmsConfig":{"enabled":false,"defaultISOType":"gb"},"userPoolId":"p"})"));
    QVERIFY(config);
    QCOMPARE(config->codeLength, CodeLength::exactly(4));
    QCOMPARE(config->defaultRegion, u"GB"_s);
    QVERIFY(!config->internationalSms);
}

void UserCallsTest::publicConfigFallsBack_data() {
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("nulls") << QByteArray(R"({"verifyCodeLength":null,"internationalSmsConfig":null})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"verifyCodeLength":"6","internationalSmsConfig":{"enabled":"no","defaultISOType":86}})");
    QTest::newRow("no object") << QByteArray(R"({"internationalSmsConfig":[1]})");
    QTest::newRow("too short") << QByteArray(R"({"verifyCodeLength":3})");
    QTest::newRow("too long") << QByteArray(R"({"verifyCodeLength":9})");
    QTest::newRow("absurd") << QByteArray(R"({"verifyCodeLength":1e300})");
    QTest::newRow("negative") << QByteArray(R"({"verifyCodeLength":-6})");
    QTest::newRow("no region") << QByteArray(R"({"internationalSmsConfig":{"defaultISOType":"CHN"}})");
}

void UserCallsTest::publicConfigFallsBack() {
    QFETCH(QByteArray, data);
    const auto config = GetPublicConfig::fromJson(json(data));
    QVERIFY(config);
    QCOMPARE(config->codeLength, CodeLength{});
    QCOMPARE(config->defaultRegion, PublicConfig{}.defaultRegion);
    QVERIFY(config->internationalSms);
    QVERIFY(!GetPublicConfig::fromJson(QJsonValue(u"text"_s)));
    QVERIFY(!GetPublicConfig::fromJson(QJsonValue(QJsonValue::Undefined)));
}

void UserCallsTest::profileOfSomebodyWithAPhone() {
    const auto read = GetProfile::fromJson(
        profile(R"("phone":"7911123456","phoneCountryCode":"+44","phoneVerified":true,"name":"Carol")"));
    QVERIFY(read);
    QCOMPARE(read->userId, u"u1"_s);
    QCOMPARE(read->displayName, u"Carol"_s);
    QVERIFY(read->phone == number(u"+44 7911 123456"_s));
    QVERIFY(read->phoneVerified);
    const auto atHome = GetProfile::fromJson(profile(R"("phone":"18812345678","phoneVerified":"true")"));
    QVERIFY(atHome->phone == number(u"18812345678"_s));
    QVERIFY2(!atHome->phoneVerified, "only a true value is a yes");
}

void UserCallsTest::profileWithoutAPhone_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("not there") << QByteArray(R"("name":"B")");
    QTest::newRow("null") << QByteArray(R"("phone":null,"phoneCountryCode":null)");
    QTest::newRow("empty") << QByteArray(R"("phone":"","phoneCountryCode":"")");
    QTest::newRow("country code alone") << QByteArray(R"("phone":"","phoneCountryCode":"+86")");
}

void UserCallsTest::profileWithoutAPhone() {
    QFETCH(QByteArray, members);
    const auto read = GetProfile::fromJson(profile(members));
    QVERIFY(read);
    QVERIFY(!read->phone);
}

void UserCallsTest::displayNameIsTheBestThereIs_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << QByteArray(R"("name":"N","nickname":"K","username":"U","email":"e@x")")
                          << u"N"_s;
    QTest::newRow("nickname") << QByteArray(R"("name":" ","nickname":"K","username":"U")") << u"K"_s;
    QTest::newRow("username") << QByteArray(R"("name":null,"nickname":7,"username":"U")") << u"U"_s;
    QTest::newRow("email") << QByteArray(R"("email":"e@x")") << u"e@x"_s;
    QTest::newRow("user id") << QByteArray(R"("name":"")") << u"u1"_s;
}

void UserCallsTest::displayNameIsTheBestThereIs() {
    QFETCH(QByteArray, members);
    QTEST(GetProfile::fromJson(profile(members))->displayName, "name");
}

void UserCallsTest::noProfile_data() {
    QTest::addColumn<QJsonValue>("data");
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("an array") << QJsonValue(QJsonArray{1});
    QTest::newRow("nobody") << json(R"({"phone":"18812345678"})");
    QTest::newRow("user id empty") << json(R"({"userId":""})");
    QTest::newRow("user id a number") << json(R"({"userId":5})");
    QTest::newRow("phone a number") << json(R"({"userId":"u","phone":18812345678})");
    QTest::newRow("phone an object") << json(R"({"userId":"u","phone":{}})");
}

void UserCallsTest::noProfile() {
    QFETCH(QJsonValue, data);
    QVERIFY(!GetProfile::fromJson(data));
}

void UserCallsTest::updatePhoneToken() {
    const auto token = VerifyUpdatePhone::fromJson(json(R"({"updatePhoneToken":"t","tokenExpiresIn":60})"));
    QVERIFY(token);
    QCOMPARE(token->value, u"t"_s);
    QCOMPARE(token->life, 60s);
}

void UserCallsTest::noUpdatePhoneToken_data() {
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no token") << QByteArray(R"({"tokenExpiresIn":60})");
    QTest::newRow("token empty") << QByteArray(R"({"updatePhoneToken":"","tokenExpiresIn":60})");
    QTest::newRow("token a number") << QByteArray(R"({"updatePhoneToken":1,"tokenExpiresIn":60})");
    QTest::newRow("no life") << QByteArray(R"({"updatePhoneToken":"t"})");
    QTest::newRow("life as text") << QByteArray(R"({"updatePhoneToken":"t","tokenExpiresIn":"60"})");
    QTest::newRow("life over") << QByteArray(R"({"updatePhoneToken":"t","tokenExpiresIn":0})");
    QTest::newRow("life negative") << QByteArray(R"({"updatePhoneToken":"t","tokenExpiresIn":-1})");
    QTest::newRow("life of a fraction") << QByteArray(R"({"updatePhoneToken":"t","tokenExpiresIn":0.5})");
    QTest::newRow("more than an hour") << QByteArray(R"({"updatePhoneToken":"t","tokenExpiresIn":3601})");
    QTest::newRow("for ever") << QByteArray(R"({"updatePhoneToken":"t","tokenExpiresIn":1e300})");
}

void UserCallsTest::noUpdatePhoneToken() {
    QFETCH(QByteArray, data);
    QVERIFY(!VerifyUpdatePhone::fromJson(json(data)));
}

QTEST_GUILESS_MAIN(UserCallsTest)
#include "UserCallsTest.moc"
