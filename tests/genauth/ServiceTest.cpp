#include "app/genauth/Service.h"

#include "app/genauth/ManagementCalls.h"
#include "app/genauth/UserCalls.h"
#include "tests/Waiting.h"
#include "tests/genauth/ScriptedServer.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Hands out "token-1", "token-2" and so on: the next one after each rejection.
class Tokens : public AccessTokens {
public:
    QFuture<Result<QByteArray>> fresh() override {
        handedOut++;
        return QtFuture::makeReadyFuture(
            answer.value_or(Result<QByteArray>("token-" + QByteArray::number(current))));
    }
    void reject(const QByteArray &token) override {
        rejected << token;
        current++;
    }

    std::optional<Result<QByteArray>> answer;
    int current = 1;
    int handedOut = 0;
    QList<QByteArray> rejected;
};

const auto yes = ScriptedServer::respond(R"({"statusCode":200,"message":"ok"})");
const auto profile
    = ScriptedServer::respond(R"({"statusCode":200,"data":{"userId":"u1","username":"alice"}})");
const auto notSignedIn = ScriptedServer::respond(R"({"statusCode":401,"apiCode":2020,"message":"no"})");

}

class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void callAsTheUser();
    void callAsTheApplication();
    void codesTakeATokenWhereThereIsOne();
    void codesGoWithoutWhereNobodyIsSignedIn();
    void spellingOfTheServerDoesNotMatter_data();
    void spellingOfTheServerDoesNotMatter();
    void applicationIdInThePath();
    void languageOfMessages_data();
    void languageOfMessages();
    void readIsTriedThreeTimes_data();
    void readIsTriedThreeTimes();
    void readIsNotTriedAgain_data();
    void readIsNotTriedAgain();
    void readGetsThrough();
    void retryAfterIsHonoured();
    void postLeavesOnce_data();
    void postLeavesOnce();
    void refusedTokenIsReplacedForARead();
    void refusedTokenEndsACommit();
    void readStopsWhenEveryTokenIsRefused();
    void nothingIsSentWithoutAToken();
    void dataOfTheWrongShape();
    void goesWithACallUnderWay_data();
    void goesWithACallUnderWay();

private:
    template <Request R>
    Result<typename R::Response> call(const R &request) {
        return wait(m_service->call(request));
    }
    const ScriptedServer::Request &arrived(int index) const { return m_server->requests().at(index); }
    BindPhone bindPhone() const { return {m_number, PassCode::find(u"123456", {}).value()}; }

    const PhoneNumber m_number = PhoneNumber::parse(u"18812345678", u"CN"_s).value();
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Transport> m_transport;
    Tokens m_tokens;
    std::unique_ptr<Service> m_service;
};

void ServiceTest::init() {
    m_server = std::make_unique<ScriptedServer>();
    m_transport = std::make_unique<Transport>();
    m_transport->setLimits({.wholeRequest = 1s});
    m_tokens = {};
    m_service = std::make_unique<Service>(*m_transport, m_tokens, m_server->url(), u"app"_s);
    m_service->setRetryDelay(1ms);
}

