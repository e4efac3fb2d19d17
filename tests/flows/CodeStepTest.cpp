#include "app/flows/CodeStep.h"
#include "tests/flows/Stage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CodeStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsOneMessage();
    void nothingToSendTo();
    void cooldownStandsStillWithTheClock();
    void cooldownSurvivesBackAndRestart();
    void cooldownBelongsToTheNumber();
    void cooldownBeginsWithTheAnswer();
    void sentTooOften();
    void sentTooOftenWithATime();
    void quotaIsNoMessageTooMany();
    void lostAnswer_data();
    void lostAnswer();
    void refusalStartsNoCooldown();
    void onlyTheNewestMessageCounts();
    void codeTypedWhileSendingStays();
    void codeOfTheRightLength();
    void usedUpCodeIsNoProofAgain();
    void codeTypedMeanwhileIsNotUsedUp();
    void newMessageMayBringTheSameCode();
    void codeBelongsToTheNumber();
    void goesWithAMessageUnderWay();

private:
    bool send();

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<CodeStep> m_step;
    std::unique_ptr<QSignalSpy> m_sent;
    std::unique_ptr<QSignalSpy> m_failed;
    const PhoneNumber m_number = phoneNumber(u"18812345678"_s);
    const PhoneNumber m_other = phoneNumber(u"+44 7911 123456"_s);
};

void CodeStepTest::init() {
    m_step.reset();
    m_stage = std::make_unique<Stage>();
    m_step = std::make_unique<CodeStep>(m_stage->service, *m_stage->memory, u"CHANNEL_BIND_PHONE"_s);
    m_sent = std::make_unique<QSignalSpy>(m_step.get(), &CodeStep::sent);
    m_failed = std::make_unique<QSignalSpy>(m_step.get(), &CodeStep::failed);
    m_step->setNumber(m_number);
}

/// True when sent, false when failed.
bool CodeStepTest::send() {
    const auto sent = m_sent->count();
    const auto ends = sent + m_failed->count();
    m_step->send();
    if (!becomes([&] { return m_sent->count() + m_failed->count() > ends; }))
        qFatal("a message without an end");
    return m_sent->count() > sent;
}

void CodeStepTest::sendsOneMessage() {
    QVERIFY(m_step->canSend());
    m_step->send();
    QVERIFY(m_step->isSending());
    QVERIFY(!m_step->canSend());
    m_step->send();
    QTRY_COMPARE(m_sent->count(), 1);
    QCOMPARE(m_failed->count(), 0);
    QVERIFY(!m_step->isSending());
    QVERIFY(m_step->isSent());
    QVERIFY(!m_step->isResent());
    QCOMPARE(m_stage->server.count(paths::sendSms), 1);
    const QJsonObject expected{{u"phoneNumber"_s, u"18812345678"_s}, {u"phoneCountryCode"_s, u"+86"_s},
        {u"channel"_s, u"CHANNEL_BIND_PHONE"_s}};
    QCOMPARE(m_stage->sentTo(paths::sendSms), expected);
}

void CodeStepTest::nothingToSendTo() {
    m_step->setNumber(std::nullopt);
    QVERIFY(!m_step->canSend());
    m_step->send();
    QVERIFY(!m_step->isSending());
    QVERIFY(!m_step->isSent());
}

