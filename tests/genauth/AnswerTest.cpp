#include "app/genauth/Answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

HttpAnswer http(int status, const QByteArray &body) {
    return {.failure = {}, .failureText = {}, .status = status, .retryAfter = {}, .body = body};
}

HttpAnswer failed(ErrorKind failure) {
    return {.failure = failure, .failureText = u"own words"_s, .status = 0, .retryAfter = {}, .body = {}};
}

HttpAnswer envelope(int statusCode, int apiCode = 0, const QString &message = {}) {
    QJsonObject body{{u"statusCode"_s, statusCode}, {u"message"_s, message}};
    if (apiCode != 0)
        body[u"apiCode"_s] = apiCode;
    return http(200, QJsonDocument(body).toJson());
}

ErrorKind kindOf(const HttpAnswer &answer, Envelope form = Envelope::V3) {
    const auto data = unwrap(answer, form);
    return data ? throw std::logic_error("a success") : data.error().kind;
}

}

class AnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void successIsStatusCode200AndNothingElse();
    void secondVersionsEnvelopeSaysCode();
    void apiCodes_data();
    void apiCodes();
    void statusCodes_data();
    void statusCodes();
    void messages_data();
    void messages();
    void apiCodeThenStatusCodeThenMessage_data();
    void apiCodeThenStatusCodeThenMessage();
    void notTheEnvelope_data();
    void notTheEnvelope();
    void bareHttpStatus_data();
    void bareHttpStatus();
    void envelopeUnderAnHttpErrorStillCounts();
    void successUnderAnHttpErrorIsNone();
    void networkFailures();
    void detailsAreKept();
};

void AnswerTest::successIsStatusCode200AndNothingElse() {
    const auto data = unwrap(http(200, R"({"statusCode":200,"message":"ok","data":{"a":1}})"), Envelope::V3);
    QVERIFY(data);
    QCOMPARE((*data)["a"_L1].toInt(), 1);
    const auto nothing = unwrap(http(200, R"({"statusCode":200})"), Envelope::V3);
    QVERIFY(nothing);
    QVERIFY(nothing->isUndefined());
    QVERIFY(unwrap(http(200, R"({"statusCode":200,"apiCode":2001})"), Envelope::V3));
    QCOMPARE(kindOf(envelope(201)), ErrorKind::Refused);
    QCOMPARE(kindOf(envelope(0)), ErrorKind::Refused);
}

void AnswerTest::secondVersionsEnvelopeSaysCode() {
    const QByteArray body = R"({"code":200,"message":"ok","data":{"a":2}})";
    const auto data = unwrap(http(200, body), Envelope::V2);
    QVERIFY(data);
    QCOMPARE((*data)["a"_L1].toInt(), 2);
    QCOMPARE(kindOf(http(200, body), Envelope::V3), ErrorKind::Unreadable);
    QCOMPARE(kindOf(http(200, R"({"statusCode":200,"data":{}})"), Envelope::V2), ErrorKind::Unreadable);
    QCOMPARE(kindOf(http(200, R"({"code":2011,"message":"no such application"})"), Envelope::V2),
        ErrorKind::UnknownApplication);
}

void AnswerTest::apiCodes_data() {
    QTest::addColumn<int>("apiCode");
    QTest::addColumn<ErrorKind>("kind");
    const std::initializer_list<std::pair<ErrorKind, QList<int>>> rows{
        {ErrorKind::WrongCode, {2001}},
        {ErrorKind::CodeExpired, {2300}},
        {ErrorKind::SentTooOften, {4004, 2080, 2100}},
        {ErrorKind::NumberTaken, {2035, 2026}},
        {ErrorKind::SameNumber, {2230}},
        {ErrorKind::CurrentPhoneMismatch, {2038}},
        {ErrorKind::BadNumber, {2028}},
        {ErrorKind::CaptchaRequired, {2000}},
        {ErrorKind::NotSignedIn, {2020, 2206, 2207, 2021}},
        {ErrorKind::UserLocked, {2005}},
        {ErrorKind::UserNotFound, {2004}},
        {ErrorKind::UserSuspended, {2120008}},
        {ErrorKind::SignInStepRequired, {1635, 1636, 1639, 1640, 1641, 1642, 1643, 2058}},
        {ErrorKind::OnlyWayToSignIn, {2217}},
        {ErrorKind::UnknownApplication, {2011}},
        {ErrorKind::Refused, {1, 1637, 1638, 1644, 999999}},
    };
    for (const auto &[kind, codes] : rows) {
        for (const int code : codes)
            QTest::addRow("%d", code) << code << kind;
    }
}

