#include "app/signin/RedirectListener.h"
#include "tests/Waiting.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray state = "s-123";

class Guest : public QTcpSocket {
public:
    Guest(const RedirectListener &listener, const QByteArray &says) {
        connect(this, &QTcpSocket::connected, this, [this, says] {
            m_hasBeenIn = true;
            write(says);
        });
        connect(this, &QTcpSocket::readyRead, this, [this] { m_heard += readAll(); });
        connectToHost(QHostAddress::LocalHost, static_cast<quint16>(listener.redirectUri().port()));
    }

    const QByteArray &heard() const { return m_heard; }
    bool hasBeenIn() const { return m_hasBeenIn; }
    bool isTurnedOut() const { return QTcpSocket::state() == UnconnectedState; }

private:
    QByteArray m_heard;
    bool m_hasBeenIn = false;
};

QByteArray get(const QByteArray &target) {
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: test\r\n\r\n";
}

}

class RedirectListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addressIsAsRegistered();
    void takesTheAnswer();
    void takesARefusal();
    void anEmptyErrorIsNoRefusal();
    void turnsAway_data();
    void turnsAway();
    void waitsForARequestInPieces();
    void answersOnlyOnce();
    void theLastPageIsLoadedAgainWithoutHarm();
    void stopsListeningAfterAWhile();
    void findsTheAnswerAmongJunk();
    void findsTheAnswerAmongSilentGuests();
    void turnsOutSilentGuests();
    void saysThatAPortIsTaken();
    void listensOnLoopbackOnly();
    void goesWithGuestsStillThere();

private:
    QByteArray pageAt(const QByteArray &target) {
        Guest browser(*m_listener, get(target));
        (void)becomes([&] { return browser.isTurnedOut(); });
        return browser.heard();
    }

    std::unique_ptr<RedirectListener> m_listener;
    std::unique_ptr<QSignalSpy> m_answers;
};

void RedirectListenerTest::init() {
    m_listener = std::make_unique<RedirectListener>(state);
    m_answers = std::make_unique<QSignalSpy>(m_listener.get(), &RedirectListener::answered);
    QVERIFY(m_listener->listen(0));
}

void RedirectListenerTest::addressIsAsRegistered() {
    const QUrl uri = m_listener->redirectUri();
    QCOMPARE(uri.toString(), u"http://127.0.0.1:%1/callback"_s.arg(uri.port()));
    QVERIFY(uri.port() > 0);
}

void RedirectListenerTest::takesTheAnswer() {
    Guest browser(*m_listener, get("/callback?code=a%2Fb&state=" + state));
    QTRY_VERIFY(browser.isTurnedOut());
    QCOMPARE(m_answers->count(), 1);
    const auto query = m_answers->at(0).at(0).value<QUrlQuery>();
    QCOMPARE(query.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"a/b"_s);
    QVERIFY(browser.heard().startsWith("HTTP/1.1 303 See Other\r\nLocation: /signed-in\r\n"));
    const QByteArray page = pageAt("/signed-in");
    QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(page.contains("Content-Type: text/html; charset=utf-8\r\n"));
    QVERIFY(page.contains("Referrer-Policy: no-referrer\r\n"));
    QVERIFY(page.contains("Cache-Control: no-store\r\n"));
    QVERIFY(page.contains("Return to Phone Settings"));
    QVERIFY2(!page.contains("a/b") && !page.contains("a%2Fb") && !page.contains(state),
        "nothing of the answer is shown");
    const qsizetype body = page.indexOf("\r\n\r\n") + 4;
    QVERIFY(page.contains("Content-Length: " + QByteArray::number(page.size() - body) + "\r\n"));
}

void RedirectListenerTest::takesARefusal() {
    Guest browser(*m_listener, get("/callback?error=access_denied&error_description=no&state=" + state));
    QTRY_VERIFY(browser.isTurnedOut());
    QCOMPARE(m_answers->count(), 1);
    QVERIFY(browser.heard().contains("\r\nLocation: /not-signed-in\r\n"));
    QVERIFY(pageAt("/not-signed-in").contains("You are not signed in"));
}