void ServiceTest::callAsTheUser() {
    m_server->next(profile);
    const auto answer = call(GetProfile{});
    QVERIFY(answer);
    QCOMPARE(answer->displayName, u"alice"_s);
    QVERIFY(arrived(0).head.startsWith("GET /api/v3/get-profile HTTP/1.1\r\n"));
    QCOMPARE(arrived(0).header("Authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(arrived(0).header("x-authing-app-id"), QByteArray("app"));
    QVERIFY(arrived(0).body.isEmpty());
}

void ServiceTest::callAsTheApplication() {
    QVERIFY(!call(GetPublicConfig{}));
    QVERIFY2(arrived(0).header("Authorization").isEmpty(), "a token goes nowhere it is not needed");
    QCOMPARE(m_tokens.handedOut, 0);
}

void ServiceTest::codesTakeATokenWhereThereIsOne() {
    QVERIFY(call(SendSms{m_number, u"CHANNEL_BIND_PHONE"_s}));
    QVERIFY(arrived(0).head.startsWith("POST /api/v3/send-sms HTTP/1.1\r\n"));
    QCOMPARE(arrived(0).header("Authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(arrived(0).header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(QJsonDocument::fromJson(arrived(0).body)["phoneNumber"_L1].toString(), u"18812345678"_s);
    const PassCode code = PassCode::find(u"123456", {}).value();
    (void)call(PreCheckCode{{m_number, code}, u"CHANNEL_BIND_PHONE"_s});
    QCOMPARE(arrived(1).header("Authorization"), QByteArray("Bearer token-1"));
}

void ServiceTest::codesGoWithoutWhereNobodyIsSignedIn() {
    m_tokens.answer = std::unexpected(ServiceError{.kind = ErrorKind::NotSignedIn});
    QVERIFY(call(SendSms{m_number, u"CHANNEL_BIND_PHONE"_s}));
    QVERIFY(arrived(0).header("Authorization").isEmpty());
    m_tokens.answer = std::unexpected(ServiceError{.kind = ErrorKind::Unreachable});
    QCOMPARE(call(SendSms{m_number, u"CHANNEL_BIND_PHONE"_s}).error().kind, ErrorKind::Unreachable);
    QCOMPARE(m_server->requests().size(), 1);
}

void ServiceTest::spellingOfTheServerDoesNotMatter_data() {
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << QString() << QByteArray("/api/v3/get-profile");
    QTest::newRow("slash") << u"/"_s << QByteArray("/api/v3/get-profile");
    QTest::newRow("path") << u"/id"_s << QByteArray("/id/api/v3/get-profile");
    QTest::newRow("path and slash") << u"/id/"_s << QByteArray("/id/api/v3/get-profile");
}

void ServiceTest::spellingOfTheServerDoesNotMatter() {
    QFETCH(QString, base);
    QFETCH(QByteArray, path);
    Service service(*m_transport, m_tokens, m_server->url(base), u"app"_s);
    const auto answer = service.call(GetProfile{});
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(arrived(0).head.startsWith("GET " + path + " HTTP/1.1\r\n"));
}

void ServiceTest::applicationIdInThePath() {
    Service service(*m_transport, m_tokens, m_server->url(), u"a/b?c"_s);
    const auto answer = service.call(GetPublicConfig{});
    QTRY_VERIFY(answer.isFinished());
    QVERIFY2(arrived(0).head.startsWith("GET /api/v2/applications/a%2Fb%3Fc/public-config HTTP/1.1\r\n"),
        arrived(0).head.constData());
}

void ServiceTest::languageOfMessages_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("English") << u"en_GB"_s << QByteArray("en-US");
    QTest::newRow("German") << u"de_DE"_s << QByteArray("en-US");
    QTest::newRow("simplified Chinese") << u"zh_CN"_s << QByteArray("zh-CN");
    QTest::newRow("Singapore") << u"zh_SG"_s << QByteArray("zh-CN");
    QTest::newRow("traditional Chinese") << u"zh_TW"_s << QByteArray("zh-TW");
    QTest::newRow("Hong Kong") << u"zh_HK"_s << QByteArray("zh-TW");
    QTest::newRow("Japanese") << u"ja_JP"_s << QByteArray("ja-JP");
}

void ServiceTest::languageOfMessages() {
    QFETCH(QString, locale);
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(locale));
    (void)call(GetProfile{});
    QTEST(arrived(0).header("x-authing-lang"), "language");
}

void ServiceTest::readIsTriedThreeTimes_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("HTTP 503") << ScriptedServer::respond("busy", 503) << ErrorKind::ServerFailed;
    QTest::newRow("HTTP 429") << ScriptedServer::respond("quota", 429) << ErrorKind::QuotaExceeded;
    QTest::newRow("statusCode 500") << ScriptedServer::respond(R"({"statusCode":500})")
                                    << ErrorKind::ServerFailed;
    QTest::newRow("cut off") << ScriptedServer::rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
                             << ErrorKind::ConnectionLost;
}

void ServiceTest::readIsTriedThreeTimes() {
    QFETCH(ScriptedServer::Reply, reply);
    m_server->always(reply);
    const auto answer = call(GetProfile{});
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
    QCOMPARE(m_server->requests().size(), 3);
}

void ServiceTest::readIsNotTriedAgain_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::newRow("refused") << ScriptedServer::respond(R"({"statusCode":403})");
    QTest::newRow("locked") << ScriptedServer::respond(R"({"statusCode":499,"apiCode":2005})");
    QTest::newRow("unreadable") << ScriptedServer::respond("<html>");
    QTest::newRow("redirected") << ScriptedServer::respond("", 302, "Location: /x\r\n");
    QTest::newRow("timed out") << ScriptedServer::hang();
}

