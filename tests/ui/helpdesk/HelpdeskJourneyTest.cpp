#include "tests/ui/helpdesk/HelpdeskDesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A case from the sign-in to the next caller, in the window.
class HelpdeskJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init() {
        m_desk = std::make_unique<HelpdeskDesk>();
        m_desk->isHurried = true;
    }
    void cleanup() { m_desk.reset(); }
    void changesANumber();
    void enterLeadsThrough();
    void lostPhoneTakesASecondOperator();
    void proofIsTakenBack();
    void unknownDepartmentsTakeASecondOperator();
    void evidenceHasToBeComplete();
    void bindsForSomebodyWithoutANumber();
    void noApplyWithoutTheCaller();
    void noApplyWithoutTheNewNumber();
    void noApplyWithoutTheSecondOperator();
    void otherNumberHasToBeProvenAnew();
    void wrongCodesCloseTheCase();
    void timeClosesTheCase();
    void ownAccountIsRefused();
    void lostAnswerIsFoundOut();
    void oneTruthWhileFindingOut();
    void checkFailsAndIsDoneAgain();
    void sessionsMayBeLeft();
    void signInEndsInACase();
    void closingAsksFirst();
    void numberIsMaskedUntilRevealed();

private:
    QString alicesNumber() const {
        const Sandbox::User user = m_desk->service.user(u"alice"_s);
        return user.phoneCountryCode + user.phone;
    }
    /// Neither a button for it, nor a request.
    void nothingIsChanged() {
        QVERIFY(!m_desk->seen<QPushButton>(u"Apply the change"_s));
        QCOMPARE(m_desk->changesAsked(), 0);
        QCOMPARE(alicesNumber(), HelpdeskDesk::alices);
    }

    std::unique_ptr<HelpdeskDesk> m_desk;
};

void HelpdeskJourneyTest::changesANumber() {
    m_desk->settings.helpText = u"Call 4711."_s;
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->waitForState(u"Caller proven"_s, u"by a code to the registered number"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"New phone number"_s));
    m_desk->proveNewNumber();
    QTRY_VERIFY(m_desk->hasFocus(u"Apply the change"_s));
    m_desk->press(u"Apply the change"_s);
    for (const QString &step : {u"Change applied"_s, u"Checked with the service"_s, u"Sessions ended"_s})
        m_desk->waitForState(step, u"done"_s);
    QCOMPARE(alicesNumber(), HelpdeskDesk::fresh);
    QCOMPARE(m_desk->changesAsked(), 1);
    QVERIFY(m_desk->read(u"The service shows"_s).contains(u"1234, verified"_s));

    m_desk->press(u"Copy text"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"HD-1"_s) && text.contains(u"Call 4711."_s), qPrintable(text));
    QVERIFY(!text.contains(u"18600001234"_s));
    QVERIFY(m_desk->isTold(u"Copied."_s));
    m_desk->press(u"Next caller"_s);
    m_desk->waitForPage(u"Find the user"_s);
    QVERIFY(m_desk->typedIn(u"Phone, e-mail, username or user ID"_s).isEmpty());
}

void HelpdeskJourneyTest::enterLeadsThrough() {
    m_desk->startHelpdesk();
    const auto key = [](Qt::Key which) { QTest::keyClick(QApplication::focusWidget(), which); };
    const auto write = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    QTRY_VERIFY(m_desk->hasFocus(u"Your name"_s));
    write(u"Ada"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    write(sandbox::constants::accessKeyId);
    key(Qt::Key_Tab);
    write(sandbox::constants::accessKeySecret + u'\r');
    QTRY_VERIFY(m_desk->hasFocus(u"Phone, e-mail, username or user ID"_s));
    QTRY_VERIFY(m_desk->core->journal().isOpen());
    write(u"188 1234 5678\r"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"Ticket number"_s));
    write(u"HD-2\r"_s);
    QVERIFY(m_desk->hasFocus(u"Reason for the change"_s));
    write(u"new phone\r"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"Send code to registered number"_s));
    key(Qt::Key_Return);
    QTRY_VERIFY(m_desk->hasFocus(u"Code that the caller reads out"_s));
    write(m_desk->lastCode(HelpdeskDesk::alices, u"CHANNEL_UNBIND_PHONE"_s) + u'\r');
    QTRY_VERIFY(m_desk->hasFocus(u"New phone number"_s));
    write(u"186 0000 1234\r"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"Code from new number"_s));
    write(m_desk->newCode(HelpdeskDesk::fresh) + u'\r');
    QTRY_VERIFY(m_desk->hasFocus(u"Apply the change"_s));
    key(Qt::Key_Return);
    m_desk->waitForState(u"Sessions ended"_s, u"done"_s);
    QCOMPARE(alicesNumber(), HelpdeskDesk::fresh);
}

