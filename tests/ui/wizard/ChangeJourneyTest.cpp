#include "tests/ui/Desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using VerifyCurrent = Settings::VerifyCurrent;

namespace {

const QString fresh = u"+8618600001234"_s; ///< nobody's number
const QString alices = u"+8618812345678"_s;
const QString skip = u"I can't receive messages on this number"_s;

}

class ChangeJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void changesTheNumber();
    void skipsTheCurrentNumber();
    void skippingIsRefusedByTheService();
    void skippingMayBeTakenBack();
    void currentNumberIsRequired();
    void currentNumberIsNotAskedFor();
    void sameNumberNeedsNoMessage();
    void oneOfTheCodesIsWrong();
    void timeIsUp();
    void backFromConfirm_data();
    void backFromConfirm();
    void answerLostThoughDone();
    void answerToTheCodesLost();
    void numberTakenInTheMeantime();
    void backKeepsWhatWasTyped();
    void helpForALostNumber();

private:
    void beginWith(VerifyCurrent policy) {
        m_desk->settings.verifyCurrent = policy;
        m_desk->service.changeSettings({{u"verifyOldPhone"_s, policy == VerifyCurrent::Required}});
        m_desk->beginAs(u"alice"_s);
    }
    /// From the page of the new number to the one where the change is confirmed.
    void goToConfirm() {
        m_desk->proveNew(u"186 0000 1234"_s, fresh);
        m_desk->press(u"Next"_s);
        if (m_desk->settings.verifyCurrent != VerifyCurrent::Off) {
            m_desk->waitForPage(u"Current phone number"_s);
            m_desk->proveCurrent(alices);
            m_desk->press(u"Next"_s);
        }
        m_desk->waitForPage(u"Confirm the change"_s);
    }
    /// Both numbers anew, a minute later.
    void tryAgain() {
        m_desk->advance(61s);
        m_desk->sendCode(u"Send code to new number"_s);
        m_desk->type(u"Code from new number"_s, m_desk->newCode(fresh));
        m_desk->press(u"Next"_s);
        m_desk->waitForPage(u"Current phone number"_s);
        m_desk->sendCode(u"Send code to current number"_s);
        m_desk->type(
            u"Code from current number"_s, m_desk->service.lastCode(alices, u"CHANNEL_UNBIND_PHONE"_s));
        m_desk->press(u"Next"_s);
        m_desk->waitForPage(u"Confirm the change"_s);
        m_desk->press(u"Change phone number"_s);
        m_desk->waitForPage(u"Done"_s);
        QCOMPARE(m_desk->service.user(u"alice"_s).phone, u"18600001234"_s);
    }

    std::unique_ptr<Desk> m_desk;
};

void ChangeJourneyTest::changesTheNumber() {
    beginWith(VerifyCurrent::Required);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Current phone number"_s);
    QVERIFY(m_desk->read(u"Current phone number"_s).endsWith(u"5678"_s));
    QVERIFY(!m_desk->read(u"Current phone number"_s).contains(u"1234"_s));
    QTRY_VERIFY(m_desk->hasFocus(u"Send code to current number"_s));
    m_desk->proveCurrent(alices);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Confirm the change"_s);
    QCOMPARE(m_desk->read(u"New number"_s), u"+86 186 0000 1234"_s);
    QVERIFY(m_desk->read(u"Old number"_s).endsWith(u"5678"_s));
    const QStringList time = m_desk->read(u"Time left to confirm"_s).split(u' ');
    QVERIFY2(time.first().toInt() > 30 && time.last() == "seconds"_L1, qPrintable(time.join(u' ')));
    QVERIFY(m_desk->service.requests(paths::updatePhone).isEmpty());
    m_desk->press(u"Change phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QCOMPARE(m_desk->service.user(u"alice"_s).phone, u"18600001234"_s);
    QVERIFY(m_desk->read(u"Result"_s).endsWith(u"1234."_s));
}

void ChangeJourneyTest::skipsTheCurrentNumber() {
    beginWith(VerifyCurrent::Optional);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Current phone number"_s);
    QVERIFY(!m_desk->canPress(u"Next"_s));
    m_desk->press(skip);
    QVERIFY(!m_desk->canPress(u"Send code to current number"_s));
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Confirm the change"_s);
    m_desk->press(u"Change phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QVERIFY(m_desk->service.messages(alices).isEmpty());
}

void ChangeJourneyTest::skippingIsRefusedByTheService() {
    beginWith(VerifyCurrent::Optional);
    m_desk->service.changeSettings({{u"verifyOldPhone"_s, true}});
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->press(skip);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QVERIFY(m_desk->isTold(sentence(ErrorKind::CurrentPhoneRequired)));
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"186 0000 1234"_s);
    tryAgain();
}

void ChangeJourneyTest::skippingMayBeTakenBack() {
    beginWith(VerifyCurrent::Optional);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->press(skip);
    QVERIFY(m_desk->canPress(u"Next"_s));
    m_desk->press(skip);
    QVERIFY(!m_desk->canPress(u"Next"_s));
    m_desk->proveCurrent(alices);
    QVERIFY(m_desk->canPress(u"Next"_s));
}

void ChangeJourneyTest::currentNumberIsRequired() {
    beginWith(VerifyCurrent::Required);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Current phone number"_s);
    QVERIFY(!m_desk->seen<QCheckBox>(skip));
    QVERIFY(!m_desk->canPress(u"Next"_s));
}

void ChangeJourneyTest::currentNumberIsNotAskedFor() {
    beginWith(VerifyCurrent::Off);
    goToConfirm();
    m_desk->press(u"Change phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QVERIFY(m_desk->service.messages(alices).isEmpty());
}

void ChangeJourneyTest::sameNumberNeedsNoMessage() {
    beginWith(VerifyCurrent::Required);
    m_desk->type(u"New phone number"_s, u"+86 (188) 1234-5678"_s);
    m_desk->press(u"Send code to new number"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::SameNumber)));
    QTRY_VERIFY(m_desk->hasFocus(u"New phone number"_s));
    QVERIFY(m_desk->service.requests(paths::sendSms).isEmpty());
    m_desk->type(u"New phone number"_s, u"186"_s);
    QVERIFY(!m_desk->isTold(sentence(ErrorKind::SameNumber)));
}

