#include "app/flows/ChangePhoneFlow.h"
#include "tests/flows/Stage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ChangePhoneFlow::State;
using Policy = Settings::VerifyCurrent;

class ChangePhoneFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesThePhone();
    void changesThePhoneWithoutTheCurrentOne_data();
    void changesThePhoneWithoutTheCurrentOne();
    void skippingIsTheUsersChoiceWhereAllowed_data();
    void skippingIsTheUsersChoiceWhereAllowed();
    void currentNumberIsRefusedAsNewOne_data();
    void currentNumberIsRefusedAsNewOne();
    void serviceInsistsOnTheCurrentPhone_data();
    void serviceInsistsOnTheCurrentPhone();
    void refusedVerify_data();
    void refusedVerify();
    void unheardVerifyKeepsTheCodes_data();
    void unheardVerifyKeepsTheCodes();
    void lostVerifyUsesUpTheCodes();
    void lifeOfTheTokenCountsFromTheRequest();
    void tokenRunsOut();
    void tokenRunsOutWhileAsleep();
    void nothingIsCommittedAfterTheEnd();
    void newCodesKeepTheNumbers();
    void refusedCommit_data();
    void refusedCommit();
    void quotaKeepsTheConfirmation();
    void unheardCommitMayBeRepeated_data();
    void unheardCommitMayBeRepeated();
    void lostAnswerAfterTheDeed();
    void lostAnswerWithoutADeed();
    void serviceFinishesAfterTheGatewayGaveUp();
    void somebodyElseChangedTheNumber();
    void findsOutThroughAnOutage();
    void sessionOverAtVerify();
    void commitIsForTheVerifiedNumber();
    void commitsOnce();
    void goesInEveryState_data();
    void goesInEveryState();

private:
    void begin(Policy policy);
    void sendCodes();
    void typeCodes(const QString &newCode = u"111111"_s, const QString &currentCode = u"222222"_s);
    /// Up to Confirming.
    void confirm();
    void commitAndWait(State state);

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ChangePhoneFlow> m_flow;
    const PhoneNumber m_current = phoneNumber(u"18812345678"_s);
    const QString m_newText = u"+44 7911 123456"_s;
};

void ChangePhoneFlowTest::init() {
    m_flow.reset();
    m_stage = std::make_unique<Stage>();
    m_stage->signIn();
    m_stage->phone = m_current;
    m_stage->requested = phoneNumber(m_newText);
    begin(Policy::Optional);
}

void ChangePhoneFlowTest::begin(Policy policy) {
    const ChangePhoneFlow::Channels channels{u"CHANNEL_NEW"_s, u"CHANNEL_CURRENT"_s};
    m_flow
        = std::make_unique<ChangePhoneFlow>(m_stage->service, *m_stage->memory, channels, m_current, policy);
    m_flow->commitStep().setWaits({.first = 5ms, .closely = 10ms, .unread = 20ms, .later = 20ms});
}

void ChangePhoneFlowTest::sendCodes() {
    QSignalSpy newSent(&m_flow->newPhone(), &NewPhoneStep::sent);
    QSignalSpy currentSent(&m_flow->currentPhone(), &CodeStep::sent);
    m_flow->newPhone().enter(m_newText, u"CN"_s);
    m_flow->newPhone().sendCode();
    QTRY_COMPARE(newSent.count(), 1);
    QCOMPARE(m_stage->sentTo(paths::sendSms)["channel"_L1].toString(), u"CHANNEL_NEW"_s);
    m_flow->sendCurrentCode();
    QTRY_COMPARE(currentSent.count(), 1);
    QCOMPARE(m_stage->sentTo(paths::sendSms)["channel"_L1].toString(), u"CHANNEL_CURRENT"_s);
    QCOMPARE(m_stage->sentTo(paths::sendSms)["phoneNumber"_L1].toString(), u"18812345678"_s);
}

void ChangePhoneFlowTest::typeCodes(const QString &newCode, const QString &currentCode) {
    m_flow->newPhone().code().setCodeText(newCode);
    m_flow->currentPhone().setCodeText(currentCode);
}

void ChangePhoneFlowTest::confirm() {
    sendCodes();
    typeCodes();
    QVERIFY(m_flow->canVerify());
    m_flow->verify();
    QTRY_COMPARE(m_flow->state(), State::Confirming);
}