void HelpdeskJourneyTest::lostPhoneTakesASecondOperator() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->vouch();
    m_desk->waitForState(u"Caller proven"_s, u"a second operator has to agree"_s);
    m_desk->agree();
    m_desk->waitForState(u"Caller proven"_s, u"recognized in another way; Grace agrees"_s);
    m_desk->proveNewNumber();
    m_desk->press(u"Apply the change"_s);
    m_desk->waitForState(u"Sessions ended"_s, u"done"_s);
    QCOMPARE(alicesNumber(), HelpdeskDesk::fresh);
}

void HelpdeskJourneyTest::proofIsTakenBack() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->vouch();
    m_desk->agree();
    m_desk->waitForState(u"Caller proven"_s, u"recognized in another way; Grace agrees"_s);
    m_desk->press(u"Prove the caller in another way"_s);
    m_desk->waitForState(u"Caller proven"_s, u"not yet"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"How the caller was recognized"_s));
    m_desk->press(u"Record this"_s);
    m_desk->waitForState(u"Caller proven"_s, u"a second operator has to agree"_s);
    nothingIsChanged();
}

void HelpdeskJourneyTest::unknownDepartmentsTakeASecondOperator() {
    m_desk->settings.helpdesk.protectedGroups = {u"board"_s};
    m_desk->service.fail(
        u"/api/v3/get-user-departments"_s, u"statusCode"_s, {{u"statusCode"_s, 403}, {u"times"_s, 100}});
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->sendRegisteredCode();
    m_desk->type(u"Code that the caller reads out"_s,
        m_desk->lastCode(HelpdeskDesk::alices, u"CHANNEL_UNBIND_PHONE"_s) + u'\r');
    m_desk->waitForState(u"Caller proven"_s, u"a second operator has to agree"_s);
    const auto labels = m_desk->helpdesk->findChildren<QLabel *>(u"secondOperatorLabel"_s);
    QVERIFY(labels.constFirst()->text().startsWith(u"The service does not say"_s));
    m_desk->agree();
    m_desk->waitForState(u"Caller proven"_s, u"by a code to the registered number; Grace agrees"_s);
}

void HelpdeskJourneyTest::evidenceHasToBeComplete() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->press(u"The caller has lost this number"_s);
    m_desk->type(u"Who vouches for the caller"_s, u"Mei, HR"_s);
    m_desk->press(u"Record this"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::EvidenceMissing)));
    QTRY_VERIFY(m_desk->hasFocus(u"What was seen or said"_s));
    m_desk->waitForState(u"Caller proven"_s, u"not yet"_s);
}

void HelpdeskJourneyTest::bindsForSomebodyWithoutANumber() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"bob"_s);
    QVERIFY(!m_desk->seen<QPushButton>(u"Send code to registered number"_s));
    m_desk->vouch();
    m_desk->agree();
    m_desk->proveNewNumber();
    m_desk->press(u"Apply the change"_s);
    m_desk->waitForState(u"Sessions ended"_s, u"done"_s);
    QCOMPARE(m_desk->service.user(u"bob"_s).phone, u"18600001234"_s);
}

void HelpdeskJourneyTest::noApplyWithoutTheCaller() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    QVERIFY(!m_desk->seen<QLineEdit>(u"New phone number"_s));
    m_desk->sendRegisteredCode();
    const QString right = m_desk->lastCode(HelpdeskDesk::alices, u"CHANNEL_UNBIND_PHONE"_s);
    m_desk->type(u"Code that the caller reads out"_s, right == u"000000"_s ? u"111111"_s : u"000000"_s);
    m_desk->press(u"Check code"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::WrongCode)));
    QCOMPARE(m_desk->read(u"Wrong codes left"_s), u"4"_s);
    nothingIsChanged();
}