void CodeStepTest::cooldownStandsStillWithTheClock() {
    QVERIFY(send());
    QCOMPARE(m_step->cooldown(), 60s);
    QVERIFY(!m_step->canSend());
    m_stage->advance(59'999ms);
    QCOMPARE(m_step->cooldown(), 1ms);
    m_step->send();
    QVERIFY(!m_step->isSending());
    m_stage->advance(1ms);
    QVERIFY(m_step->canSend());
}

void CodeStepTest::cooldownSurvivesBackAndRestart() {
    QVERIFY(send());
    m_stage->advance(20s);
    m_step = std::make_unique<CodeStep>(m_stage->service, *m_stage->memory, u"CHANNEL_BIND_PHONE"_s);
    m_step->setNumber(m_number);
    QCOMPARE(m_step->cooldown(), 40s);
    m_step.reset();
    m_stage->restart();
    m_step = std::make_unique<CodeStep>(m_stage->service, *m_stage->memory, u"CHANNEL_BIND_PHONE"_s);
    m_step->setNumber(m_number);
    QCOMPARE(m_step->cooldown(), 40s);
    QVERIFY(!m_step->canSend());
}

void CodeStepTest::cooldownBelongsToTheNumber() {
    QVERIFY(send());
    m_step->setNumber(m_other);
    QVERIFY(m_step->canSend());
    QVERIFY(!m_step->isSent());
    m_step->setNumber(m_number);
    QCOMPARE(m_step->cooldown(), 60s);
    QVERIFY(m_step->isSent());
}

void CodeStepTest::cooldownBeginsWithTheAnswer() {
    m_stage->server.nextAt(paths::sendSms, [this](QTcpSocket &socket) {
        m_stage->advance(10s);
        replies::success()(socket);
    });
    QVERIFY(send());
    QCOMPARE(m_step->cooldown(), 60s);
}

void CodeStepTest::sentTooOften() {
    m_stage->server.nextAt(paths::sendSms, replies::failure(499, 2080));
    QVERIFY(!send());
    QCOMPARE(m_failed->at(0).at(0).value<ServiceError>().kind, ErrorKind::SentTooOften);
    QCOMPARE(m_step->cooldown(), 60s);
    m_step->setCodeText(u"123456"_s);
    QVERIFY2(m_step->proof(), "the message sent before is still good");
}

void CodeStepTest::sentTooOftenWithATime() {
    m_stage->server.nextAt(paths::sendSms,
        ScriptedServer::respond(R"({"statusCode":429,"apiCode":4004})", 429, "Retry-After: 25\r\n"));
    QVERIFY(!send());
    QCOMPARE(m_step->cooldown(), 25s);
}

void CodeStepTest::quotaIsNoMessageTooMany() {
    m_stage->server.nextAt(
        paths::sendSms, ScriptedServer::respond(R"({"statusCode":429})", 429, "Retry-After: 25\r\n"));
    QVERIFY(!send());
    QCOMPARE(m_failed->at(0).at(0).value<ServiceError>().kind, ErrorKind::QuotaExceeded);
    QVERIFY(!m_step->isSent());
    QVERIFY2(m_step->canSend(), "nothing was sent, so there is nothing to wait for");
}

void CodeStepTest::lostAnswer_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::newRow("dropped") << ScriptedServer::drop();
    QTest::newRow("hangs") << ScriptedServer::hang();
    QTest::newRow("HTTP 503") << ScriptedServer::respond("busy", 503, "Retry-After: 1\r\n");
    QTest::newRow("unreadable") << ScriptedServer::respond("<html>");
}

void CodeStepTest::lostAnswer() {
    QFETCH(ScriptedServer::Reply, reply);
    m_stage->server.nextAt(paths::sendSms, reply);
    QVERIFY(!send());
    QCOMPARE(m_stage->server.count(paths::sendSms), 1);
    QCOMPARE(m_step->cooldown(), 60s);
    QVERIFY2(m_step->isSent(), "the message may well arrive");
    m_step->setCodeText(u"123456"_s);
    QVERIFY(m_step->proof());
}

void CodeStepTest::refusalStartsNoCooldown() {
    m_stage->server.nextAt(paths::sendSms, replies::failure(400, 2028));
    QVERIFY(!send());
    QVERIFY(m_step->canSend());
    QVERIFY(!m_step->isSent());
}