void ChangePhoneFlowTest::commitAndWait(State state) {
    m_flow->commit();
    QTRY_COMPARE(m_flow->state(), state);
}

void ChangePhoneFlowTest::changesThePhone() {
    QCOMPARE(m_flow->state(), State::Entering);
    sendCodes();
    QVERIFY(!m_flow->canVerify());
    typeCodes();
    m_flow->verify();
    QCOMPARE(m_flow->state(), State::Verifying);
    QVERIFY(!m_flow->canVerify() && !m_flow->canCommit());
    QTRY_COMPARE(m_flow->state(), State::Confirming);
    const QJsonObject payload{{u"newPhoneNumber"_s, u"7911123456"_s}, {u"newPhoneCountryCode"_s, u"+44"_s},
        {u"newPhonePassCode"_s, u"111111"_s}, {u"oldPhoneNumber"_s, u"18812345678"_s},
        {u"oldPhoneCountryCode"_s, u"+86"_s}, {u"oldPhonePassCode"_s, u"222222"_s}};
    QCOMPARE(m_stage->sentTo(paths::verify)["phonePassCodePayload"_L1].toObject(), payload);
    QCOMPARE(m_flow->secondsLeft(), 60s);
    QVERIFY(m_flow->canCommit());

    m_flow->commit();
    QCOMPARE(m_flow->state(), State::Committing);
    QTRY_COMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_stage->sentTo(paths::updatePhone), (QJsonObject{{u"updatePhoneToken"_s, u"t-1"_s}}));
    QVERIFY(!m_flow->problem());
    QVERIFY(m_flow->requested() == m_stage->requested);
    QVERIFY(m_flow->profileAfter()->phone == m_stage->requested);
    QCOMPARE(m_stage->server.requests().size(), 5);
    QCOMPARE(m_stage->server.connections(), 1);
}

void ChangePhoneFlowTest::changesThePhoneWithoutTheCurrentOne_data() {
    QTest::addColumn<Policy>("policy");
    QTest::newRow("skipped") << Policy::Optional;
    QTest::newRow("not asked for") << Policy::Off;
}

void ChangePhoneFlowTest::changesThePhoneWithoutTheCurrentOne() {
    QFETCH(Policy, policy);
    begin(policy);
    QCOMPARE(m_flow->asksForCurrent(), policy != Policy::Off);
    m_flow->newPhone().enter(m_newText, u"CN"_s);
    m_flow->newPhone().sendCode();
    QTRY_VERIFY(m_flow->newPhone().code().isSent());
    m_flow->newPhone().code().setCodeText(u"111111"_s);
    QCOMPARE(m_flow->canVerify(), policy == Policy::Off);
    m_flow->skipCurrent(true);
    QVERIFY(m_flow->canVerify());
    m_flow->verify();
    QTRY_COMPARE(m_flow->state(), State::Confirming);
    QVERIFY(
        !m_stage->sentTo(paths::verify)["phonePassCodePayload"_L1].toObject().contains("oldPhoneNumber"_L1));
    commitAndWait(State::Done);
    QCOMPARE(m_stage->server.count(paths::sendSms), 1);
}

void ChangePhoneFlowTest::skippingIsTheUsersChoiceWhereAllowed_data() {
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<bool>("maySkip");
    QTest::newRow("required") << Policy::Required << false;
    QTest::newRow("optional") << Policy::Optional << true;
}

void ChangePhoneFlowTest::skippingIsTheUsersChoiceWhereAllowed() {
    QFETCH(Policy, policy);
    QFETCH(bool, maySkip);
    begin(policy);
    QCOMPARE(m_flow->maySkipCurrent(), maySkip);
    QSignalSpy changed(m_flow.get(), &PhoneFlow::stateChanged);
    m_flow->skipCurrent(true);
    QCOMPARE(m_flow->skipsCurrent(), maySkip);
    QCOMPARE(changed.count(), maySkip ? 1 : 0);
    m_flow->skipCurrent(false);
    QVERIFY(!m_flow->skipsCurrent());
}

void ChangePhoneFlowTest::currentNumberIsRefusedAsNewOne_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("same") << u"18812345678"_s;
    QTest::newRow("written otherwise") << u"+86 188-1234-5678"_s;
}