void AnswerTest::apiCodes() {
    QFETCH(int, apiCode);
    QFETCH(ErrorKind, kind);
    QCOMPARE(kindOf(envelope(499, apiCode)), kind);
}

void AnswerTest::statusCodes_data() {
    QTest::addColumn<int>("statusCode");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bad argument") << 400 << ErrorKind::BadNumber;
    QTest::newRow("not signed in") << 401 << ErrorKind::NotSignedIn;
    QTest::newRow("conflict") << 409 << ErrorKind::NumberTaken;
    QTest::newRow("throttled") << 429 << ErrorKind::QuotaExceeded;
    for (const int refusal : {402, 403, 404, 413, 422, 499, 1000, -1})
        QTest::addRow("%d", refusal) << refusal << ErrorKind::Refused;
    for (const int failure : {500, 501, 502, 503, 504, 599, 601, 602, 603})
        QTest::addRow("%d", failure) << failure << ErrorKind::ServerFailed;
    QTest::newRow("600") << 600 << ErrorKind::Refused;
    QTest::newRow("604") << 604 << ErrorKind::Refused;
}

void AnswerTest::statusCodes() {
    QFETCH(int, statusCode);
    QFETCH(ErrorKind, kind);
    QCOMPARE(kindOf(envelope(statusCode)), kind);
}

void AnswerTest::messages_data() {
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    const std::initializer_list<std::pair<ErrorKind, QStringList>> rows{
        {ErrorKind::WrongCode, {u"验证码不正确"_s, u"短信验证码错误!"_s, u"The code is Incorrect."_s}},
        {ErrorKind::CodeExpired, {u"验证码已过期"_s, u"验证码已失效"_s, u"verify code has EXPIRED"_s}},
        {ErrorKind::SentTooOften,
            {u"一分钟内只能发一次"_s, u"操作频繁"_s, u"已达上限"_s, u"Too frequent, wait"_s}},
        {ErrorKind::NumberTaken,
            {u"该手机号已被绑定"_s, u"已绑定"_s, u"用户已存在"_s,
                u"ERROR: Duplicate entry '1' for key 'phone'"_s}},
        {ErrorKind::CurrentPhoneRequired, {u"必须验证原来的手机号"_s, u"需要验证旧手机号"_s}},
        {ErrorKind::CaptchaRequired, {u"请输入图形验证码"_s}},
        {ErrorKind::NotSignedIn, {u"尚未登录，无访问权限"_s}},
        {ErrorKind::QuotaExceeded, {u"请求已超过最大数量限制"_s}},
        {ErrorKind::ServerFailed, {u"Internal error"_s, QString()}},
    };
    for (const auto &[kind, messages] : rows) {
        for (const QString &message : messages)
            QTest::addRow("%s", qPrintable(message)) << message << kind;
    }
}

void AnswerTest::messages() {
    QFETCH(QString, message);
    QFETCH(ErrorKind, kind);
    QCOMPARE(kindOf(envelope(500, 500, message)), kind);
}

void AnswerTest::apiCodeThenStatusCodeThenMessage_data() {
    QTest::addColumn<int>("statusCode");
    QTest::addColumn<int>("apiCode");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    const QString expired = u"验证码已过期"_s;
    const QString quota = u"请求已超过最大数量限制"_s;
    QTest::newRow("apiCode before all") << 409 << 2001 << expired << ErrorKind::WrongCode;
    QTest::newRow("statusCode before message") << 409 << 500 << expired << ErrorKind::NumberTaken;
    QTest::newRow("token expired is a session over")
        << 401 << 0 << u"token expired"_s << ErrorKind::NotSignedIn;
    QTest::newRow("message before a bare 400") << 400 << 500 << expired << ErrorKind::CodeExpired;
    QTest::newRow("message before a server failure") << 500 << 0 << expired << ErrorKind::CodeExpired;
    QTest::newRow("quota told from too often") << 429 << 0 << quota << ErrorKind::QuotaExceeded;
    QTest::newRow("quota in any language")
        << 429 << 0 << u"Limite de requêtes atteinte"_s << ErrorKind::QuotaExceeded;
    QTest::newRow("too often by apiCode in any language")
        << 429 << 4004 << u"Limite de messages atteinte"_s << ErrorKind::SentTooOften;
    QTest::newRow("too often by words") << 429 << 0 << u"操作频繁"_s << ErrorKind::SentTooOften;
    QTest::newRow("apiCode before quota") << 429 << 2080 << quota << ErrorKind::SentTooOften;
}

