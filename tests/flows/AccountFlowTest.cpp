#include "app/flows/AccountFlow.h"
#include "tests/flows/Stage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = AccountFlow::State;

class AccountFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsConfigAndProfile();
    void configMayFail_data();
    void configMayFail();
    void profileFails();
    void sessionIsOver();
    void alwaysAsksAgain();
    void tellsWhatAnEarlierRequestDid();
    void tellsThatAnEarlierRequestIsVoid();
    void tellsWhatAnEarlierRequestDidNotSoFar();
    void waitsForTheServiceToFinish();
    void happensAfterAll();
    void isOwedUntilItIsCertain();
    void isOwedForADay();
    void severalAreOwed();
    void goesOnThroughAnOutage();
    void aClockThatRanFastKeepsNobodyWaiting();
    void lateAnswerIsForgotten();
    void goesWhileLoading();

private:
    void owe(const PhoneNumber &wanted, std::optional<std::chrono::milliseconds> voidAfter = {});
    bool isOwed() const;

    static constexpr WhatBecame::Waits m_waits{.first = 5ms, .closely = 10ms, .unread = 20ms, .later = 20ms};
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<AccountFlow> m_flow;
    const PhoneNumber m_wanted = phoneNumber(u"18600001234"_s);
};

void AccountFlowTest::init() {
    m_flow.reset();
    m_stage = std::make_unique<Stage>();
    m_stage->signIn();
    m_stage->phone = phoneNumber(u"18812345678"_s);
    m_flow = std::make_unique<AccountFlow>(m_stage->service, *m_stage->memory);
    m_flow->setWaits(m_waits);
}

void AccountFlowTest::loadsConfigAndProfile() {
    QCOMPARE(m_flow->state(), State::Idle);
    m_flow->load();
    QCOMPARE(m_flow->state(), State::Loading);
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->profile()->displayName, u"Alice"_s);
    QVERIFY(m_flow->profile()->phone == m_stage->phone);
    QVERIFY(m_flow->profile()->phoneVerified);
    QCOMPARE(m_flow->config().codeLength, CodeLength::exactly(6));
}

void AccountFlowTest::configMayFail_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::newRow("404") << ScriptedServer::respond("no", 404);
    QTest::newRow("not JSON") << ScriptedServer::respond("<html>");
    QTest::newRow("an error") << replies::json({{u"code"_s, 2011}});
    QTest::newRow("dropped") << ScriptedServer::drop();
}

void AccountFlowTest::configMayFail() {
    QFETCH(ScriptedServer::Reply, reply);
    m_stage->server.alwaysAt(paths::publicConfig, reply);
    m_flow->load();
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->config().codeLength, CodeLength{});
    QVERIFY(m_flow->config().internationalSms);
}

void AccountFlowTest::profileFails() {
    m_stage->server.nextAt(paths::profile, replies::failure(499, 2005));
    QSignalSpy needsSignIn(m_flow.get(), &AccountFlow::needsSignIn);
    m_flow->load();
    QTRY_COMPARE(m_flow->state(), State::Failed);
    QVERIFY(m_flow->problem()->is(ErrorKind::UserLocked));
    QCOMPARE(needsSignIn.count(), 0);
    m_flow->load();
    QVERIFY(!m_flow->problem());
    QTRY_COMPARE(m_flow->state(), State::Ready);
}

void AccountFlowTest::sessionIsOver() {
    m_stage->server.nextAt(paths::profile, replies::failure(401, 2020));
    QSignalSpy needsSignIn(m_flow.get(), &AccountFlow::needsSignIn);
    m_flow->load();
    QTRY_COMPARE(needsSignIn.count(), 1);
    QCOMPARE(m_flow->state(), State::Failed);
    QCOMPARE(m_stage->server.count(paths::token), 1);
}

void AccountFlowTest::alwaysAsksAgain() {
    m_flow->load();
    QTRY_COMPARE(m_flow->state(), State::Ready);
    m_stage->phone.reset();
    m_flow->load();
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QVERIFY(!m_flow->profile()->phone);
}

void AccountFlowTest::owe(const PhoneNumber &wanted, std::optional<std::chrono::milliseconds> voidAfter) {
    m_stage->memory->owe(
        u"u1"_s, OwedOutcome::of(wanted, m_stage->phone, KeptMoment(m_stage->now), voidAfter));
}

bool AccountFlowTest::isOwed() const {
    return !m_stage->memory->owedOutcomes(u"u1"_s).isEmpty();
}

void AccountFlowTest::tellsWhatAnEarlierRequestDid() {
    owe(*m_stage->phone);
    m_flow->load();
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest()->verdict, Verdict::Changed);
    QVERIFY(!isOwed());
}

