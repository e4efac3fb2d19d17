#include "tests/ui/Desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString fresh = u"+8618600001234"_s; ///< nobody's number
const QString alices = u"+8618812345678"_s;

int secondsIn(QString words) {
    static const QRegularExpression others(u"\\D+"_s);
    return words.remove(others).toInt();
}

}

class BindJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init();
    void cleanup() { m_desk.reset(); }
    void bindsANumber();
    void strictServiceTakesTheUsersToken();
    void codeFieldTakesTheFocus();
    void enterSendsTheCode();
    void wholeMessageIsPasted();
    void wrongCode();
    void takenNumber();
    void numberThatCannotBe_data();
    void numberThatCannotBe();
    void pastedNumberSwitchesTheCountry();
    void trunkZero();
    void mainlandOnly();
    void codeLengthIsTheServices();
    void cooldownIsShownAndSurvivesBack();
    void cooldownSurvivesRestart();
    void newestMessageCounts();
    void otherNumberNeedsItsOwnCode();
    void linkLeadsBackToTheNumber();
    void lastCountryIsRemembered();
    void answerLostThoughDone();
    void answerLostAndNotDone();
    void doublePressCommitsOnce();

private:
    /// What the button that sends the code says of the time until it may be pressed again.
    QString waitShown() const {
        auto *button = m_desk->seen<QPushButton>(u"Send code to new number"_s);
        return button ? QAccessible::queryAccessibleInterface(button)->text(QAccessible::Description)
                      : QString();
    }

    std::unique_ptr<Desk> m_desk;
};

void BindJourneyTest::init() {
    m_desk = std::make_unique<Desk>();
    m_desk->beginAs(u"bob"_s);
}

void BindJourneyTest::bindsANumber() {
    QVERIFY(!m_desk->canPress(u"Bind phone number"_s));
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    QTRY_VERIFY(m_desk->canPress(u"Bind phone number"_s));
    QVERIFY(!m_desk->seen<QPushButton>(u"Next"_s));
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QCOMPARE(m_desk->service.user(u"bob"_s).phone, u"18600001234"_s);
    QVERIFY2(m_desk->read(u"Result"_s).endsWith(u"1234."_s), qPrintable(m_desk->read(u"Result"_s)));
    QVERIFY(!m_desk->seen<QPushButton>(u"Back"_s));
    QVERIFY(!m_desk->seen<QPushButton>(u"Cancel"_s));
    m_desk->press(u"Finish"_s);
    QVERIFY(!m_desk->window->isVisible());
}

void BindJourneyTest::strictServiceTakesTheUsersToken() {
    m_desk->service.changeSettings({{u"codesNeedToken"_s, true}});
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
}

void BindJourneyTest::codeFieldTakesTheFocus() {
    QTRY_VERIFY(m_desk->hasFocus(u"New phone number"_s));
    m_desk->type(u"New phone number"_s, u"18600001234"_s);
    m_desk->press(u"Send code to new number"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"Code from new number"_s));
}

void BindJourneyTest::enterSendsTheCode() {
    m_desk->type(u"New phone number"_s, u"18600001234\r"_s);
    QCOMPARE(m_desk->newCode(fresh).size(), 6);
    m_desk->type(u"Code from new number"_s, m_desk->newCode(fresh) + u'\r');
    m_desk->waitForPage(u"Done"_s);
}

void BindJourneyTest::wholeMessageIsPasted() {
    m_desk->type(u"New phone number"_s, u"18600001234"_s);
    m_desk->press(u"Send code to new number"_s);
    m_desk->paste(u"Code from new number"_s,
        u"【GenAuth】Your verification code is %1. It is valid for 5 minutes."_s.arg(m_desk->newCode(fresh)));
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
}

void BindJourneyTest::wrongCode() {
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    const QString wrong = m_desk->newCode(fresh) == u"000000"_s ? u"111111"_s : u"000000"_s;
    m_desk->type(u"Code from new number"_s, wrong);
    m_desk->press(u"Bind phone number"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::WrongCode)));
    QVERIFY(m_desk->seen<QPushButton>(u"Details"_s));
    QCOMPARE(m_desk->typedIn(u"Code from new number"_s), QString());
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"186 0000 1234"_s);
    // A code that was refused is never sent again.
    m_desk->type(u"Code from new number"_s, wrong);
    QVERIFY(!m_desk->canPress(u"Bind phone number"_s));
    QVERIFY(!m_desk->isTold(sentence(ErrorKind::WrongCode)));

    m_desk->advance(61s);
    m_desk->sendCode(u"Send code to new number"_s);
    QCOMPARE(m_desk->service.messages(fresh).size(), 2);
    m_desk->type(u"Code from new number"_s, m_desk->newCode(fresh));
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
}