void RedirectListenerTest::anEmptyErrorIsNoRefusal() {
    Guest browser(*m_listener, get("/callback?error=&code=c&state=" + state));
    QTRY_VERIFY(browser.isTurnedOut());
    QCOMPARE(m_answers->count(), 1);
    QVERIFY(pageAt("/signed-in").contains("Almost done"));
}

void RedirectListenerTest::turnsAway_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("wrong state") << get("/callback?code=c&state=s-124") << QByteArray("400");
    QTest::newRow("no state") << get("/callback?code=c") << QByteArray("400");
    QTest::newRow("state empty") << get("/callback?code=c&state=") << QByteArray("400");
    QTest::newRow("state longer") << get("/callback?code=c&state=" + state + "4") << QByteArray("400");
    QTest::newRow("error without state") << get("/callback?error=access_denied") << QByteArray("400");
    QTest::newRow("two states") << get("/callback?state=x&state=" + state) << QByteArray("400");
    QTest::newRow("wrong path") << get("/favicon.ico") << QByteArray("404");
    QTest::newRow("path longer") << get("/callback/x?code=c&state=" + state) << QByteArray("404");
    QTest::newRow("root") << get("/") << QByteArray("404");
    QTest::newRow("POST") << "POST /callback?code=c&state=" + state + " HTTP/1.1\r\n\r\n"
                          << QByteArray("404");
    QTest::newRow("lower case") << "get /callback?code=c&state=" + state + " HTTP/1.1\r\n\r\n"
                                << QByteArray("404");
    QTest::newRow("no version") << "GET /callback?code=c&state=" + state + "\r\n\r\n" << QByteArray("404");
    QTest::newRow("empty line") << QByteArray("\r\n\r\n") << QByteArray("404");
    QTest::newRow("bytes") << QByteArray("\x16\x03\x01\x00\xff\x00\n", 7) << QByteArray("404");
    QTest::newRow("line too long") << get("/callback?code=" + QByteArray(20'000, 'a') + "&state=" + state)
                                   << QByteArray();
    QTest::newRow("endless line") << "GET /callback?code=" + QByteArray(20'000, 'a') << QByteArray();
}

void RedirectListenerTest::turnsAway() {
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    Guest guest(*m_listener, request);
    QTRY_VERIFY(guest.isTurnedOut());
    QCOMPARE(m_answers->count(), 0);
    if (!status.isEmpty())
        QVERIFY2(guest.heard().startsWith("HTTP/1.1 " + status + ' '), guest.heard().left(40).constData());
    QVERIFY(!guest.heard().startsWith("HTTP/1.1 200"));

    Guest browser(*m_listener, get("/callback?code=c&state=" + state));
    QTRY_COMPARE(m_answers->count(), 1);
}

void RedirectListenerTest::waitsForARequestInPieces() {
    Guest browser(*m_listener, "GET /callback?code=c&st");
    QTRY_COMPARE(browser.QTcpSocket::state(), QTcpSocket::ConnectedState);
    QTRY_COMPARE(browser.bytesToWrite(), 0);
    QCOMPARE(m_answers->count(), 0);
    browser.write("ate=" + state + " HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(m_answers->count(), 1);
}

void RedirectListenerTest::answersOnlyOnce() {
    std::vector<std::unique_ptr<Guest>> browsers;
    for (int i = 0; i < 4; i++)
        browsers.push_back(std::make_unique<Guest>(*m_listener, get("/callback?code=c&state=" + state)));
    for (const auto &browser : browsers)
        QTRY_VERIFY(browser->isTurnedOut());
    QCOMPARE(m_answers->count(), 1);
}

void RedirectListenerTest::theLastPageIsLoadedAgainWithoutHarm() {
    QVERIFY2(pageAt("/signed-in").startsWith("HTTP/1.1 404 "), "nobody has been here yet");
    Guest browser(*m_listener, get("/callback?code=c&state=" + state));
    QTRY_VERIFY(browser.isTurnedOut());
    for (int i = 0; i < 3; i++)
        QVERIFY(pageAt("/signed-in").startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(pageAt("/not-signed-in").startsWith("HTTP/1.1 404 "));
    QVERIFY(pageAt("/callback?code=c&state=" + state).startsWith("HTTP/1.1 400 "));
    QCOMPARE(m_answers->count(), 1);
}

void RedirectListenerTest::stopsListeningAfterAWhile() {
    RedirectListener listener(state, 1ms);
    QVERIFY(listener.listen(0));
    const quint16 port = static_cast<quint16>(listener.redirectUri().port());
    Guest browser(listener, get("/callback?code=c&state=" + state));
    QTRY_VERIFY(browser.isTurnedOut());
    QTRY_VERIFY([port] {
        QTcpServer next;
        return next.listen(QHostAddress::LocalHost, port);
    }());
}

void RedirectListenerTest::findsTheAnswerAmongJunk() {
    std::vector<std::unique_ptr<Guest>> guests;
    for (int i = 0; i < 200; i++)
        guests.push_back(
            std::make_unique<Guest>(*m_listener, get("/callback?code=x&state=" + QByteArray::number(i))));
    for (const auto &guest : guests)
        QTRY_VERIFY(guest->isTurnedOut());
    QCOMPARE(m_answers->count(), 0);
    Guest browser(*m_listener, get("/callback?code=c&state=" + state));
    QTRY_COMPARE(m_answers->count(), 1);
}

void RedirectListenerTest::findsTheAnswerAmongSilentGuests() {
    std::vector<std::unique_ptr<Guest>> guests;
    for (int i = 0; i < 300; i++)
        guests.push_back(std::make_unique<Guest>(*m_listener, i % 2 ? QByteArray() : "GET /callback?code="));
    for (const auto &guest : guests)
        QTRY_VERIFY(guest->hasBeenIn());
    Guest browser(*m_listener, get("/callback?code=c&state=" + state));
    QTRY_COMPARE_WITH_TIMEOUT(m_answers->count(), 1, 2000); // before their time is up
}

void RedirectListenerTest::turnsOutSilentGuests() {
    std::vector<std::unique_ptr<Guest>> guests;
    for (int i = 0; i < 30; i++)
        guests.push_back(std::make_unique<Guest>(*m_listener, QByteArray()));
    for (const auto &guest : guests)
        QTRY_VERIFY_WITH_TIMEOUT(guest->isTurnedOut(), 20'000);
    Guest browser(*m_listener, get("/callback?code=c&state=" + state));
    QTRY_COMPARE(m_answers->count(), 1);
}

void RedirectListenerTest::saysThatAPortIsTaken() {
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    RedirectListener listener(state);
    QVERIFY(!listener.listen(other.serverPort()));
}

void RedirectListenerTest::listensOnLoopbackOnly() {
    const quint16 port = static_cast<quint16>(m_listener->redirectUri().port());
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket neighbour;
        neighbour.connectToHost(address, port);
        QTRY_COMPARE(neighbour.error(), QTcpSocket::ConnectionRefusedError);
    }
    QTcpServer sameEverywhereElse;
    QVERIFY2(sameEverywhereElse.listen(QHostAddress(u"127.0.0.2"_s), port), "only 127.0.0.1 may be occupied");
}

void RedirectListenerTest::goesWithGuestsStillThere() {
    Guest guest(*m_listener, "GET /call");
    QTRY_COMPARE(guest.QTcpSocket::state(), QTcpSocket::ConnectedState);
    m_listener.reset();
    QTRY_VERIFY(guest.isTurnedOut());
}

QTEST_GUILESS_MAIN(RedirectListenerTest)
#include "RedirectListenerTest.moc"
