#include "app/genauth/Transport.h"
#include "app/genauth/Answer.h"
#include "tests/Waiting.h"
#include "tests/genauth/ScriptedServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest get(const QUrl &url) {
    return {.method = "GET", .url = url, .headers = {}, .body = {}};
}

HttpRequest post(const QUrl &url, const QByteArray &body = "{}") {
    return {.method = "POST", .url = url, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

}

class TransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsTheAnswer();
    void sendsWhatItWasGiven();
    void sequentialRequestsShareOneConnection();
    void failures_data();
    void failures();
    void brokenChunkIsNoAnswer();
    void failureDuringAPostLeavesItSentOnce_data();
    void failureDuringAPostLeavesItSentOnce();
    void challengeForAPasswordIsAnAnswer_data();
    void challengeForAPasswordIsAnAnswer();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void cookiesAreNotKept();
    void timeoutIsForTheWholeRequest();
    void answerOfTheLargestSize();
    void retryAfter_data();
    void retryAfter();
    void nothingListens();
    void whoeverGetsTheAnswerMayDestroyTheTransport();
    void goesWithARequestUnderWay();

private:
    HttpAnswer send(const HttpRequest &request);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Transport> m_transport;
};

void TransportTest::init() {
    m_server = std::make_unique<ScriptedServer>();
    m_transport = std::make_unique<Transport>();
    m_transport->setLimits({.wholeRequest = 5s, .bodyBytes = 10'000});
}

HttpAnswer TransportTest::send(const HttpRequest &request) {
    return wait(m_transport->send(request));
}

void TransportTest::bringsTheAnswer() {
    m_server->next(ScriptedServer::respond("hello", 418));
    const HttpAnswer answer = send(get(m_server->url(u"/x"_s)));
    QVERIFY(!answer.failure);
    QCOMPARE(answer.status, 418);
    QCOMPARE(answer.body, QByteArray("hello"));
    QVERIFY(answer.failureText.isEmpty());
}

void TransportTest::sendsWhatItWasGiven() {
    HttpRequest request = post(m_server->url(u"/api/v3/x"_s), R"({"a":"手机"})");
    request.headers << qMakePair(QByteArray("x-authing-app-id"), QByteArray("app"));
    send(request);
    const auto &arrived = m_server->requests().constFirst();
    QVERIFY(arrived.head.startsWith("POST /api/v3/x HTTP/1.1\r\n"));
    QCOMPARE(arrived.body, QByteArray(R"({"a":"手机"})"));
    QCOMPARE(arrived.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(arrived.header("x-authing-app-id"), QByteArray("app"));
    QCOMPARE(arrived.header("Accept"), QByteArray("application/json"));
    QCOMPARE(arrived.header("Accept-Encoding"), QByteArray("identity"));
    send(post(m_server->url(), ""));
    QCOMPARE(m_server->requests().at(1).header("Content-Length"), QByteArray("0"));
}

void TransportTest::sequentialRequestsShareOneConnection() {
    for (int i = 0; i < 5; i++) {
        QCOMPARE(send(get(m_server->url())).status, 200);
        QCOMPARE(send(post(m_server->url())).status, 200);
    }
    QCOMPARE(m_server->requests().size(), 10);
    QCOMPARE(m_server->connections(), 1);
}

void TransportTest::failures_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<ErrorKind>("failure");
    QTest::newRow("hangs") << ScriptedServer::hang() << ErrorKind::TimedOut;
    QTest::newRow("trickles") << ScriptedServer::trickle() << ErrorKind::TimedOut;
    QTest::newRow("dropped before the answer") << ScriptedServer::drop() << ErrorKind::ConnectionLost;
    QTest::newRow("dropped in the head")
        << ScriptedServer::rawThenClose("HTTP/1.1 200 O") << ErrorKind::ConnectionLost;
    QTest::newRow("dropped in the body")
        << ScriptedServer::rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"st")
        << ErrorKind::ConnectionLost;
    QTest::newRow("not HTTP") << ScriptedServer::rawThenClose("SSH-2.0-OpenSSH\r\n\r\n")
                              << ErrorKind::ConnectionLost;
    QTest::newRow("too large, as announced")
        << ScriptedServer::respond(QByteArray(10'001, 'x')) << ErrorKind::Unreadable;
    QTest::newRow("too large, without end")
        << ScriptedServer::raw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(200'000, 'x')) << ErrorKind::Unreadable;
}

void TransportTest::failures() {
    QFETCH(ScriptedServer::Reply, reply);
    QFETCH(ErrorKind, failure);
    m_transport->setLimits({.wholeRequest = 500ms, .bodyBytes = 10'000});
    m_server->always(reply);
    const HttpAnswer answer = send(get(m_server->url()));
    QVERIFY(answer.failure);
    QCOMPARE(*answer.failure, failure);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(!answer.failureText.isEmpty());
}

/// Qt may take the end of the connection for the last chunk; nobody is to take what is left for an answer.
void TransportTest::brokenChunkIsNoAnswer() {
    m_server->always(ScriptedServer::rawThenClose(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"statusCode\":200"));
    const HttpAnswer answer = send(get(m_server->url()));
    QVERIFY(answer.failure == ErrorKind::ConnectionLost || !unwrap(answer, Envelope::V3));
}

void TransportTest::failureDuringAPostLeavesItSentOnce_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::newRow("hangs") << ScriptedServer::hang();
    QTest::newRow("reset") << ScriptedServer::drop();
    QTest::newRow("closed") << ScriptedServer::rawThenClose({});
    QTest::newRow("closed in the head") << ScriptedServer::rawThenClose("HTTP/1.1 2");
    QTest::newRow("closed in the body")
        << ScriptedServer::rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    QTest::newRow("408") << ScriptedServer::respond({}, 408, "Connection: close\r\n");
}

void TransportTest::failureDuringAPostLeavesItSentOnce() {
    QFETCH(ScriptedServer::Reply, reply);
    m_transport->setLimits({.wholeRequest = 500ms});
    QCOMPARE(send(get(m_server->url())).status, 200); // from now on the connection is a kept-alive one
    m_server->next(reply);
    const HttpAnswer answer = send(post(m_server->url(u"/post"_s)));
    QVERIFY(answer.failure || answer.status == 408);
    send(get(m_server->url(u"/after"_s))); // whatever was under way has arrived by then
    QList<QByteArray> posts;
    for (const auto &request : m_server->requests()) {
        if (request.head.startsWith("POST"))
            posts << request.head;
    }
    QCOMPARE(posts.size(), 1);
}

void TransportTest::challengeForAPasswordIsAnAnswer_data() {
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("Bearer") << QByteArray("WWW-Authenticate: Bearer error=\"invalid_token\"\r\n");
    QTest::newRow("Basic") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("Digest") << QByteArray("WWW-Authenticate: Digest realm=\"x\", nonce=\"n\"\r\n");
    QTest::newRow("Negotiate") << QByteArray("WWW-Authenticate: Negotiate\r\n");
}

void TransportTest::challengeForAPasswordIsAnAnswer() {
    QFETCH(QByteArray, challenge);
    m_server->always(ScriptedServer::respond("no", 401, challenge));
    for (const HttpRequest &request : {get(m_server->url()), post(m_server->url())}) {
        const HttpAnswer answer = send(request);
        QVERIFY2(!answer.failure, qPrintable(answer.failureText));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, QByteArray("no"));
    }
    QCOMPARE(m_server->requests().size(), 2);
}

void TransportTest::redirectIsNotFollowed_data() {
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TransportTest::redirectIsNotFollowed() {
    QFETCH(int, status);
    ScriptedServer elsewhere;
    for (const QUrl &target : {elsewhere.url(u"/stolen"_s), m_server->url(u"/moved"_s)}) {
        m_server->next(ScriptedServer::respond("moved", status, "Location: " + target.toEncoded() + "\r\n"));
        const HttpAnswer answer = send(post(m_server->url(u"/api"_s)));
        QVERIFY(!answer.failure);
        QCOMPARE(answer.status, status);
    }
    QCOMPARE(elsewhere.requests().size(), 0);
    QCOMPARE(m_server->requests().size(), 2);
}

void TransportTest::cookiesAreNotKept() {
    m_server->always(ScriptedServer::respond("{}", 200, "Set-Cookie: a=b; Path=/\r\n"));
    send(get(m_server->url()));
    send(get(m_server->url()));
    QVERIFY(m_server->requests().at(1).header("Cookie").isEmpty());
}

void TransportTest::timeoutIsForTheWholeRequest() {
    m_transport->setLimits({.wholeRequest = 200ms});
    m_server->next(ScriptedServer::trickle());
    QElapsedTimer time;
    time.start();
    QCOMPARE(send(get(m_server->url())).failure, ErrorKind::TimedOut);
    QVERIFY(time.elapsed() >= 200);
    QCOMPARE(send(get(m_server->url())).status, 200);
}

void TransportTest::answerOfTheLargestSize() {
    m_server->next(ScriptedServer::respond(QByteArray(10'000, 'x')));
    const HttpAnswer answer = send(get(m_server->url()));
    QVERIFY(!answer.failure);
    QCOMPARE(answer.body.size(), 10'000);
}

void TransportTest::retryAfter_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<std::chrono::seconds>>("expected");
    using Expected = std::optional<std::chrono::seconds>;
    QTest::newRow("none") << QByteArray() << Expected();
    QTest::newRow("seconds") << QByteArray("Retry-After: 7\r\n") << Expected(7s);
    QTest::newRow("zero") << QByteArray("Retry-After: 0\r\n") << Expected(0s);
    QTest::newRow("negative") << QByteArray("Retry-After: -7\r\n") << Expected();
    QTest::newRow("fraction") << QByteArray("Retry-After: 1.5\r\n") << Expected();
    QTest::newRow("absurd") << QByteArray("Retry-After: 99999999999999\r\n") << Expected();
    QTest::newRow("words") << QByteArray("Retry-After: soon\r\n") << Expected();
    const QByteArray date = "Date: Fri, 01 Jan 1999 00:00:00 GMT\r\n";
    QTest::newRow("date") << date + "Retry-After: Fri, 01 Jan 1999 00:02:05 GMT\r\n" << Expected(125s);
    QTest::newRow("date, over midnight")
        << QByteArray("Date: Thu, 31 Dec 1998 23:59:59 GMT\r\nRetry-After: Fri, 01 Jan 1999 00:00:01 GMT\r\n")
        << Expected(2s);
    QTest::newRow("date that is over") << date + "Retry-After: Thu, 31 Dec 1998 23:59:59 GMT\r\n"
                                       << Expected(0s);
    QTest::newRow("date of another zone") << date + "Retry-After: Fri, 01 Jan 1999 00:02:05 CET\r\n"
                                          << Expected();
    QTest::newRow("date on the wrong day of the week")
        << date + "Retry-After: Mon, 01 Jan 1999 00:02:05 GMT\r\n"
        << Expected();
    QTest::newRow("date, and none of the answer")
        << QByteArray("Retry-After: Fri, 01 Jan 1999 00:02:05 GMT\r\n") << Expected();
}

void TransportTest::retryAfter() {
    QFETCH(QByteArray, header);
    m_server->next(ScriptedServer::respond("busy", 503, header));
    const HttpAnswer answer = send(get(m_server->url()));
    QCOMPARE(answer.status, 503);
    QTEST(answer.retryAfter, "expected");
}

void TransportTest::nothingListens() {
    m_server->stopListening();
    QCOMPARE(send(get(m_server->url())).failure, ErrorKind::Unreachable);
    QCOMPARE(send(post(m_server->url())).failure, ErrorKind::Unreachable);
}

void TransportTest::whoeverGetsTheAnswerMayDestroyTheTransport() {
    bool answered = false;
    m_transport->send(get(m_server->url())).then([&](const HttpAnswer &) {
        m_transport.reset();
        answered = true;
    });
    QTRY_VERIFY(answered);
}

void TransportTest::goesWithARequestUnderWay() {
    m_server->always(ScriptedServer::hang());
    const QFuture<HttpAnswer> answer = m_transport->send(post(m_server->url()));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_transport.reset();
    QVERIFY(answer.isFinished());
    QVERIFY(answer.isCanceled());
}

QTEST_GUILESS_MAIN(TransportTest)
#include "TransportTest.moc"