void ChangePhoneFlowTest::currentNumberIsRefusedAsNewOne() {
    QFETCH(QString, text);
    m_flow->newPhone().enter(text, u"CN"_s);
    m_flow->newPhone().sendCode();
    QVERIFY(m_flow->problem()->is(ErrorKind::SameNumber));
    QCOMPARE(m_flow->problem()->about, Problem::About::NewNumber);
    m_stage->comeAndGo();
    QCOMPARE(m_stage->server.count(paths::sendSms), 0);
}

void ChangePhoneFlowTest::serviceInsistsOnTheCurrentPhone_data() {
    QTest::addColumn<Policy>("policy");
    QTest::newRow("skipped") << Policy::Optional;
    QTest::newRow("not asked for") << Policy::Off;
}

void ChangePhoneFlowTest::serviceInsistsOnTheCurrentPhone() {
    QFETCH(Policy, policy);
    begin(policy);
    sendCodes();
    typeCodes();
    m_flow->skipCurrent(true);
    m_stage->server.nextAt(paths::verify,
        replies::json(
            {{u"statusCode"_s, 500}, {u"apiCode"_s, 500}, {u"message"_s, u"必须验证原来的手机号"_s}}));
    m_flow->verify();
    QTRY_COMPARE(m_flow->state(), State::Entering);
    QVERIFY(m_flow->problem()->is(ErrorKind::CurrentPhoneRequired));
    QVERIFY(m_flow->asksForCurrent());
    QVERIFY(!m_flow->maySkipCurrent());
    QVERIFY(!m_flow->skipsCurrent());
    QVERIFY(!m_flow->canVerify());
    m_stage->advance(60s);
    confirm();
    commitAndWait(State::Done);
}

void ChangePhoneFlowTest::refusedVerify_data() {
    QTest::addColumn<int>("apiCode");
    QTest::addColumn<bool>("skip");
    QTest::addColumn<Problem>("problem");
    const auto problem = [](auto kind, Problem::About about) { return Problem{kind, about, {}}; };
    QTest::newRow("one of two codes wrong")
        << 2001 << false << problem(FlowProblem::OneCodeWrong, Problem::About::NewCode);
    QTest::newRow("the one code wrong")
        << 2001 << true << problem(ErrorKind::WrongCode, Problem::About::NewCode);
    QTest::newRow("expired") << 2300 << false << problem(ErrorKind::CodeExpired, Problem::About::NewCode);
    QTest::newRow("taken") << 2026 << false << problem(ErrorKind::NumberTaken, Problem::About::NewNumber);
    QTest::newRow("same") << 2230 << false << problem(ErrorKind::SameNumber, Problem::About::NewNumber);
    QTest::newRow("current does not match")
        << 2038 << false << problem(ErrorKind::CurrentPhoneMismatch, Problem::About::Page);
}

void ChangePhoneFlowTest::refusedVerify() {
    QFETCH(int, apiCode);
    QFETCH(bool, skip);
    QFETCH(Problem, problem);
    sendCodes();
    typeCodes();
    m_flow->skipCurrent(skip);
    m_stage->server.nextAt(paths::verify, replies::failure(499, apiCode));
    m_flow->verify();
    QTRY_COMPARE(m_flow->state(), State::Entering);
    QVERIFY(m_flow->problem()->kind == problem.kind);
    QCOMPARE(m_flow->problem()->about, problem.about);
    QVERIFY(details(*m_flow->problem()).contains(u"server's words"_s));
    QCOMPARE(m_flow->newPhone().text(), m_newText);
    QVERIFY(m_flow->newPhone().code().codeText().isEmpty());
    QCOMPARE(m_flow->currentPhone().codeText().isEmpty(), !skip); // what was not sent is not used up
    typeCodes();
    QVERIFY2(!m_flow->canVerify(), "a used code is never sent again");
    QCOMPARE(m_stage->server.count(paths::verify), 1);
}

void ChangePhoneFlowTest::unheardVerifyKeepsTheCodes_data() {
    QTest::addColumn<bool>("sessionOver");
    QTest::newRow("unreachable") << false;
    QTest::newRow("session over") << true;
}