void BindJourneyTest::takenNumber() {
    m_desk->proveNew(u"188 1234 5678"_s, alices);
    m_desk->press(u"Bind phone number"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::NumberTaken)));
    QTRY_VERIFY(m_desk->hasFocus(u"New phone number"_s));
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"188 1234 5678"_s);
    m_desk->proveNew(u"18600001234"_s, fresh);
    QVERIFY(!m_desk->isTold(sentence(ErrorKind::NumberTaken)));
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
}

void BindJourneyTest::numberThatCannotBe_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PhoneNumber::Problem>("problem");
    QTest::newRow("nothing") << QString() << PhoneNumber::Problem::Empty;
    QTest::newRow("letters") << u"call me"_s << PhoneNumber::Problem::NotANumber;
    QTest::newRow("too short") << u"1860000"_s << PhoneNumber::Problem::TooShort;
    QTest::newRow("landline") << u"010 6552 9988"_s << PhoneNumber::Problem::CannotGetMessages;
}

void BindJourneyTest::numberThatCannotBe() {
    QFETCH(QString, typed);
    QFETCH(PhoneNumber::Problem, problem);
    m_desk->type(u"New phone number"_s, typed);
    QVERIFY(!m_desk->isTold(sentence(problem)));
    m_desk->press(u"Send code to new number"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(problem)));
    QTRY_VERIFY(m_desk->hasFocus(u"New phone number"_s));
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), typed);
    QVERIFY(m_desk->service.requests(paths::sendSms).isEmpty());
}

void BindJourneyTest::pastedNumberSwitchesTheCountry() {
    m_desk->paste(u"New phone number"_s, u"+44 7400 123456"_s);
    const auto *country = m_desk->seen<QComboBox>(u"Country or region"_s);
    QVERIFY(country);
    QCOMPARE(country->currentText(), u"United Kingdom  +44"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"+44 7400 123456"_s);
    m_desk->press(u"Send code to new number"_s);
    QCOMPARE(m_desk->newCode(u"+447400123456"_s).size(), 6);
}

void BindJourneyTest::trunkZero() {
    m_desk->paste(u"New phone number"_s, u"+44"_s);
    m_desk->proveNew(u"07400 123456"_s, u"+447400123456"_s);
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QCOMPARE(m_desk->service.user(u"bob"_s).phone, u"7400123456"_s);
    QCOMPARE(m_desk->service.user(u"bob"_s).phoneCountryCode, u"+44"_s);
}

void BindJourneyTest::mainlandOnly() {
    m_desk->service.changeSettings({{u"internationalSms"_s, false}});
    m_desk->start();
    m_desk->press(u"Next"_s);
    m_desk->paste(u"New phone number"_s, u"+44 7400 123456"_s);
    m_desk->press(u"Send code to new number"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(FlowProblem::MainlandOnly)));
    QVERIFY(m_desk->service.requests(paths::sendSms).isEmpty());
}

void BindJourneyTest::codeLengthIsTheServices() {
    m_desk->type(u"New phone number"_s, u"18600001234"_s);
    m_desk->press(u"Send code to new number"_s);
    m_desk->type(u"Code from new number"_s, u"12345"_s);
    QVERIFY(!m_desk->canPress(u"Bind phone number"_s));
    m_desk->type(u"Code from new number"_s, u"123456"_s);
    QVERIFY(m_desk->canPress(u"Bind phone number"_s));
}

void BindJourneyTest::cooldownIsShownAndSurvivesBack() {
    m_desk->type(u"New phone number"_s, u"18600001234"_s);
    QVERIFY(waitShown().isEmpty());
    m_desk->press(u"Send code to new number"_s);
    QTRY_VERIFY(m_desk->isTold(u"A code was sent to +86 186 0000 1234."_s));
    QVERIFY(!waitShown().isEmpty());
    QVERIFY(!m_desk->canPress(u"Send code to new number"_s));
    m_desk->advance(30s);
    QTRY_VERIFY(secondsIn(waitShown()) <= 30);
    QVERIFY(secondsIn(waitShown()) > 0);

    m_desk->press(u"Back"_s);
    m_desk->waitForPage(u"Your phone number"_s);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"18600001234"_s);
    QVERIFY(!waitShown().isEmpty());
    QVERIFY(!m_desk->canPress(u"Send code to new number"_s));
    m_desk->advance(30s);
    QTRY_VERIFY(m_desk->canPress(u"Send code to new number"_s));
    QVERIFY(waitShown().isEmpty());
}

