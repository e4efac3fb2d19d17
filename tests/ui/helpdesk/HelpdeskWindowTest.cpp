#include "tests/ui/helpdesk/HelpdeskDesk.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Signing in at the helpdesk, and finding the user who called.
class HelpdeskWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init() {
        m_desk = std::make_unique<HelpdeskDesk>();
        m_desk->isHurried = true;
    }
    void cleanup() { m_desk.reset(); }
    void missingSettingsAreNamed();
    void wrongKeyIsToldAndNothingTypedIsLost();
    void keyIsTakenUpAtTheNextStart();
    void withoutAKeyringNothingIsChanged();
    void lockedKeyringIsTriedAgain();
    void signInIsCancelled();
    void signOutForgetsTheKey();
    void kindIsGuessedUntilItIsChosen_data();
    void kindIsGuessedUntilItIsChosen();
    void nobodyIsTold();
    void severalMatchesStandInATable();
    void lockedUserIsShownAsSuch();
    void ticketAndReasonAreWanted();
    void unreadableUserIsAskedForAgain();
    void languageChangesAtOnce();

private:
    void signIn(const QString &secret) {
        m_desk->fillInKey(u"Ada"_s, sandbox::constants::accessKeyId, secret);
        m_desk->press(u"Sign in"_s);
    }

    std::unique_ptr<HelpdeskDesk> m_desk;
};

void HelpdeskWindowTest::missingSettingsAreNamed() {
    m_desk->settings.userPoolId.clear();
    m_desk->startHelpdesk();
    QCOMPARE(m_desk->page(), u"The helpdesk is not set up"_s);
    QVERIFY(m_desk->read(u"Missing settings"_s).contains(u"connection/userPoolId"_s));
    QVERIFY(!m_desk->read(u"Missing settings"_s).contains(u"connection/server"_s));
    QVERIFY(m_desk->service.requests(QString()).isEmpty());
}

void HelpdeskWindowTest::wrongKeyIsToldAndNothingTypedIsLost() {
    m_desk->startHelpdesk();
    signIn(u"wrong"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::KeyRefused)));
    QCOMPARE(m_desk->page(), u"Helpdesk sign-in"_s);
    QCOMPARE(m_desk->typedIn(u"Access key ID"_s), sandbox::constants::accessKeyId);
    QVERIFY(!m_desk->seen<QPushButton>(u"Go on for this session only"_s));
    m_desk->type(u"Access key secret"_s, sandbox::constants::accessKeySecret + u'\r');
    m_desk->waitForPage(u"Find the user"_s);
}

void HelpdeskWindowTest::keyIsTakenUpAtTheNextStart() {
    m_desk->signInToHelpdesk();
    m_desk->startHelpdesk();
    m_desk->waitForPage(u"Find the user"_s);
    QCOMPARE(m_desk->read(u"Operator"_s), u"Ada"_s);
}

void HelpdeskWindowTest::withoutAKeyringNothingIsChanged() {
    m_desk->keyring.problem = KeyringProblem::NoKeyring;
    m_desk->startHelpdesk();
    signIn(sandbox::constants::accessKeySecret);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::KeyringNeeded)));
    m_desk->press(u"Go on for this session only"_s);
    m_desk->waitForPage(u"Find the user"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::KeyringNeeded)));
    m_desk->find(u"alice"_s);
    m_desk->waitForPage(u"User"_s);
    m_desk->type(u"Ticket number"_s, u"HD-1"_s);
    m_desk->type(u"Reason for the change"_s, u"lost"_s);
    m_desk->press(u"Open case"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::JournalNotOpen)));
    QCOMPARE(m_desk->page(), u"User"_s);
    QCOMPARE(m_desk->changesAsked(), 0);
    m_desk->startHelpdesk(); // nothing was kept
    QCOMPARE(m_desk->page(), u"Helpdesk sign-in"_s);
}

void HelpdeskWindowTest::lockedKeyringIsTriedAgain() {
    m_desk->keyring.problem = KeyringProblem::Locked;
    m_desk->startHelpdesk();
    signIn(sandbox::constants::accessKeySecret);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::KeyringNeeded)));
    m_desk->keyring.problem.reset();
    m_desk->press(u"Sign in"_s);
    m_desk->waitForPage(u"Find the user"_s);
    QTRY_VERIFY(m_desk->core->journal().isOpen());
}

void HelpdeskWindowTest::signInIsCancelled() {
    m_desk->isHurried = false;
    m_desk->service.fail(u"/api/v3/get-management-token"_s, u"hang"_s);
    m_desk->startHelpdesk();
    signIn(sandbox::constants::accessKeySecret);
    m_desk->press(u"Cancel sign-in"_s);
    QTRY_VERIFY(m_desk->canPress(u"Sign in"_s));
    QCOMPARE(m_desk->typedIn(u"Access key ID"_s), sandbox::constants::accessKeyId);
    m_desk->press(u"Sign in"_s);
    m_desk->waitForPage(u"Find the user"_s);
}