void ChangePhoneFlowTest::unheardVerifyKeepsTheCodes() {
    QFETCH(bool, sessionOver);
    sendCodes();
    typeCodes();
    if (sessionOver) {
        m_stage->server.nextAt(paths::verify, replies::failure(401, 2020));
    } else {
        m_stage->advance(1h); // so that a token has to be got first, from nowhere
        m_stage->server.alwaysAt(paths::discovery, ScriptedServer::respond("down", 404));
    }
    m_flow->verify();
    QTRY_COMPARE(m_flow->state(), State::Entering);
    QVERIFY(m_flow->problem());
    if (sessionOver)
        QCOMPARE(m_flow->newPhone().code().codeText(), u"111111"_s);
    else
        QCOMPARE(m_stage->server.count(paths::verify), 0);
}

void ChangePhoneFlowTest::lostVerifyUsesUpTheCodes() {
    sendCodes();
    typeCodes();
    m_stage->server.nextAt(paths::verify, ScriptedServer::drop());
    m_flow->verify();
    QTRY_COMPARE(m_flow->state(), State::Entering);
    QVERIFY(m_flow->problem()->is(FlowProblem::CodesUsedUp));
    QVERIFY(!m_flow->canVerify());
    QCOMPARE(m_stage->server.count(paths::verify), 1);
}

void ChangePhoneFlowTest::lifeOfTheTokenCountsFromTheRequest() {
    sendCodes();
    typeCodes();
    m_stage->hold(paths::verify);
    m_flow->verify();
    QTRY_VERIFY(m_stage->isHolding());
    m_stage->advance(7s);
    m_stage->release(replies::success({{u"updatePhoneToken"_s, u"t-1"_s}, {u"tokenExpiresIn"_s, 30}}));
    QTRY_COMPARE(m_flow->state(), State::Confirming);
    QCOMPARE(m_flow->secondsLeft(), 23s);
    m_stage->advance(1ms);
    QCOMPARE(m_flow->secondsLeft(), 22s);
}

void ChangePhoneFlowTest::tokenRunsOut() {
    QSignalSpy ticks(m_flow.get(), &ChangePhoneFlow::tick);
    confirm();
    QVERIFY(ticks.count() >= 1);
    m_stage->advance(59s);
    QTRY_COMPARE(m_flow->secondsLeft(), 1s);
    QCOMPARE(m_flow->state(), State::Confirming);
    m_stage->advance(1s);
    QTRY_COMPARE(m_flow->state(), State::Expired);
    QVERIFY(m_flow->problem()->is(FlowProblem::TokenExpired));
    QVERIFY(!m_flow->canCommit());
    QCOMPARE(m_flow->secondsLeft(), 0s);
    QCOMPARE(m_stage->server.count(paths::updatePhone), 0);
}

void ChangePhoneFlowTest::tokenRunsOutWhileAsleep() {
    confirm();
    m_stage->now.wall += 2h;
    QTRY_COMPARE(m_flow->state(), State::Expired);
}

void ChangePhoneFlowTest::nothingIsCommittedAfterTheEnd() {
    confirm();
    m_stage->advance(60s);
    m_flow->commit();
    QCOMPARE(m_flow->state(), State::Expired);
    m_stage->comeAndGo();
    QCOMPARE(m_stage->server.count(paths::updatePhone), 0);
}

void ChangePhoneFlowTest::newCodesKeepTheNumbers() {
    confirm();
    m_stage->advance(60s);
    QTRY_COMPARE(m_flow->state(), State::Expired);
    m_flow->getNewCodes();
    QCOMPARE(m_flow->state(), State::Entering);
    QVERIFY(!m_flow->problem());
    QCOMPARE(m_flow->newPhone().text(), m_newText);
    QVERIFY(m_flow->newPhone().code().codeText().isEmpty());
    QVERIFY(m_flow->currentPhone().codeText().isEmpty());
    typeCodes();
    QVERIFY(!m_flow->canVerify());
    confirm();
    QCOMPARE(m_stage->server.count(paths::sendSms), 4);
    commitAndWait(State::Done);
}