void ChangeJourneyTest::oneOfTheCodesIsWrong() {
    beginWith(VerifyCurrent::Required);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->proveCurrent(alices);
    const QString right = m_desk->service.lastCode(alices, u"CHANNEL_UNBIND_PHONE"_s);
    m_desk->type(u"Code from current number"_s, right == "000000"_L1 ? u"111111"_s : u"000000"_s);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QVERIFY(m_desk->isTold(sentence(FlowProblem::OneCodeWrong)));
    QTRY_VERIFY(m_desk->hasFocus(u"Code from new number"_s));
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"186 0000 1234"_s);
    QCOMPARE(m_desk->typedIn(u"Code from new number"_s), QString());
    tryAgain();
}

void ChangeJourneyTest::timeIsUp() {
    beginWith(VerifyCurrent::Required);
    goToConfirm();
    m_desk->advance(61s);
    QTRY_VERIFY(m_desk->isTold(sentence(FlowProblem::TokenExpired)));
    QVERIFY(!m_desk->seen<QPushButton>(u"Change phone number"_s));
    QVERIFY(!m_desk->seen<QLabel>(u"Time left to confirm"_s));
    m_desk->press(u"Get new codes"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"186 0000 1234"_s);
    QCOMPARE(m_desk->typedIn(u"Code from new number"_s), QString());
    QVERIFY(!m_desk->isTold(sentence(FlowProblem::TokenExpired)));
    QVERIFY(m_desk->service.requests(paths::updatePhone).isEmpty());
    tryAgain();
}

void ChangeJourneyTest::backFromConfirm_data() {
    QTest::addColumn<VerifyCurrent>("policy");
    QTest::newRow("with the page of the current number") << VerifyCurrent::Required;
    QTest::newRow("without it") << VerifyCurrent::Off;
}

void ChangeJourneyTest::backFromConfirm() {
    QFETCH(VerifyCurrent, policy);
    beginWith(policy);
    goToConfirm();
    m_desk->press(u"Back"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"186 0000 1234"_s);
    QCOMPARE(m_desk->typedIn(u"Code from new number"_s), QString());
    QVERIFY(!m_desk->canPress(u"Next"_s));
    QVERIFY(m_desk->isTold(u"The last code cannot be used again. Send a new one."_s));
}

void ChangeJourneyTest::answerLostThoughDone() {
    beginWith(VerifyCurrent::Required);
    m_desk->service.fail(paths::updatePhone, u"drop-after"_s);
    goToConfirm();
    m_desk->press(u"Change phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QVERIFY(m_desk->read(u"Result"_s).startsWith(u"Your phone number is now "_s));
    QCOMPARE(m_desk->service.requests(paths::updatePhone).size(), 1);
}

void ChangeJourneyTest::answerToTheCodesLost() {
    beginWith(VerifyCurrent::Required);
    m_desk->service.fail(paths::verify, u"drop-after"_s);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->proveCurrent(alices);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QVERIFY(m_desk->isTold(sentence(FlowProblem::CodesUsedUp)));
    QCOMPARE(m_desk->service.requests(paths::verify).size(), 1);
    tryAgain();
}

void ChangeJourneyTest::numberTakenInTheMeantime() {
    beginWith(VerifyCurrent::Required);
    goToConfirm();
    m_desk->service.changeUser(u"bob"_s, {{u"phone"_s, u"18600001234"_s}, {u"phoneCountryCode"_s, u"+86"_s}});
    m_desk->press(u"Change phone number"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::NumberTaken)));
    QVERIFY(!m_desk->seen<QPushButton>(u"Change phone number"_s));
    m_desk->press(u"Get new codes"_s);
    m_desk->waitForPage(u"New phone number"_s);
}

void ChangeJourneyTest::backKeepsWhatWasTyped() {
    beginWith(VerifyCurrent::Optional);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->proveCurrent(alices);
    const QString current = m_desk->typedIn(u"Code from current number"_s);
    m_desk->press(u"Back"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"186 0000 1234"_s);
    QCOMPARE(m_desk->typedIn(u"Code from new number"_s), m_desk->newCode(fresh));
    m_desk->press(u"Next"_s);
    QCOMPARE(m_desk->typedIn(u"Code from current number"_s), current);
    QVERIFY(m_desk->canPress(u"Next"_s));
}

void ChangeJourneyTest::helpForALostNumber() {
    m_desk->settings.helpText = u"Ask the front desk"_s;
    beginWith(VerifyCurrent::Optional);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    QVERIFY(!m_desk->isTold(u"Ask the front desk"_s));
    m_desk->press(skip);
    QVERIFY(m_desk->isTold(u"Ask the front desk"_s));
}

QTEST_MAIN(ChangeJourneyTest)
#include "ChangeJourneyTest.moc"