void CodeStepTest::onlyTheNewestMessageCounts() {
    QVERIFY(send());
    m_step->setCodeText(u"111111"_s);
    m_stage->advance(60s);
    QVERIFY(send());
    QVERIFY(m_step->isResent());
    QVERIFY2(m_step->codeText().isEmpty(), "the code of the earlier message is of no use");
    m_step->setNumber(m_other);
    QVERIFY(send());
    QVERIFY(!m_step->isResent());
}

void CodeStepTest::codeTypedWhileSendingStays() {
    m_stage->hold(paths::sendSms);
    m_step->setCodeText(u"111111"_s);
    m_step->send();
    QTRY_VERIFY(m_stage->isHolding());
    m_step->setCodeText(u"222222"_s); // the message was faster than the answer
    m_stage->release(replies::success());
    QTRY_COMPARE(m_sent->count(), 1);
    QCOMPARE(m_step->codeText(), u"222222"_s);
    QVERIFY(m_step->proof());
}

void CodeStepTest::codeOfTheRightLength() {
    m_step->setCodeLength(CodeLength::exactly(6));
    m_step->setCodeText(u"123456"_s);
    QVERIFY2(!m_step->proof(), "nothing was sent yet");
    QVERIFY(send());
    m_step->setCodeText(u"12345"_s);
    QVERIFY(!m_step->proof());
    m_step->setCodeText(u"1234567"_s);
    QVERIFY(!m_step->proof());
    m_step->setCodeText(u"12 34-56"_s);
    QVERIFY(m_step->proof());
    QCOMPARE(m_step->proof()->passCode.digits(), u"123456"_s);
    QVERIFY(m_step->proof()->number == m_number);
}

void CodeStepTest::usedUpCodeIsNoProofAgain() {
    QVERIFY(send());
    m_step->setCodeText(u"123456"_s);
    m_step->useUp(*m_step->proof());
    QVERIFY(m_step->codeText().isEmpty());
    m_step->setCodeText(u"１２３４５６"_s);
    QVERIFY2(!m_step->proof(), "the same code in other digits");
    m_step->setCodeText(u"654321"_s);
    QVERIFY(m_step->proof());
}

void CodeStepTest::codeTypedMeanwhileIsNotUsedUp() {
    QVERIFY(send());
    m_step->setCodeText(u"123456"_s);
    const ProvenNumber checked = *m_step->proof();
    m_step->setCodeText(u"654321"_s);
    m_step->useUp(checked);
    QCOMPARE(m_step->codeText(), u"654321"_s);
    QVERIFY(m_step->proof());
    m_step->setCodeText(u"123456"_s);
    QVERIFY2(!m_step->proof(), "the one that was checked");
}

void CodeStepTest::newMessageMayBringTheSameCode() {
    QVERIFY(send());
    m_step->setCodeText(u"123456"_s);
    m_step->useUp(*m_step->proof());
    m_stage->advance(60s);
    QVERIFY(send());
    m_step->setCodeText(u"123456"_s);
    QVERIFY(m_step->proof());
}

void CodeStepTest::codeBelongsToTheNumber() {
    QVERIFY(send());
    m_step->setCodeText(u"123456"_s);
    m_step->setNumber(m_other);
    QVERIFY(!m_step->proof());
    m_step->setNumber(std::nullopt);
    QVERIFY(!m_step->proof());
    m_step->setNumber(m_number);
    QVERIFY2(m_step->proof(), "what was typed is kept");
}

void CodeStepTest::goesWithAMessageUnderWay() {
    m_stage->hold(paths::sendSms);
    m_step->send();
    QTRY_VERIFY(m_stage->isHolding());
    m_step.reset();
    m_stage->release(replies::success());
    m_stage->comeAndGo();
    QCOMPARE(m_sent->count() + m_failed->count(), 0);
    m_stage->restart();
    QCOMPARE(m_stage->memory->cooldown(m_number, u"CHANNEL_BIND_PHONE"_s), 60s);
}

QTEST_GUILESS_MAIN(CodeStepTest)
#include "CodeStepTest.moc"
