#include "app/flows/BindPhoneFlow.h"
#include "tests/flows/Stage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = BindPhoneFlow::State;

class BindPhoneFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bindsAPhone();
    void uselessNumbersGetNoMessage_data();
    void uselessNumbersGetNoMessage();
    void needsACode();
    void problemGoesWithTheNextMessage();
    void refusalKeepsWhatWasTyped_data();
    void refusalKeepsWhatWasTyped();
    void lostAnswerAfterTheDeed_data();
    void lostAnswerAfterTheDeed();
    void lostAnswerWithoutADeed();
    void serviceFinishesAfterTheGatewayGaveUp();
    void happensAfterAll();
    void triedAgainWhileTheFirstMayStillHappen();
    void saysNotLongerThatItCannotAsk();
    void findsOutThroughAnOutage();
    void sessionOverWhileFindingOut();
    void sessionOverAtTheCommit();
    void doneEvenIfTheProfileCannotBeRead();
    void commitsOnce();
    void goesInEveryState_data();
    void goesInEveryState();

private:
    void sendCode(const QString &number = u"+44 7911 123456"_s);
    void typeCode(const QString &code = u"123456"_s) { m_flow->newPhone().code().setCodeText(code); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<BindPhoneFlow> m_flow;
};

void BindPhoneFlowTest::init() {
    m_flow.reset();
    m_stage = std::make_unique<Stage>();
    m_stage->signIn();
    m_stage->requested = phoneNumber(u"+44 7911 123456"_s);
    m_flow = std::make_unique<BindPhoneFlow>(m_stage->service, *m_stage->memory, u"CHANNEL_BIND_PHONE"_s);
    m_flow->commitStep().setWaits({.first = 5ms, .closely = 10ms, .unread = 20ms, .later = 20ms});
}

void BindPhoneFlowTest::sendCode(const QString &number) {
    m_flow->newPhone().enter(number, u"CN"_s);
    m_flow->newPhone().sendCode();
    QTRY_VERIFY(m_flow->newPhone().code().isSent());
}

void BindPhoneFlowTest::bindsAPhone() {
    QCOMPARE(m_flow->state(), State::Entering);
    sendCode();
    typeCode();
    QVERIFY(m_flow->canCommit());
    m_flow->commit();
    QCOMPARE(m_flow->state(), State::Working);
    QVERIFY(!m_flow->canCommit());
    QTRY_COMPARE(m_flow->state(), State::Done);
    QVERIFY(!m_flow->problem());
    QVERIFY(m_flow->profileAfter()->phone == m_stage->requested);
    QVERIFY(m_flow->requested() == m_stage->requested);
    const QJsonObject expected{
        {u"phoneNumber"_s, u"7911123456"_s}, {u"phoneCountryCode"_s, u"+44"_s}, {u"passCode"_s, u"123456"_s}};
    QCOMPARE(m_stage->sentTo(paths::bindPhone), expected);
}

void BindPhoneFlowTest::uselessNumbersGetNoMessage_data() {
    QTest::addColumn<QString>("number");
    QTest::addColumn<PhoneNumber::Problem>("problem");
    QTest::newRow("empty") << u""_s << PhoneNumber::Problem::Empty;
    QTest::newRow("letters") << u"call me"_s << PhoneNumber::Problem::NotANumber;
    QTest::newRow("too short") << u"1881234"_s << PhoneNumber::Problem::TooShort;
    QTest::newRow("too long") << u"188123456789"_s << PhoneNumber::Problem::TooLong;
}

void BindPhoneFlowTest::uselessNumbersGetNoMessage() {
    QFETCH(QString, number);
    QFETCH(PhoneNumber::Problem, problem);
    m_flow->newPhone().enter(number, u"CN"_s);
    m_flow->newPhone().sendCode();
    QVERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(problem));
    QCOMPARE(m_flow->problem()->about, Problem::About::NewNumber);
    m_stage->comeAndGo();
    QCOMPARE(m_stage->server.count(paths::sendSms), 0);
}