void ChangePhoneFlowTest::refusedCommit_data() {
    QTest::addColumn<int>("apiCode");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("token expired") << 2300 << Problem{FlowProblem::TokenExpired, Problem::About::Page, {}};
    QTest::newRow("taken meanwhile") << 2026 << Problem{ErrorKind::NumberTaken, Problem::About::Page, {}};
    QTest::newRow("same") << 2230 << Problem{ErrorKind::SameNumber, Problem::About::Page, {}};
    QTest::newRow("locked") << 2005 << Problem{ErrorKind::UserLocked, Problem::About::Page, {}};
    QTest::newRow("suspended") << 2120008 << Problem{ErrorKind::UserSuspended, Problem::About::Page, {}};
    QTest::newRow("captcha") << 2000 << Problem{ErrorKind::CaptchaRequired, Problem::About::Page, {}};
    QTest::newRow("current does not match")
        << 2038 << Problem{FlowProblem::ConfirmRefused, Problem::About::Page, {}};
    QTest::newRow("anything") << 1 << Problem{FlowProblem::ConfirmRefused, Problem::About::Page, {}};
}

void ChangePhoneFlowTest::refusedCommit() {
    QFETCH(int, apiCode);
    QFETCH(Problem, problem);
    confirm();
    m_stage->server.nextAt(paths::updatePhone, replies::failure(499, apiCode));
    commitAndWait(State::Expired);
    QVERIFY(m_flow->problem()->kind == problem.kind);
    QVERIFY(m_flow->problem()->error);
    QVERIFY(!m_flow->canCommit());
    m_flow->getNewCodes();
    QCOMPARE(m_flow->state(), State::Entering);
}

void ChangePhoneFlowTest::quotaKeepsTheConfirmation() {
    confirm();
    m_stage->server.nextAt(paths::updatePhone, replies::failure(429));
    m_flow->commit();
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(ErrorKind::QuotaExceeded));
    QCOMPARE(m_flow->state(), State::Confirming);
    commitAndWait(State::Done);
}

void ChangePhoneFlowTest::unheardCommitMayBeRepeated_data() {
    QTest::addColumn<bool>("timeIsUp");
    QTest::newRow("in time") << false;
    QTest::newRow("too late") << true;
}

void ChangePhoneFlowTest::unheardCommitMayBeRepeated() {
    QFETCH(bool, timeIsUp);
    confirm();
    QSignalSpy needsRenewal(m_flow.get(), &PhoneFlow::needsRenewal);
    m_stage->hold(paths::updatePhone);
    m_flow->commit();
    QTRY_VERIFY(m_stage->isHolding());
    if (timeIsUp)
        m_stage->advance(60s);
    m_stage->release(replies::failure(401, 2020));
    QTRY_COMPARE(needsRenewal.count(), 1);
    QCOMPARE(m_flow->state(), timeIsUp ? State::Expired : State::Confirming);
    m_stage->signIn();
    m_flow->signedInAgain();
    if (timeIsUp)
        return;
    QVERIFY(m_flow->problem()->is(FlowProblem::SignInRenewed));
    commitAndWait(State::Done);
}

void ChangePhoneFlowTest::lostAnswerAfterTheDeed() {
    confirm();
    m_stage->server.nextAt(paths::updatePhone, m_stage->committing(ScriptedServer::drop()));
    commitAndWait(State::Done);
    QVERIFY(m_flow->profileAfter()->phone == m_stage->requested);
    QCOMPARE(m_stage->server.count(paths::updatePhone), 1);
}

void ChangePhoneFlowTest::lostAnswerWithoutADeed() {
    confirm();
    m_stage->server.nextAt(paths::updatePhone, ScriptedServer::drop());
    m_stage->advance(20s);
    m_flow->commit();
    QTRY_VERIFY(m_stage->server.count(paths::profile) > 3);
    m_stage->advance(99s); // its token lives for 40 s, and has a minute more
    const auto looks = m_stage->server.count(paths::profile);
    QTRY_VERIFY(m_stage->server.count(paths::profile) > looks + 2);
    QCOMPARE(m_flow->state(), State::Committing);
    QVERIFY(!m_flow->problem());
    m_stage->advance(1s);
    QTRY_COMPARE(m_flow->state(), State::Expired);
    QVERIFY(m_flow->problem()->is(FlowProblem::NotChanged));
    QCOMPARE(m_stage->server.count(paths::updatePhone), 1);
}

void ChangePhoneFlowTest::serviceFinishesAfterTheGatewayGaveUp() {
    confirm();
    m_stage->server.nextAt(paths::updatePhone, ScriptedServer::respond("bad gateway", 502));
    m_flow->commit();
    QTRY_VERIFY(m_stage->server.count(paths::profile) > 3);
    m_stage->advance(10s);
    const auto looks = m_stage->server.count(paths::profile);
    QTRY_VERIFY(m_stage->server.count(paths::profile) > looks + 2);
    QCOMPARE(m_flow->state(), State::Committing);
    m_stage->phone = m_stage->requested;
    QTRY_COMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_stage->server.count(paths::updatePhone), 1);
}