void HelpdeskWindowTest::signOutForgetsTheKey() {
    m_desk->signInToHelpdesk();
    m_desk->press(u"Sign out"_s);
    m_desk->waitForPage(u"Helpdesk sign-in"_s);
    QVERIFY(m_desk->isTold(u"You are signed out."_s));
    QCOMPARE(m_desk->typedIn(u"Access key secret"_s), QString());
    m_desk->startHelpdesk();
    m_desk->waitForPage(u"Helpdesk sign-in"_s);
}

void HelpdeskWindowTest::kindIsGuessedUntilItIsChosen_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("phone") << u"+86 188 1234 5678"_s << u"Phone number"_s;
    QTest::newRow("e-mail") << u"alice@example.com"_s << u"E-mail address"_s;
    QTest::newRow("username") << u"alice"_s << u"Username"_s;
    QTest::newRow("user ID") << u"0123456789abcdef01234567"_s << u"User ID"_s;
}

void HelpdeskWindowTest::kindIsGuessedUntilItIsChosen() {
    QFETCH(QString, text);
    QFETCH(QString, kind);
    m_desk->signInToHelpdesk();
    m_desk->type(u"Phone, e-mail, username or user ID"_s, text);
    auto *by = m_desk->seen<QComboBox>(u"Search by"_s);
    QCOMPARE(by->currentText(), kind);
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Home);
    QTest::keyClick(by, Qt::Key_Down);
    QCOMPARE(by->currentText(), u"E-mail address"_s);
    QTest::keyClicks(m_desk->seen<QLineEdit>(u"Phone, e-mail, username or user ID"_s), u"9"_s);
    QCOMPARE(by->currentText(), u"E-mail address"_s);
}

void HelpdeskWindowTest::nobodyIsTold() {
    m_desk->signInToHelpdesk();
    m_desk->find(u"ali"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::NobodyFound)));
    QTRY_VERIFY(m_desk->hasFocus(u"Phone, e-mail, username or user ID"_s));
}

void HelpdeskWindowTest::severalMatchesStandInATable() {
    m_desk->service.changeUser(u"bob"_s, {{u"email"_s, u"alice@example.com"_s}});
    m_desk->signInToHelpdesk();
    m_desk->find(u"alice@example.com"_s);
    QTRY_VERIFY(m_desk->isTold(u"2 users found."_s));
    auto *table = m_desk->seen<QTableView>(u"Matches"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 2);
    for (int row = 0; row < 2; row++)
        QCOMPARE(table->model()->index(row, 3).data().toString(), u"a••••@example.com"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    const QString username = table->model()->index(1, 1).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    m_desk->waitForPage(u"User"_s);
    QTRY_COMPARE(m_desk->read(u"Username"_s), username);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_desk->waitForPage(u"Find the user"_s);
}

void HelpdeskWindowTest::lockedUserIsShownAsSuch() {
    m_desk->signInToHelpdesk();
    m_desk->find(u"dave"_s);
    m_desk->waitForPage(u"User"_s);
    QTRY_COMPARE(m_desk->read(u"Status"_s), u"Suspended: locked, cannot sign in"_s);
}

void HelpdeskWindowTest::ticketAndReasonAreWanted() {
    m_desk->settings.helpdesk.ticketFormat.setPattern(u"HD-\\d+"_s);
    m_desk->signInToHelpdesk();
    m_desk->find(u"alice"_s);
    m_desk->waitForPage(u"User"_s);
    m_desk->press(u"Open case"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::TicketMissing)));
    m_desk->type(u"Ticket number"_s, u"12"_s);
    m_desk->press(u"Open case"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::TicketFormat)));
    QTRY_VERIFY(m_desk->hasFocus(u"Ticket number"_s));
    m_desk->type(u"Ticket number"_s, u"HD-12"_s);
    m_desk->press(u"Open case"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(HelpdeskProblem::ReasonMissing)));
    QTRY_VERIFY(m_desk->hasFocus(u"Reason for the change"_s));
}

void HelpdeskWindowTest::unreadableUserIsAskedForAgain() {
    m_desk->signInToHelpdesk();
    m_desk->service.fail(u"/api/v3/get-user"_s, u"http-status"_s, {{u"status"_s, 503}, {u"times"_s, 100}});
    m_desk->find(u"alice"_s);
    m_desk->waitForPage(u"User"_s);
    QTRY_VERIFY(m_desk->canPress(u"Try again"_s));
    QVERIFY(!m_desk->canPress(u"Open case"_s));
    m_desk->service.clearFaults();
    m_desk->press(u"Try again"_s);
    QTRY_COMPARE(m_desk->read(u"Username"_s), u"alice"_s);
    QTRY_VERIFY(m_desk->canPress(u"Open case"_s));
}

void HelpdeskWindowTest::languageChangesAtOnce() {
    m_desk->signInToHelpdesk();
    speak(QLocale(u"ja"_s));
    QTRY_VERIFY(m_desk->page() != u"Find the user"_s);
    QVERIFY(m_desk->helpdesk->windowTitle() != u"Helpdesk"_s);
    speak(QLocale(u"en"_s));
    QTRY_COMPARE(m_desk->page(), u"Find the user"_s);
}

QTEST_MAIN(HelpdeskWindowTest)
#include "HelpdeskWindowTest.moc"