void ServiceTest::readIsNotTriedAgain() {
    QFETCH(ScriptedServer::Reply, reply);
    m_server->always(reply);
    QVERIFY(!call(GetProfile{}));
    QCOMPARE(m_server->requests().size(), 1);
}

void ServiceTest::readGetsThrough() {
    m_server->next(ScriptedServer::respond("busy", 503));
    m_server->next(ScriptedServer::respond("busy", 502));
    m_server->next(profile);
    QVERIFY(call(GetProfile{}));
}

void ServiceTest::retryAfterIsHonoured() {
    m_server->next(ScriptedServer::respond("busy", 503, "Retry-After: 1\r\n"));
    m_server->next(profile);
    QElapsedTimer time;
    time.start();
    QVERIFY(call(GetProfile{}));
    QVERIFY(time.elapsed() >= 1000);
}

void ServiceTest::postLeavesOnce_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::newRow("HTTP 503") << ScriptedServer::respond("busy", 503, "Retry-After: 0\r\n");
    QTest::newRow("HTTP 429") << ScriptedServer::respond("quota", 429);
    QTest::newRow("statusCode 500") << ScriptedServer::respond(R"({"statusCode":500})");
    QTest::newRow("dropped") << ScriptedServer::drop();
    QTest::newRow("cut off") << ScriptedServer::rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    QTest::newRow("timed out") << ScriptedServer::hang();
    QTest::newRow("not signed in") << notSignedIn;
}

void ServiceTest::postLeavesOnce() {
    QFETCH(ScriptedServer::Reply, reply);
    (void)call(GetProfile{}); // leaves a kept-alive connection
    m_server->next(reply);
    QVERIFY(!call(SendSms{m_number, u"CHANNEL_BIND_PHONE"_s}));
    QCOMPARE(m_server->requests().size(), 2);
    (void)call(GetProfile{});
    m_server->next(reply);
    QVERIFY(!call(bindPhone()));
    QCOMPARE(m_server->requests().size(), 4);
}

void ServiceTest::refusedTokenIsReplacedForARead() {
    m_server->next(notSignedIn);
    m_server->next(profile);
    QVERIFY(call(GetProfile{}));
    QCOMPARE(m_tokens.rejected, QList<QByteArray>{"token-1"});
    QCOMPARE(arrived(1).header("Authorization"), QByteArray("Bearer token-2"));
}

void ServiceTest::refusedTokenEndsACommit() {
    m_server->next(notSignedIn);
    const auto answer = call(bindPhone());
    QCOMPARE(answer.error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY2(m_tokens.rejected.contains("token-1"), "the next call must not try it again");
}

void ServiceTest::readStopsWhenEveryTokenIsRefused() {
    m_server->always(notSignedIn);
    QCOMPARE(call(GetProfile{}).error().kind, ErrorKind::NotSignedIn);
    QVERIFY(m_server->requests().size() <= 3);
}

void ServiceTest::nothingIsSentWithoutAToken() {
    m_tokens.answer = Result<QByteArray>(std::unexpected(ServiceError{.kind = ErrorKind::NotSignedIn}));
    QCOMPARE(call(GetProfile{}).error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(m_server->requests().size(), 0);
}

void ServiceTest::dataOfTheWrongShape() {
    m_server->next(yes);
    const auto answer = call(GetProfile{});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unreadable);
    QCOMPARE(m_server->requests().size(), 1);
}

void ServiceTest::goesWithACallUnderWay_data() {
    QTest::addColumn<bool>("transportFirst");
    QTest::newRow("service first") << false;
    QTest::newRow("transport first") << true;
}

void ServiceTest::goesWithACallUnderWay() {
    QFETCH(bool, transportFirst);
    const auto answer = m_service->call(GetProfile{});
    const auto busy = m_service->call(SendSms{m_number, u"CHANNEL_BIND_PHONE"_s});
    if (transportFirst)
        m_transport.reset();
    m_service.reset();
    QTRY_VERIFY(answer.isFinished() && busy.isFinished());
    QVERIFY(answer.isCanceled() && busy.isCanceled());
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "ServiceTest.moc"