void AccountFlowTest::tellsThatAnEarlierRequestIsVoid() {
    owe(m_wanted, 2min);
    m_stage->advance(6h); // but the wait begins anew
    m_stage->signIn();
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    m_stage->advance(119s);
    const auto looks = m_stage->server.count(paths::profile);
    QTRY_VERIFY(m_stage->server.count(paths::profile) > looks + 2);
    QVERIFY(m_flow->isFindingOut());
    QVERIFY(isOwed());
    m_stage->advance(1s);
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest()->verdict, Verdict::NotChanged);
    QVERIFY(!isOwed());
}

void AccountFlowTest::tellsWhatAnEarlierRequestDidNotSoFar() {
    owe(m_wanted);
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    m_stage->advance(outcome::closeLook);
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest()->verdict, Verdict::NotChangedSoFar);
    QCOMPARE(m_flow->earlierRequest()->lookedAt, m_stage->now.wall);
    QVERIFY2(isOwed(), "it may still happen");
}

void AccountFlowTest::waitsForTheServiceToFinish() {
    owe(m_wanted);
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    QCOMPARE(m_flow->state(), State::Loading);
    QVERIFY(!m_flow->earlierRequest());
    m_stage->advance(10s);
    const auto looks = m_stage->server.count(paths::profile);
    QTRY_VERIFY(m_stage->server.count(paths::profile) > looks + 2);
    QVERIFY(m_flow->isFindingOut());
    m_stage->phone = m_wanted; // now it has
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest()->verdict, Verdict::Changed);
}

void AccountFlowTest::happensAfterAll() {
    owe(m_wanted);
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    m_stage->advance(1min);
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QSignalSpy afterAll(m_flow.get(), &AccountFlow::carriedOutAfterAll);
    m_stage->advance(30min);
    m_stage->phone = m_wanted;
    QTRY_COMPARE(afterAll.count(), 1);
    QCOMPARE(m_flow->earlierRequest()->verdict, Verdict::Changed);
    QVERIFY(m_flow->profile()->phone == m_wanted);
    QVERIFY(!isOwed());
}

void AccountFlowTest::isOwedUntilItIsCertain() {
    owe(m_wanted);
    for (int start = 0; start < 3; start++) {
        m_flow = std::make_unique<AccountFlow>(m_stage->service, *m_stage->memory);
        m_flow->setWaits(m_waits);
        m_flow->load();
        QTRY_VERIFY(m_flow->isFindingOut());
        m_stage->advance(1min);
        QTRY_COMPARE(m_flow->state(), State::Ready);
        QVERIFY(isOwed());
    }
    m_stage->phone = m_wanted;
    QTRY_VERIFY(!isOwed());
}

void AccountFlowTest::isOwedForADay() {
    owe(m_wanted);
    m_stage->advance(24h);
    m_stage->signIn();
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    QVERIFY(isOwed());
    m_stage->advance(1min);
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest()->verdict, Verdict::NotChangedSoFar);
    QVERIFY(!m_flow->earlierRequest()->isLookedFor);
    QVERIFY(!isOwed());
}

void AccountFlowTest::severalAreOwed() {
    owe(phoneNumber(u"18600009999"_s));
    owe(m_wanted);
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    m_stage->phone = m_wanted;
    m_stage->advance(1min);
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest()->verdict, Verdict::Changed);
    QTRY_COMPARE(m_stage->memory->owedOutcomes(u"u1"_s).size(), 1);
}

void AccountFlowTest::goesOnThroughAnOutage() {
    owe(m_wanted);
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    m_stage->server.alwaysAt(paths::profile, ScriptedServer::respond("down", 503));
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(FlowProblem::StillAsking));
    QVERIFY(m_flow->isFindingOut());
    m_stage->phone = m_wanted;
    m_stage->server.alwaysAt(paths::profile, [this](QTcpSocket &socket) { m_stage->profileReply()(socket); });
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QVERIFY(!m_flow->problem());
}

void AccountFlowTest::aClockThatRanFastKeepsNobodyWaiting() {
    m_stage->memory->owe(
        u"u1"_s, OwedOutcome::of(m_wanted, m_stage->phone, KeptMoment(m_stage->now.wall + 50min)));
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    m_stage->advance(outcome::closeLook);
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest()->verdict, Verdict::NotChangedSoFar);
}

void AccountFlowTest::lateAnswerIsForgotten() {
    m_stage->hold(paths::profile);
    m_flow->load();
    QTRY_VERIFY(m_stage->isHolding());
    m_flow->clear();
    QCOMPARE(m_flow->state(), State::Idle);
    m_stage->release(m_stage->profileReply());
    m_stage->comeAndGo();
    QCOMPARE(m_flow->state(), State::Idle);
    QVERIFY(!m_flow->profile());
}

void AccountFlowTest::goesWhileLoading() {
    m_stage->hold(paths::profile);
    m_flow->load();
    QTRY_VERIFY(m_stage->isHolding());
    m_flow.reset();
    m_stage->release(m_stage->profileReply());
    m_stage->comeAndGo();
}

QTEST_GUILESS_MAIN(AccountFlowTest)
#include "AccountFlowTest.moc"