void AnswerTest::apiCodeThenStatusCodeThenMessage() {
    QFETCH(int, statusCode);
    QFETCH(int, apiCode);
    QFETCH(QString, message);
    QFETCH(ErrorKind, kind);
    QCOMPARE(kindOf(envelope(statusCode, apiCode, message)), kind);
}

void AnswerTest::notTheEnvelope_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a captive portal's page") << QByteArray("<html>Welcome to our Wi-Fi</html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[200]");
    QTest::newRow("a bare number") << QByteArray("200");
    QTest::newRow("cut off") << QByteArray(R"({"statusCode":200,"data":{"upd)");
    QTest::newRow("statusCode as text") << QByteArray(R"({"statusCode":"200","data":{}})");
    QTest::newRow("statusCode null") << QByteArray(R"({"statusCode":null})");
    QTest::newRow("statusCode missing") << QByteArray(R"({"data":{}})");
    QTest::newRow("no UTF-8") << QByteArray("{\"statusCode\":200,\"message\":\"\xff\xfe\"}");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
}

void AnswerTest::notTheEnvelope() {
    QFETCH(QByteArray, body);
    const auto data = unwrap(http(200, body), Envelope::V3);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Unreadable);
    QCOMPARE(data.error().statusCode, 200);
}

void AnswerTest::bareHttpStatus_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("204") << 204 << ErrorKind::Unreadable;
    for (const int redirect : {301, 302, 303, 307, 308})
        QTest::addRow("%d", redirect) << redirect << ErrorKind::Redirected;
    for (const int refusal : {400, 403, 404, 405, 418})
        QTest::addRow("%d", refusal) << refusal << ErrorKind::Refused;
    QTest::newRow("401") << 401 << ErrorKind::NotSignedIn;
    QTest::newRow("407") << 407 << ErrorKind::ProxyWantsPassword;
    QTest::newRow("429") << 429 << ErrorKind::QuotaExceeded;
    for (const int failure : {500, 502, 503, 504})
        QTest::addRow("%d", failure) << failure << ErrorKind::ServerFailed;
}

void AnswerTest::bareHttpStatus() {
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    const auto data = unwrap(http(status, "<h1>gateway</h1>"), Envelope::V3);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, kind);
    QCOMPARE(data.error().statusCode, status);
}

void AnswerTest::envelopeUnderAnHttpErrorStillCounts() {
    QCOMPARE(kindOf(http(403, R"({"statusCode":403,"apiCode":2005})")), ErrorKind::UserLocked);
    QCOMPARE(kindOf(http(500, R"({"statusCode":500,"apiCode":2300})")), ErrorKind::CodeExpired);
    QCOMPARE(kindOf(http(302, R"({"statusCode":500,"apiCode":2300})")), ErrorKind::Redirected);
}

void AnswerTest::successUnderAnHttpErrorIsNone() {
    QCOMPARE(kindOf(http(502, R"({"statusCode":200,"data":{}})")), ErrorKind::ServerFailed);
    QCOMPARE(kindOf(http(404, R"({"statusCode":200,"data":{}})")), ErrorKind::Refused);
}

void AnswerTest::networkFailures() {
    for (const ErrorKind kind :
        {ErrorKind::Unreachable, ErrorKind::CertificateExpired, ErrorKind::Unreadable}) {
        const auto data = unwrap(failed(kind), Envelope::V3);
        QVERIFY(!data);
        QCOMPARE(data.error().kind, kind);
        QCOMPARE(data.error().serverMessage, u"own words"_s);
    }
}

void AnswerTest::detailsAreKept() {
    HttpAnswer answer = http(
        200, R"({"statusCode":499,"apiCode":2001,"message":"no","requestId":"r-1","data":{"secret":"x"}})");
    answer.retryAfter = std::chrono::seconds{7};
    const auto data = unwrap(answer, Envelope::V3);
    QVERIFY(!data);
    const ServiceError expected{.kind = ErrorKind::WrongCode,
        .statusCode = 499,
        .apiCode = 2001,
        .serverMessage = u"no"_s,
        .requestId = u"r-1"_s,
        .retryAfter = std::chrono::seconds{7}};
    QVERIFY(data.error() == expected);
    HttpAnswer busy = http(503, "later");
    busy.retryAfter = std::chrono::seconds{9};
    QCOMPARE(errorWithoutEnvelope(busy).retryAfter, std::chrono::seconds{9});
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "AnswerTest.moc"
