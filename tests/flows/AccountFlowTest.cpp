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
    void tellsWhatAnEarlierRequestDidNot();
    void waitsForTheServiceToFinish();
    void aClockThatRanFastKeepsNobodyWaiting();
    void lateAnswerIsForgotten();
    void goesWhileLoading();

private:
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

void AccountFlowTest::tellsWhatAnEarlierRequestDid() {
    m_stage->memory->setOwedOutcome(u"u1"_s, OwedOutcome::of(*m_stage->phone, KeptMoment(m_stage->now)));
    m_flow->load();
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest(), AccountFlow::Earlier::CarriedOut);
    QVERIFY(!m_stage->memory->owedOutcome(u"u1"_s));
}

void AccountFlowTest::tellsWhatAnEarlierRequestDidNot() {
    m_stage->memory->setOwedOutcome(u"u1"_s, OwedOutcome::of(m_wanted, KeptMoment(m_stage->now.wall - 20s)));
    m_flow->load();
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest(), AccountFlow::Earlier::NotCarriedOut);
    QVERIFY(!m_stage->memory->owedOutcome(u"u1"_s));
}

void AccountFlowTest::waitsForTheServiceToFinish() {
    m_stage->memory->setOwedOutcome(u"u1"_s, OwedOutcome::of(m_wanted, KeptMoment(m_stage->now)));
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    QCOMPARE(m_flow->state(), State::Loading);
    QCOMPARE(m_flow->earlierRequest(), AccountFlow::Earlier::None);
    m_stage->phone = m_wanted; // now it has
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest(), AccountFlow::Earlier::CarriedOut);
}

void AccountFlowTest::aClockThatRanFastKeepsNobodyWaiting() {
    m_stage->memory->setOwedOutcome(
        u"u1"_s, OwedOutcome::of(m_wanted, KeptMoment(m_stage->now.wall + 50min)));
    m_flow->load();
    QTRY_VERIFY(m_flow->isFindingOut());
    m_stage->advance(20s);
    QTRY_COMPARE(m_flow->state(), State::Ready);
    QCOMPARE(m_flow->earlierRequest(), AccountFlow::Earlier::NotCarriedOut);
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