void BindPhoneFlowTest::needsACode() {
    m_flow->setConfig({.codeLength = CodeLength::exactly(6), .defaultRegion = {}, .internationalSms = false});
    m_flow->newPhone().enter(u"+44 7911 123456"_s, u"CN"_s);
    m_flow->newPhone().sendCode();
    QVERIFY(m_flow->problem()->is(FlowProblem::MainlandOnly));
    QCOMPARE(m_stage->server.count(paths::sendSms), 0);
    sendCode(u"18812345678"_s);
    QVERIFY(!m_flow->problem());
    QVERIFY(!m_flow->canCommit());
    m_flow->commit();
    QCOMPARE(m_flow->state(), State::Entering);
    typeCode(u"1234"_s);
    QVERIFY2(!m_flow->canCommit(), "the service sends six digits");
}

void BindPhoneFlowTest::problemGoesWithTheNextMessage() {
    m_stage->server.nextAt(paths::sendSms, replies::failure(400, 2028));
    m_flow->newPhone().enter(u"18812345678"_s, u"CN"_s);
    m_flow->newPhone().sendCode();
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(ErrorKind::BadNumber));
    sendCode(u"18812345678"_s);
    QTRY_VERIFY(!m_flow->problem());
}

void BindPhoneFlowTest::refusalKeepsWhatWasTyped_data() {
    QTest::addColumn<int>("apiCode");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Problem::About>("about");
    QTest::addColumn<bool>("codeIsKept");
    QTest::newRow("wrong code") << 2001 << ErrorKind::WrongCode << Problem::About::NewCode << false;
    QTest::newRow("expired code") << 2300 << ErrorKind::CodeExpired << Problem::About::NewCode << false;
    QTest::newRow("taken") << 2035 << ErrorKind::NumberTaken << Problem::About::NewNumber << true;
    QTest::newRow("locked") << 2005 << ErrorKind::UserLocked << Problem::About::Page << true;
}

void BindPhoneFlowTest::refusalKeepsWhatWasTyped() {
    QFETCH(int, apiCode);
    QFETCH(bool, codeIsKept);
    sendCode();
    typeCode();
    m_stage->server.nextAt(paths::bindPhone, replies::failure(499, apiCode));
    m_flow->commit();
    QTRY_COMPARE(m_flow->state(), State::Entering);
    QVERIFY(m_flow->problem());
    QFETCH(ErrorKind, kind);
    QVERIFY(m_flow->problem()->is(kind));
    QTEST(m_flow->problem()->about, "about");
    QCOMPARE(m_flow->newPhone().text(), u"+44 7911 123456"_s);
    QCOMPARE(m_flow->canCommit(), codeIsKept);
    QCOMPARE(m_stage->server.count(paths::bindPhone), 1);
    typeCode();
    QCOMPARE(m_flow->canCommit(), codeIsKept);
    typeCode(u"654321"_s);
    m_flow->commit();
    QTRY_COMPARE(m_flow->state(), State::Done);
}

void BindPhoneFlowTest::lostAnswerAfterTheDeed_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::newRow("dropped") << ScriptedServer::drop();
    QTest::newRow("hangs") << ScriptedServer::hang();
    QTest::newRow("HTTP 502") << ScriptedServer::respond("bad gateway", 502);
    QTest::newRow("statusCode 500") << replies::failure(500);
    QTest::newRow("a portal's page") << ScriptedServer::respond("<html>");
    QTest::newRow("redirected") << ScriptedServer::respond({}, 307, "Location: /x\r\n");
}

void BindPhoneFlowTest::lostAnswerAfterTheDeed() {
    QFETCH(ScriptedServer::Reply, reply);
    sendCode();
    typeCode();
    m_stage->server.nextAt(paths::bindPhone, m_stage->committing(reply));
    m_flow->commit();
    QTRY_COMPARE(m_flow->state(), State::Done);
    QVERIFY(!m_flow->problem());
    QVERIFY(m_flow->profileAfter()->phone == m_stage->requested);
    QCOMPARE(m_stage->server.count(paths::bindPhone), 1);
}