void HelpdeskJourneyTest::noApplyWithoutTheNewNumber() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->type(u"New phone number"_s, HelpdeskDesk::alices);
    m_desk->press(u"Send code to new number"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::SameNumber)));
    m_desk->type(u"New phone number"_s, HelpdeskDesk::fresh);
    m_desk->sendCode(u"Send code to new number"_s);
    QVERIFY(!m_desk->canPress(u"Check code"_s));
    nothingIsChanged();
}

void HelpdeskJourneyTest::noApplyWithoutTheSecondOperator() {
    m_desk->settings.helpdesk.protectedGroups = {u"board"_s};
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->proveNewNumber();
    m_desk->service.changeUser(u"alice"_s, {{u"departmentIds"_s, QJsonArray{u"board"_s}}}); // since then
    m_desk->press(u"Apply the change"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::SecondOperatorNeeded)));
    m_desk->fillInKey(u"Ada"_s, sandbox::constants::secondAccessKeyId,
        sandbox::constants::secondAccessKeySecret, u"secondOperator"_s);
    m_desk->press(u"Agree to this case"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::SameOperator)));
    nothingIsChanged();
}

void HelpdeskJourneyTest::otherNumberHasToBeProvenAnew() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->proveNewNumber();
    m_desk->press(u"Use another number"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"New phone number"_s));
    m_desk->waitForState(u"New number proven"_s, u"not yet"_s);
    nothingIsChanged();
}

void HelpdeskJourneyTest::wrongCodesCloseTheCase() {
    m_desk->settings.helpdesk.maxAttempts = 1;
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->sendRegisteredCode();
    const QString right = m_desk->lastCode(HelpdeskDesk::alices, u"CHANNEL_UNBIND_PHONE"_s);
    m_desk->type(u"Code that the caller reads out"_s, right == u"000000"_s ? u"111111"_s : u"000000"_s);
    m_desk->press(u"Check code"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::TooManyAttempts)));
    nothingIsChanged();
    m_desk->press(u"Next caller"_s);
    m_desk->waitForPage(u"Find the user"_s);
}

void HelpdeskJourneyTest::timeClosesTheCase() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->proveNewNumber();
    QVERIFY(m_desk->read(u"Time left for this case"_s).endsWith(u"minutes"_s));
    m_desk->advance(30min);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::TimeOver)));
    nothingIsChanged();
}

void HelpdeskJourneyTest::ownAccountIsRefused() {
    m_desk->startHelpdesk();
    m_desk->type(u"Your own account"_s, u"alice@example.com"_s);
    m_desk->fillInKey(u"Ada"_s, sandbox::constants::accessKeyId, sandbox::constants::accessKeySecret);
    m_desk->press(u"Sign in"_s);
    m_desk->waitForPage(u"Find the user"_s);
    QTRY_VERIFY(m_desk->core->journal().isOpen());
    m_desk->find(u"alice"_s);
    m_desk->waitForPage(u"User"_s);
    m_desk->type(u"Ticket number"_s, u"HD-1"_s);
    m_desk->type(u"Reason for the change"_s, u"why not"_s);
    m_desk->press(u"Open case"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::OwnAccount)));
    QCOMPARE(m_desk->page(), u"User"_s);
    nothingIsChanged();
}

void HelpdeskJourneyTest::lostAnswerIsFoundOut() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->proveNewNumber();
    m_desk->service.fail(HelpdeskDesk::updateUser, u"drop-after"_s);
    m_desk->press(u"Apply the change"_s);
    m_desk->waitForState(u"Sessions ended"_s, u"done"_s);
    QCOMPARE(m_desk->changesAsked(), 1);
    QCOMPARE(alicesNumber(), HelpdeskDesk::fresh);
}

void HelpdeskJourneyTest::oneTruthWhileFindingOut() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->proveNewNumber();
    m_desk->service.fail(HelpdeskDesk::updateUser, u"drop-after"_s);
    m_desk->service.fail(u"/api/v3/get-user"_s, u"http-status"_s,
        {{u"status"_s, 504}, {u"times"_s, 1'000'000}, {u"after"_s, 1}});
    m_desk->press(u"Apply the change"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(FlowProblem::StillAsking)));
    for (const QLabel *label : m_desk->helpdesk->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(u"ry again"_s), qPrintable(label->text()));
    QVERIFY(!m_desk->seen<QPushButton>(u"Apply the change"_s));
    m_desk->press(u"Next caller"_s);
    m_desk->waitForPage(u"Find the user"_s);
    m_desk->service.clearFaults();
    const auto *notice = m_desk->helpdesk->findChild<QLabel *>(u"unclosedLabel"_s);
    QVERIFY(becomes([&] {
        return notice->text()
            == u"Ticket HD-1 was interrupted. The service says that the number was changed.\n"
               u"Ticket HD-1: the user's sessions were ended."_s;
    }));
    QCOMPARE(m_desk->changesAsked(), 1);
}

