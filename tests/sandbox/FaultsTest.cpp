#include "tests/sandbox/Client.h"
#include "tests/sandbox/service/Sandbox.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using sandbox::Client;
using sandbox::Response;

namespace {

const QString path = u"/api/v3/send-sms"_s;

}

/// What goes wrong on purpose, down to the bytes: a socket of our own asks, so that nobody tries again behind
/// our back.
class FaultsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Sandbox> service;
    std::unique_ptr<QTcpSocket> socket;

    QByteArray m_received;

    void connectSocket() {
        m_received.clear();
        socket = std::make_unique<QTcpSocket>();
        QSignalSpy connected(socket.get(), &QTcpSocket::connected);
        socket->connectToHost(QHostAddress::LocalHost, quint16(service->url().port()));
        QVERIFY(!connected.isEmpty() || connected.wait());
    }
    void ask(const QByteArray &number = "18600001234") {
        const QByteArray body = QJsonDocument(QJsonObject{{u"phoneNumber"_s, QString::fromLatin1(number)},
                                                  {u"channel"_s, u"CHANNEL_BIND_PHONE"_s}})
                                    .toJson();
        socket->write("POST /api/v3/send-sms HTTP/1.1\r\nHost: x\r\nx-authing-app-id: sandbox-app\r\n"
                      "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    bool isClosed() const { return socket->state() == QAbstractSocket::UnconnectedState; }
    /// Everything that came up to now.
    QByteArray received() {
        if (socket->isOpen())
            m_received += socket->readAll();
        return m_received;
    }

private Q_SLOTS:
    void init() {
        service = std::make_unique<Sandbox>();
        QVERIFY(service->listen());
        connectSocket();
    }

    void nothingGoesWrongByItself() {
        for (const QByteArray number : {"18600001234", "18600001235"})
            ask(number);
        QTRY_COMPARE(received().count("\"statusCode\":200"), 2);
        QVERIFY(!isClosed());
        QCOMPARE(service->messages().size(), 2);
        QCOMPARE(service->requests()[1][u"connection"].toInt(), 1);
        QCOMPARE(service->requests()[1][u"n"].toInt(), 2);
    }

    void refuseBefore() {
        service->fail(path, u"refuse-before"_s);
        ask();
        QTRY_VERIFY(isClosed());
        QCOMPARE(received(), QByteArray());
        QVERIFY(service->messages().isEmpty());
        QCOMPARE(service->requests(path).size(), 1);
    }

    void dropAfter() {
        service->fail(path, u"drop-after"_s);
        QSignalSpy sent(service.get(), &Sandbox::messageSent);
        ask();
        QTRY_VERIFY(isClosed());
        QCOMPARE(received(), QByteArray());
        QCOMPARE(service->messages().size(), 1);
        QCOMPARE(sent.size(), 1);
    }

    void hang() {
        service->fail(path, u"hang"_s, {{u"seconds"_s, 1}});
        QElapsedTimer time;
        time.start();
        ask();
        QTRY_VERIFY(isClosed());
        QVERIFY(time.elapsed() >= 900);
        QCOMPARE(received(), QByteArray());
        QVERIFY(service->messages().isEmpty());
    }

    void slow() {
        service->fail(path, u"slow"_s, {{u"seconds"_s, 1}});
        QElapsedTimer time;
        time.start();
        ask();
        QTRY_VERIFY(!received().isEmpty());
        QVERIFY(received().size() < 20);
        QTRY_VERIFY(received().endsWith('}'));
        QVERIFY(time.elapsed() >= 900);
        QCOMPARE(service->messages().size(), 1);
        QVERIFY(!isClosed());
    }

    void slowAtOnce() {
        service->fail(path, u"slow"_s, {{u"seconds"_s, 0}});
        ask();
        QTRY_VERIFY(received().endsWith('}'));
    }

    void truncate() {
        service->fail(path, u"truncate"_s);
        ask();
        QTRY_VERIFY(isClosed());
        const QByteArray answer = received();
        const auto body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        const QRegularExpression length(u"content-length: ([0-9]+)"_s);
        const int promised = length.match(QString::fromUtf8(answer)).captured(1).toInt();
        QVERIFY(!body.isEmpty());
        QVERIFY(body.size() < promised);
        QCOMPARE(service->messages().size(), 1);
    }

    void httpStatus() {
        service->fail(path, u"http-status"_s,
            {{u"status"_s, 503}, {u"body"_s, u"<h1>busy</h1>"_s},
                {u"headers"_s, QJsonObject{{u"Retry-After"_s, 7}, {u"x"_s, u"a\r\nb: c"_s}}}});
        ask();
        QTRY_VERIFY(received().endsWith("<h1>busy</h1>"));
        QVERIFY(received().startsWith("HTTP/1.1 503 "));
        QVERIFY(received().contains("\r\nretry-after: 7\r\n"));
        QVERIFY(received().contains("\r\nx: ab: c\r\n"));
        QVERIFY(service->messages().isEmpty());
    }

    void verbatimBody() {
        service->fail(path, u"body"_s, {{u"body"_s, u"{\"statusCode\":"_s}});
        ask();
        QTRY_VERIFY(received().endsWith("\r\n\r\n{\"statusCode\":"));
        QVERIFY(received().startsWith("HTTP/1.1 200 "));
        QVERIFY(service->messages().isEmpty());
    }

    void statusCode() {
        service->fail(
            path, u"statusCode"_s, {{u"statusCode"_s, 500}, {u"apiCode"_s, 2035}, {u"message"_s, u"no"_s}});
        const Response answer = Client(service->url()).post(path, {});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.statusCode(), 500);
        QCOMPARE(answer.apiCode(), 2035);
        QCOMPARE(answer.message(), u"no"_s);
    }

    void redirect() {
        service->fail(path, u"redirect"_s, {{u"location"_s, u"https://example.com/"_s}});
        service->fail(path, u"redirect"_s, {{u"location"_s, u"/elsewhere"_s}, {u"status"_s, 307}});
        Client client(service->url());
        const Response first = client.post(path, {});
        QCOMPARE(first.status, 302);
        QCOMPARE(first.location, QUrl(u"https://example.com/"_s));
        QCOMPARE(client.post(path, {}).status, 307);
    }

    void strikesAsOftenAsTold() {
        service->fail(path, u"http-status"_s, {{u"status"_s, 503}, {u"times"_s, 2}, {u"after"_s, 1}});
        Client client(service->url());
        QList<int> statuses;
        for (int i = 0; i < 4; i++)
            statuses.append(client.post(path, {}).status);
        QCOMPARE(statuses, (QList<int>{200, 503, 503, 200}));
        service->fail(path, u"http-status"_s, {{u"status"_s, 503}});
        QCOMPARE(client.post(path + u"/"_s, {}).status, 404); // another path
        service->clearFaults();
        QCOMPARE(client.post(path, {}).status, 200);
    }

    void canBeToldOverHttp() {
        Client client(service->url());
        const auto fail = [&](const QJsonObject &fault) { return client.post(u"/sandbox/faults"_s, fault); };
        QCOMPARE(fail({{u"path"_s, path}, {u"fault"_s, u"http-status"_s}, {u"status"_s, 418}}).status, 200);
        QCOMPARE(client.post(path, {}).status, 418);
        QCOMPARE(fail({{u"path"_s, path}, {u"fault"_s, u"http-status"_s}}).status, 400);
        QCOMPARE(fail({{u"path"_s, path}, {u"fault"_s, u"explode"_s}}).status, 400);
        QCOMPARE(fail({{u"path"_s, path}, {u"fault"_s, u"hang"_s}, {u"second"_s, 1}}).status, 400);
        QCOMPARE(fail({{u"path"_s, path}, {u"fault"_s, u"hang"_s}, {u"times"_s, 0}}).status, 400);
        fail({{u"path"_s, path}, {u"fault"_s, u"http-status"_s}, {u"status"_s, 418}});
        QCOMPARE(client.send("DELETE", u"/sandbox/faults"_s, {}, {}).status, 204);
        QCOMPARE(client.post(path, {}).status, 200);
    }

    void whatIsNotHttpIsTurnedAway_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02 hello\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("almost HTTP") << QByteArray("GET no such thing\r\n\r\n") << QByteArray();
    }
    void whatIsNotHttpIsTurnedAway() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, answer);
        socket->write(bytes);
        QTRY_VERIFY(isClosed());
        QVERIFY(received().startsWith(answer));
    }

    void brokenHttpDoesNoHarm_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no version") << QByteArray("GET /api/v3/system\r\n\r\n");
        QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\nabc");
        QTest::newRow("huge length") << QByteArray(
            "POST / HTTP/1.1\r\nContent-Length: 99999999999999\r\n\r\nabc");
        QTest::newRow("unknown method") << QByteArray("BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("broken path") << QByteArray("GET /%zz%00?%%%=& HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("broken chunks")
            << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        QTest::newRow("half a request") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 50\r\n\r\nabc");
    }
    void brokenHttpDoesNoHarm() {
        QFETCH(QByteArray, bytes);
        socket->write(bytes);
        QTRY_COMPARE(socket->bytesToWrite(), 0);
        QCOMPARE(Client(service->url()).get(u"/api/v3/system"_s).statusCode(), 200);
        socket->abort();
        QCOMPARE(Client(service->url()).get(u"/api/v3/system"_s).statusCode(), 200);
    }

    void bodiesHaveALimit_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("at the limit") << 1024 * 1024 << QByteArray("HTTP/1.1 200 ");
        QTest::newRow("above") << 1024 * 1024 + 1 << QByteArray("HTTP/1.1 413 ");
        QTest::newRow("far above") << 20 * 1024 * 1024 << QByteArray("HTTP/1.1 413 ");
    }
    void bodiesHaveALimit() {
        QFETCH(int, size);
        QFETCH(QByteArray, status);
        socket->write("POST /api/v3/send-sms HTTP/1.1\r\nHost: x\r\nContent-Length: "
            + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'x'));
        QTRY_VERIFY(received().startsWith(status));
        QCOMPARE(Client(service->url()).get(u"/api/v3/system"_s).statusCode(), 200);
    }

    void theRestOfALongBodyIsNotAwaited() {
        socket->write("POST /api/v3/send-sms HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n"
            + QByteArray(qsizetype{2} * 1024 * 1024, 'x'));
        QTRY_VERIFY(received().startsWith("HTTP/1.1 413 "));
        QTRY_VERIFY(isClosed());
    }

    void closesWhenAskedTo() {
        socket->write("GET /api/v3/system HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(isClosed());
        QVERIFY(received().contains("\r\nconnection: close\r\n"));
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "FaultsTest.moc"