void BindPhoneFlowTest::lostAnswerWithoutADeed() {
    sendCode();
    typeCode();
    m_stage->server.nextAt(paths::bindPhone, ScriptedServer::drop());
    QSignalSpy soFar(&m_flow->commitStep(), &CommitStep::notDoneSoFar);
    QSignalSpy notDone(&m_flow->commitStep(), &CommitStep::notDone);
    QSignalSpy done(&m_flow->commitStep(), &CommitStep::done);
    QSignalSpy refused(&m_flow->commitStep(), &CommitStep::refused);
    QList<CommitStep::State> states;
    connect(&m_flow->commitStep(), &CommitStep::stateChanged, m_flow.get(),
        [&] { states << m_flow->commitStep().state(); });
    m_flow->commit();
    QTRY_VERIFY(m_stage->server.count(paths::profile) > 3);
    QCOMPARE(m_flow->commitStep().state(), CommitStep::State::FindingOut);
    QVERIFY2(!m_flow->problem(), "nothing is claimed yet");
    m_stage->advance(outcome::closeLook);
    QTRY_COMPARE(soFar.count(), 1);
    using Step = CommitStep::State;
    QCOMPARE(states, (QList{Step::Committing, Step::FindingOut, Step::Idle}));
    QCOMPARE(m_flow->state(), State::Entering);
    QVERIFY(m_flow->problem()->is(NotChangedSoFar{m_stage->now.wall}));
    QVERIFY(m_flow->problem()->error);
    QVERIFY2(!m_flow->canCommit(), "the code may be used up");
    QCOMPARE(m_stage->server.count(paths::bindPhone), 1);
    m_stage->comeAndGo();
    QCOMPARE(soFar.count(), 1);
    QCOMPARE(notDone.count() + done.count() + refused.count(), 0);
}

void BindPhoneFlowTest::serviceFinishesAfterTheGatewayGaveUp() {
    sendCode();
    typeCode();
    m_stage->server.nextAt(paths::bindPhone, ScriptedServer::respond("bad gateway", 502));
    m_flow->commit();
    QTRY_VERIFY(m_stage->server.count(paths::profile) > 3);
    m_stage->advance(10s);
    const auto looks = m_stage->server.count(paths::profile);
    QTRY_VERIFY(m_stage->server.count(paths::profile) > looks + 2);
    QCOMPARE(m_flow->commitStep().state(), CommitStep::State::FindingOut);
    m_stage->phone = m_stage->requested;
    QTRY_COMPARE(m_flow->state(), State::Done);
    QVERIFY(!m_flow->problem());
    QCOMPARE(m_stage->server.count(paths::bindPhone), 1);
}

void BindPhoneFlowTest::happensAfterAll() {
    sendCode();
    typeCode();
    m_stage->server.nextAt(paths::bindPhone, ScriptedServer::respond("bad gateway", 502));
    m_flow->commit();
    m_stage->advance(1min);
    QTRY_COMPARE(m_flow->state(), State::Entering);
    m_stage->advance(30min);
    m_stage->phone = m_stage->requested;
    QTRY_COMPARE(m_flow->state(), State::Done);
    QVERIFY(!m_flow->problem());
}

void BindPhoneFlowTest::triedAgainWhileTheFirstMayStillHappen() {
    sendCode();
    typeCode();
    m_stage->server.nextAt(paths::bindPhone, ScriptedServer::respond("bad gateway", 502));
    m_flow->commit();
    m_stage->advance(1min);
    QTRY_COMPARE(m_flow->state(), State::Entering);
    m_flow->newPhone().sendCode();
    QTRY_VERIFY(m_flow->newPhone().code().canSend() || !m_flow->newPhone().code().isSending());
    typeCode(u"654321"_s);
    QTRY_VERIFY(m_flow->canCommit());
    m_flow->commit();
    QTRY_COMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_stage->server.count(paths::bindPhone), 2);
}

void BindPhoneFlowTest::saysNotLongerThatItCannotAsk() {
    sendCode();
    typeCode();
    m_stage->server.alwaysAt(paths::profile, ScriptedServer::respond("down", 503));
    m_stage->server.nextAt(paths::bindPhone, ScriptedServer::drop());
    m_flow->commit();
    QTRY_VERIFY(m_flow->problem() && m_flow->problem()->is(FlowProblem::StillAsking));
    m_stage->server.alwaysAt(paths::profile, [this](QTcpSocket &socket) { m_stage->profileReply()(socket); });
    QTRY_VERIFY(!m_flow->problem());
    QCOMPARE(m_flow->commitStep().state(), CommitStep::State::FindingOut);
}