void HelpdeskJourneyTest::checkFailsAndIsDoneAgain() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->proveNewNumber();
    m_desk->service.fail(HelpdeskDesk::updateUser, u"body"_s, {{u"body"_s, u"{\"statusCode\":200}"_s}});
    m_desk->press(u"Apply the change"_s);
    m_desk->waitForState(u"Checked with the service"_s, u"not as expected"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::ShowsOtherNumber)));
    m_desk->service.changeUser(
        u"alice"_s, {{u"phone"_s, u"18600001234"_s}, {u"phoneCountryCode"_s, u"+86"_s}});
    m_desk->press(u"Check again"_s);
    m_desk->waitForState(u"Checked with the service"_s, u"done"_s);
    QVERIFY(!m_desk->isTold(sentence(HelpdeskProblem::ShowsOtherNumber)));
}

void HelpdeskJourneyTest::sessionsMayBeLeft() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->proveNewNumber();
    m_desk->press(u"End the user's sessions afterwards"_s);
    m_desk->press(u"Apply the change"_s);
    m_desk->waitForState(u"Sessions ended"_s, u"left as they are"_s);
    m_desk->press(u"End the user's sessions"_s);
    m_desk->waitForState(u"Sessions ended"_s, u"done"_s);
}

void HelpdeskJourneyTest::signInEndsInACase() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->proveCaller();
    m_desk->proveNewNumber();
    const QString token = u"/api/v3/get-management-token"_s;
    m_desk->service.fail(u"/api/v3/get-user"_s, u"statusCode"_s, {{u"statusCode"_s, 401}, {u"times"_s, 2}});
    m_desk->service.fail(token, u"statusCode"_s, {{u"statusCode"_s, 401}});
    m_desk->press(u"Apply the change"_s);
    m_desk->waitForPage(u"Helpdesk sign-in"_s);
    QCOMPARE(m_desk->changesAsked(), 0);
    m_desk->service.clearFaults();
    m_desk->fillInKey(u"Ada"_s, sandbox::constants::accessKeyId, sandbox::constants::accessKeySecret);
    m_desk->press(u"Sign in"_s);
    m_desk->waitForPage(u"Case"_s);
    m_desk->press(u"Apply the change"_s);
    m_desk->waitForState(u"Sessions ended"_s, u"done"_s);
    QCOMPARE(m_desk->changesAsked(), 1);
}

void HelpdeskJourneyTest::closingAsksFirst() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->helpdesk->close();
    QVERIFY(m_desk->helpdesk->isVisible());
    m_desk->press(u"Stay"_s);
    QTRY_VERIFY(!m_desk->seen<QPushButton>(u"Stay"_s));
    m_desk->helpdesk->close();
    m_desk->press(u"Close"_s);
    QTRY_VERIFY(!m_desk->helpdesk->isVisible());
    nothingIsChanged();
}

void HelpdeskJourneyTest::numberIsMaskedUntilRevealed() {
    m_desk->signInToHelpdesk();
    m_desk->find(u"alice"_s);
    m_desk->waitForPage(u"User"_s);
    QTRY_VERIFY(m_desk->read(u"Registered number"_s).endsWith(u"5678"_s));
    QVERIFY(!m_desk->read(u"Registered number"_s).contains(u"1234"_s));
    QVERIFY(!m_desk->read(u"E-mail address"_s).contains(u"alice"_s));
    m_desk->press(u"Reveal phone and e-mail"_s);
    QTRY_COMPARE(m_desk->read(u"Registered number"_s), u"+86 188 1234 5678"_s);
    QCOMPARE(m_desk->read(u"E-mail address"_s), u"alice@example.com"_s);
    QVERIFY(!m_desk->seen<QPushButton>(u"Reveal phone and e-mail"_s));
}

QTEST_MAIN(HelpdeskJourneyTest)
#include "HelpdeskJourneyTest.moc"
