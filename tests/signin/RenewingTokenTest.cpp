#include "app/signin/RenewingToken.h"

#include <QTest>

using namespace std::chrono_literals;

class RenewingTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isGoodUntilShortlyBeforeItsEnd_data();
    void isGoodUntilShortlyBeforeItsEnd();
    void eitherClockMakesItOlder_data();
    void eitherClockMakesItOlder();
    void lifeThatIsNotTold();
    void oneRenewalForAllWhoWait();
    void refusedWhileItsRenewalIsFinished();

private:
    Instant m_now{};
    int m_renewals = 0;
    std::unique_ptr<RenewingToken> m_token;
};

void RenewingTokenTest::init() {
    m_now = {1h, 1'700'000'000s};
    m_renewals = 0;
    m_token = std::make_unique<RenewingToken>([this] { return m_now; }, [this] { m_renewals++; });
}

void RenewingTokenTest::isGoodUntilShortlyBeforeItsEnd_data() {
    QTest::addColumn<std::chrono::milliseconds>("life");
    QTest::addColumn<std::chrono::milliseconds>("left");
    QTest::addColumn<bool>("isGood");
    using Milliseconds = std::chrono::milliseconds;
    QTest::newRow("an hour, new") << Milliseconds(1h) << Milliseconds(1h) << true;
    QTest::newRow("an hour, just over a minute left") << Milliseconds(1h) << 60'001ms << true;
    QTest::newRow("an hour, a minute left") << Milliseconds(1h) << 60'000ms << false;
    QTest::newRow("an hour, over") << Milliseconds(1h) << -1ms << false;
    QTest::newRow("a minute, new") << Milliseconds(1min) << 60'000ms << true;
    QTest::newRow("a minute, a fifth left") << Milliseconds(1min) << 12'000ms << false;
    QTest::newRow("no life at all") << 0ms << 0ms << false;
}

void RenewingTokenTest::isGoodUntilShortlyBeforeItsEnd() {
    QFETCH(std::chrono::milliseconds, life);
    QFETCH(std::chrono::milliseconds, left);
    m_token->hold("t", {m_now.monotonic - (life - left), m_now.wall - (life - left)}, life);
    QTEST(m_token->isGood(), "isGood");
}

void RenewingTokenTest::eitherClockMakesItOlder_data() {
    using Milliseconds = std::chrono::milliseconds;
    QTest::addColumn<Milliseconds>("monotonic");
    QTest::addColumn<Milliseconds>("wall");
    QTest::newRow("set back by an hour") << Milliseconds(59min) << Milliseconds(-1min);
    QTest::newRow("slept") << 0ms << Milliseconds(59min);
}

void RenewingTokenTest::eitherClockMakesItOlder() {
    QFETCH(std::chrono::milliseconds, monotonic);
    QFETCH(std::chrono::milliseconds, wall);
    m_token->hold("t", m_now, 1h);
    m_now.monotonic += monotonic;
    m_now.wall += wall;
    QVERIFY(!m_token->isGood());
}

void RenewingTokenTest::lifeThatIsNotTold() {
    m_token->hold("t", m_now, std::nullopt);
    m_now.wall += 240h;
    QVERIFY(m_token->isGood());
    m_token->reject("t");
    QVERIFY(!m_token->isGood());
}

void RenewingTokenTest::oneRenewalForAllWhoWait() {
    const auto first = m_token->fresh();
    const auto second = m_token->fresh();
    QCOMPARE(m_renewals, 1);
    m_token->fail({.kind = ErrorKind::TimedOut});
    QCOMPARE(first.result().error().kind, ErrorKind::TimedOut);
    QCOMPARE(second.result().error().kind, ErrorKind::TimedOut);
    const auto third = m_token->fresh();
    QCOMPARE(m_renewals, 2);
    m_token->hold("t", m_now, 1h);
    m_token->answer();
    QCOMPARE(third.result().value(), QByteArray("t"));
    QCOMPARE(m_token->fresh().result().value(), QByteArray("t"));
    QCOMPARE(m_renewals, 2);
}

void RenewingTokenTest::refusedWhileItsRenewalIsFinished() {
    const auto waiting = m_token->fresh();
    m_token->hold("t", m_now, 1h);
    m_token->reject("t");
    m_token->answer();
    QCOMPARE(waiting.result().value(), QByteArray("t"));
    (void)m_token->fresh();
    QCOMPARE(m_renewals, 2);
}

QTEST_GUILESS_MAIN(RenewingTokenTest)
#include "RenewingTokenTest.moc"