void BindPhoneFlowTest::findsOutThroughAnOutage() {
    sendCode();
    typeCode();
    m_stage->server.alwaysAt(paths::profile, ScriptedServer::respond("down", 503));
    m_stage->server.nextAt(paths::bindPhone, m_stage->committing(ScriptedServer::drop()));
    m_flow->commit();
    QTRY_VERIFY(m_stage->server.count(paths::profile) > 8);
    QCOMPARE(m_flow->state(), State::Working);
    m_stage->server.alwaysAt(paths::profile, [this](QTcpSocket &socket) { m_stage->profileReply()(socket); });
    QTRY_COMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_stage->server.count(paths::bindPhone), 1);
}

void BindPhoneFlowTest::sessionOverWhileFindingOut() {
    sendCode();
    typeCode();
    m_stage->server.alwaysAt(paths::profile, replies::failure(401, 2020));
    m_stage->server.nextAt(paths::bindPhone, m_stage->committing(ScriptedServer::drop()));
    QSignalSpy needsSignIn(m_flow.get(), &PhoneFlow::needsSignIn);
    m_flow->commit();
    QTRY_COMPARE(needsSignIn.count(), 1);
    QCOMPARE(m_flow->state(), State::Working);
    m_stage->server.alwaysAt(paths::profile, [this](QTcpSocket &socket) { m_stage->profileReply()(socket); });
    m_stage->signIn();
    m_flow->signedInAgain();
    QTRY_COMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_stage->server.count(paths::bindPhone), 1);
}

void BindPhoneFlowTest::sessionOverAtTheCommit() {
    sendCode();
    typeCode();
    m_stage->server.nextAt(paths::bindPhone, replies::failure(401, 2020));
    QSignalSpy needsRenewal(m_flow.get(), &PhoneFlow::needsRenewal);
    m_flow->commit();
    QTRY_COMPARE(needsRenewal.count(), 1);
    QCOMPARE(m_flow->state(), State::Entering);
    QCOMPARE(m_flow->newPhone().code().codeText(), u"123456"_s);
    m_stage->signIn();
    m_flow->signedInAgain();
    QVERIFY(m_flow->problem()->is(FlowProblem::SignInRenewed));
    QVERIFY2(m_flow->canCommit(), "nobody has looked at the code");
    m_flow->commit();
    QTRY_COMPARE(m_flow->state(), State::Done);
}

void BindPhoneFlowTest::doneEvenIfTheProfileCannotBeRead() {
    sendCode();
    typeCode();
    m_stage->server.alwaysAt(paths::profile, replies::failure(403));
    m_flow->commit();
    QTRY_COMPARE(m_flow->state(), State::Done);
    QVERIFY(!m_flow->profileAfter());
    QVERIFY(m_flow->requested() == m_stage->requested);
}

void BindPhoneFlowTest::commitsOnce() {
    sendCode();
    typeCode();
    m_flow->commit();
    m_flow->commit();
    QTRY_COMPARE(m_flow->state(), State::Done);
    m_flow->commit();
    m_stage->comeAndGo();
    QCOMPARE(m_stage->server.count(paths::bindPhone), 1);
}

void BindPhoneFlowTest::goesInEveryState_data() {
    QTest::addColumn<QByteArray>("heldAt");
    QTest::newRow("sending") << paths::sendSms;
    QTest::newRow("committing") << paths::bindPhone;
    QTest::newRow("reading afterwards") << paths::profile;
}

void BindPhoneFlowTest::goesInEveryState() {
    QFETCH(QByteArray, heldAt);
    m_stage->hold(heldAt);
    m_flow->newPhone().enter(u"+44 7911 123456"_s, u"CN"_s);
    m_flow->newPhone().sendCode();
    QTRY_VERIFY(m_flow->newPhone().code().isSent() || m_stage->isHolding());
    typeCode();
    m_flow->commit();
    QTRY_VERIFY(m_stage->isHolding());
    m_flow.reset();
    m_stage->release(replies::success());
    m_stage->comeAndGo();
}

QTEST_GUILESS_MAIN(BindPhoneFlowTest)
#include "BindPhoneFlowTest.moc"