void ChangePhoneFlowTest::somebodyElseChangedTheNumber() {
    confirm();
    m_stage->server.nextAt(paths::updatePhone, ScriptedServer::drop());
    m_flow->commit();
    m_stage->phone = phoneNumber(u"18600009999"_s);
    m_stage->advance(3min);
    QTRY_COMPARE(m_flow->state(), State::Expired);
    QVERIFY2(m_flow->problem()->is(NotChangedSoFar{m_stage->now.wall}), "it is not what it was before");
}

void ChangePhoneFlowTest::findsOutThroughAnOutage() {
    confirm();
    m_stage->server.alwaysAt(paths::profile, ScriptedServer::drop());
    m_stage->server.nextAt(
        paths::updatePhone, m_stage->committing(ScriptedServer::respond("bad gateway", 502)));
    m_flow->commit();
    QTRY_VERIFY(m_stage->server.count(paths::profile) > 5);
    QCOMPARE(m_flow->commitStep().state(), CommitStep::State::FindingOut);
    m_stage->advance(2min);
    QCOMPARE(m_flow->state(), State::Committing);
    m_stage->server.alwaysAt(paths::profile, [this](QTcpSocket &socket) { m_stage->profileReply()(socket); });
    QTRY_COMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_stage->server.count(paths::updatePhone), 1);
}

void ChangePhoneFlowTest::sessionOverAtVerify() {
    sendCodes();
    typeCodes();
    m_stage->server.nextAt(paths::verify, replies::failure(401, 2020));
    QSignalSpy needsRenewal(m_flow.get(), &PhoneFlow::needsRenewal);
    m_flow->verify();
    QTRY_COMPARE(needsRenewal.count(), 1);
    QCOMPARE(m_flow->newPhone().text(), m_newText);
    QCOMPARE(m_flow->currentPhone().codeText(), u"222222"_s);
    m_stage->signIn();
    m_flow->signedInAgain();
    QVERIFY(m_flow->canVerify());
    m_flow->verify();
    QTRY_COMPARE(m_flow->state(), State::Confirming);
    commitAndWait(State::Done);
}

void ChangePhoneFlowTest::commitIsForTheVerifiedNumber() {
    confirm();
    m_flow->newPhone().enter(u"something else"_s, u"CN"_s);
    commitAndWait(State::Done);
    QVERIFY(m_flow->requested() == m_stage->requested);
}

void ChangePhoneFlowTest::commitsOnce() {
    confirm();
    m_flow->commit();
    m_flow->commit();
    QTRY_COMPARE(m_flow->state(), State::Done);
    m_flow->commit();
    m_flow->getNewCodes();
    QCOMPARE(m_flow->state(), State::Done);
    m_stage->comeAndGo();
    QCOMPARE(m_stage->server.count(paths::updatePhone), 1);
}

void ChangePhoneFlowTest::goesInEveryState_data() {
    QTest::addColumn<QByteArray>("heldAt");
    QTest::addColumn<State>("state");
    QTest::newRow("verifying") << paths::verify << State::Verifying;
    QTest::newRow("confirming") << QByteArray() << State::Confirming;
    QTest::newRow("committing") << paths::updatePhone << State::Committing;
    QTest::newRow("reading afterwards") << paths::profile << State::Committing;
}

void ChangePhoneFlowTest::goesInEveryState() {
    QFETCH(QByteArray, heldAt);
    QFETCH(State, state);
    m_stage->hold(heldAt);
    sendCodes();
    typeCodes();
    m_flow->verify();
    QTRY_VERIFY(m_flow->state() == State::Confirming || m_stage->isHolding());
    if (!heldAt.isEmpty()) {
        m_flow->commit();
        QTRY_VERIFY(m_stage->isHolding());
    }
    QCOMPARE(m_flow->state(), state);
    m_flow.reset();
    if (m_stage->isHolding())
        m_stage->release(replies::success());
    m_stage->comeAndGo();
}

QTEST_GUILESS_MAIN(ChangePhoneFlowTest)
#include "ChangePhoneFlowTest.moc"