void BindJourneyTest::cooldownSurvivesRestart() {
    m_desk->proveNew(u"18600001234"_s, fresh);
    m_desk->start();
    m_desk->waitForPage(u"Your phone number"_s);
    m_desk->press(u"Next"_s);
    m_desk->type(u"New phone number"_s, u"186 0000 1234"_s);
    QVERIFY(!waitShown().isEmpty());
    QVERIFY(!m_desk->canPress(u"Send code to new number"_s));
}

void BindJourneyTest::newestMessageCounts() {
    m_desk->proveNew(u"18600001234"_s, fresh);
    QVERIFY(m_desk->isTold(u"A code was sent to +86 186 0000 1234."_s));
    m_desk->advance(61s);
    m_desk->press(u"Send code to new number"_s);
    QTRY_VERIFY(
        m_desk->isTold(u"Another code was sent to +86 186 0000 1234. Only the newest message counts."_s));
    QCOMPARE(m_desk->typedIn(u"Code from new number"_s), QString());
}

void BindJourneyTest::otherNumberNeedsItsOwnCode() {
    m_desk->proveNew(u"18600001234"_s, fresh);
    QVERIFY(m_desk->canPress(u"Bind phone number"_s));
    m_desk->type(u"New phone number"_s, u"18600001235"_s);
    QVERIFY(!m_desk->canPress(u"Bind phone number"_s));
    QVERIFY(m_desk->canPress(u"Send code to new number"_s));
}

void BindJourneyTest::linkLeadsBackToTheNumber() {
    m_desk->proveNew(u"18600001234"_s, fresh);
    m_desk->press(u"Edit"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"New phone number"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"18600004321"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"18600004321"_s);
    QTRY_VERIFY(!m_desk->canPress(u"Bind phone number"_s));
}

void BindJourneyTest::lastCountryIsRemembered() {
    m_desk->proveNew(u"+44 7911 123450"_s, u"+447911123450"_s);
    m_desk->start();
    m_desk->waitForPage(u"Your phone number"_s);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QTRY_VERIFY(m_desk->seen<QComboBox>(u"Country or region"_s)->currentText().contains(u"+44"_s));
}

void BindJourneyTest::answerLostThoughDone() {
    m_desk->service.fail(paths::bindPhone, u"drop-after"_s);
    m_desk->proveNew(u"18600001234"_s, fresh);
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QVERIFY(m_desk->read(u"Result"_s).startsWith(u"Your phone number is now "_s));
    QCOMPARE(m_desk->service.requests(paths::bindPhone).size(), 1);
}

void BindJourneyTest::answerLostAndNotDone() {
    m_desk->service.fail(paths::bindPhone, u"refuse-before"_s);
    m_desk->proveNew(u"18600001234"_s, fresh);
    m_desk->press(u"Bind phone number"_s);
    QTRY_VERIFY(m_desk->isTold(
        u"It is not sent again. You can wait here or close the window: the next start tells you what came of it."_s));
    QVERIFY(m_desk->isTold(u"Finding out whether it was bound"_s));
    QTRY_VERIFY(m_desk->read(u"Time spent asking"_s).startsWith(u"Asked 2 times, "_s));
    QVERIFY(!m_desk->seen<QPushButton>(u"Back"_s));
    QVERIFY(!m_desk->seen<QPushButton>(u"Bind phone number"_s));
    QVERIFY(m_desk->canPress(u"Close"_s));
    m_desk->advance(outcome::closeLook);
    QVERIFY(becomes([this] { return m_desk->canPress(u"Cancel"_s); }, 15s));
    QVERIFY(m_desk->isTold(sentence(NotChangedSoFar{m_desk->clock()().wall})));
    QCOMPARE(m_desk->page(), u"New phone number"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"18600001234"_s);
    QCOMPARE(m_desk->service.requests(paths::bindPhone).size(), 1);
    QVERIFY(m_desk->service.user(u"bob"_s).phone.isEmpty());
}

void BindJourneyTest::doublePressCommitsOnce() {
    m_desk->proveNew(u"18600001234"_s, fresh);
    auto *bind = m_desk->seen<QPushButton>(u"Bind phone number"_s);
    QVERIFY(bind);
    QTest::mouseClick(bind, Qt::LeftButton);
    QTest::mouseClick(bind, Qt::LeftButton);
    m_desk->waitForPage(u"Done"_s);
    QCOMPARE(m_desk->service.requests(paths::bindPhone).size(), 1);
}

QTEST_MAIN(BindJourneyTest)
#include "BindJourneyTest.moc"
