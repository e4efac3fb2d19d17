#include "ui/wizard/SignOutNotice.h"

#include "tests/ui/Desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void opensOnConnect();
    void refusesAnInsecureServer_data();
    void refusesAnInsecureServer();
    void opensOnSignIn();
    void opensOnTheNumber();
    void storedSessionIsGone();
    void storedSessionHasEnded();
    void showsTheAccount_data();
    void showsTheAccount();
    void copiesTheLink();
    void browserThatDoesNotOpen();
    void cancels();
    void signsOut();
    void signsOutWithoutNetwork();
    void closingEndsASignInForThisSessionOnly();
    void closingSaysWhatCannotBeEnded();
    void serviceThatDoesNotSayWhenTheUserSignedIn();
    void noKeyring();
    void keyringIsBack();
    void anotherUser();
    void serviceIsUnreachable();
    void profileComesWithTheSecondTry();

private:
    void loseRevocations() {
        m_desk->service.fail(
            u"/oidc/token/revocation"_s, u"http-status"_s, {{u"status"_s, 503}, {u"times"_s, 1000}});
    }
    void signInForThisSessionOnly() {
        m_desk->keyring.problem = KeyringProblem::NoKeyring;
        m_desk->start();
        m_desk->browser.visitor = u"alice"_s;
        m_desk->press(u"Sign in with browser"_s);
        m_desk->press(u"Go on for this session only"_s);
        m_desk->waitForPage(u"Your phone number"_s);
        QTRY_VERIFY(m_desk->canPress(u"Next"_s));
    }

    std::unique_ptr<Desk> m_desk;
};

void SignInTest::opensOnConnect() {
    const QUrl server = std::exchange(m_desk->settings.server, {});
    m_desk->settings.appId.clear();
    m_desk->start();
    QCOMPARE(m_desk->page(), u"Connect"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"Server address"_s));
    m_desk->type(u"Server address"_s, server.toString());
    QVERIFY(!m_desk->canPress(u"Next"_s));
    m_desk->type(u"Application ID"_s, Sandbox::appId());
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Sign in"_s);
    QVERIFY(!QFile::exists(m_desk->settingsFile()));
    m_desk->signInAs(u"alice"_s);
    const auto kept = Settings::read({}, {m_desk->settingsFile()});
    QVERIFY(kept);
    QCOMPARE(kept->server, server);
    QCOMPARE(kept->appId, Sandbox::appId());
}

void SignInTest::refusesAnInsecureServer_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("plain http") << u"http://example.com"_s;
    QTest::newRow("other scheme") << u"ftp://example.com"_s;
    QTest::newRow("no host") << u"https://"_s;
}

void SignInTest::refusesAnInsecureServer() {
    QFETCH(QString, address);
    m_desk->settings.server.clear();
    m_desk->start();
    m_desk->type(u"Server address"_s, address);
    m_desk->type(u"Application ID"_s, u"an-app"_s);
    m_desk->press(u"Next"_s);
    QCOMPARE(m_desk->page(), u"Connect"_s);
    QVERIFY(m_desk->isTold(u"This is not a secure server address. Enter one that begins with https://."_s));
    QTRY_VERIFY(m_desk->hasFocus(u"Server address"_s));
}

void SignInTest::opensOnSignIn() {
    m_desk->start();
    QCOMPARE(m_desk->page(), u"Sign in"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"Sign in with browser"_s));
    QVERIFY(!m_desk->seen<QPushButton>(u"Next"_s));
    QVERIFY(!m_desk->seen<QPushButton>(u"Back"_s));
    QVERIFY(m_desk->browser.links().isEmpty());
}

void SignInTest::opensOnTheNumber() {
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    m_desk->start();
    QCOMPARE(m_desk->page(), u"Your phone number"_s);
    QTRY_COMPARE(m_desk->read(u"Signed in as"_s), u"Alice Chen"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"Next"_s));
    QCOMPARE(m_desk->browser.links().size(), 1);
}

void SignInTest::storedSessionIsGone() {
    m_desk->memory->setSignedInUser(m_desk->settings.server, m_desk->settings.appId, u"u-1"_s);
    m_desk->start();
    m_desk->waitForPage(u"Sign in"_s);
    m_desk->signInAs(u"alice"_s);
}

void SignInTest::storedSessionHasEnded() {
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    m_desk->endSessionAt(paths::profile);
    m_desk->start();
    m_desk->waitForPage(u"Sign in"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::NotSignedIn)));
    QTRY_VERIFY(m_desk->hasFocus(u"Sign in with browser"_s));
    m_desk->signInAs(u"alice"_s);
    QTRY_COMPARE(m_desk->read(u"Signed in as"_s), u"Alice Chen"_s);
}

void SignInTest::showsTheAccount_data() {
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::newRow("with a number") << u"alice"_s << u"Alice Chen"_s << u"the number ending in 5678"_s;
    QTest::newRow("without one") << u"bob"_s << u"Bob Tanaka"_s << u"No phone number yet"_s;
}

void SignInTest::showsTheAccount() {
    QFETCH(QString, user);
    m_desk->start();
    m_desk->signInAs(user);
    QTRY_VERIFY(m_desk->canPress(u"Next"_s));
    QTEST(m_desk->read(u"Signed in as"_s), "name");
    QTEST(m_desk->read(u"Current phone number"_s), "number");
}

void SignInTest::copiesTheLink() {
    m_desk->start();
    m_desk->press(u"Sign in with browser"_s);
    m_desk->press(u"Copy sign-in link"_s);
    const QUrl link(QGuiApplication::clipboard()->text());
    QCOMPARE(link, m_desk->browser.links().constLast());
    m_desk->browser.visitor = u"alice"_s;
    m_desk->browser.visit(link);
    m_desk->waitForPage(u"Your phone number"_s);
}

void SignInTest::browserThatDoesNotOpen() {
    m_desk->browser.opens = false;
    m_desk->start();
    m_desk->press(u"Sign in with browser"_s);
    QTRY_VERIFY(m_desk->isTold(u"Your browser could not be opened. Copy the link and open it in a browser "
                               "on this computer."_s));
    QVERIFY(m_desk->canPress(u"Copy sign-in link"_s));
}

void SignInTest::cancels() {
    m_desk->start();
    m_desk->press(u"Sign in with browser"_s);
    QTRY_VERIFY(m_desk->seen<QPushButton>(u"Copy sign-in link"_s));
    m_desk->press(u"Cancel sign-in"_s);
    QTRY_VERIFY(m_desk->canPress(u"Sign in with browser"_s));
    QVERIFY(!m_desk->seen<QPushButton>(u"Copy sign-in link"_s));
    m_desk->signInAs(u"alice"_s);
}

void SignInTest::signsOut() {
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    const KeyringEntry key = KeyringEntry::signIn(
        m_desk->settings.server, m_desk->settings.appId, m_desk->service.user(u"alice"_s).userId);
    QVERIFY(m_desk->keyring.read(key).result()->has_value());
    m_desk->press(u"Sign out"_s);
    m_desk->waitForPage(u"Sign in"_s);
    QTRY_VERIFY(m_desk->isTold(u"You are signed out."_s));
    QVERIFY(!m_desk->keyring.read(key).result()->has_value());
    m_desk->start();
    QCOMPARE(m_desk->page(), u"Sign in"_s);
}

void SignInTest::signsOutWithoutNetwork() {
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    loseRevocations();
    m_desk->press(u"Sign out"_s);
    m_desk->waitForPage(u"Sign in"_s);
    QTRY_VERIFY(m_desk->isTold(signOutNotice({.revoked = Revoked::NotAnswered, .isOwed = true})));
    QVERIFY(!m_desk->service.liveApps(u"alice"_s).isEmpty());
    m_desk->service.clearFaults();
    m_desk->start();
    QCOMPARE(m_desk->page(), u"Sign in"_s);
    QTRY_VERIFY(m_desk->service.liveApps(u"alice"_s).isEmpty());
}

void SignInTest::closingEndsASignInForThisSessionOnly() {
    signInForThisSessionOnly();
    m_desk->window->close();
    QTRY_VERIFY(!m_desk->window->isVisible());
    QVERIFY(m_desk->service.liveApps(u"alice"_s).isEmpty());
}

void SignInTest::closingSaysWhatCannotBeEnded() {
    signInForThisSessionOnly();
    loseRevocations();
    m_desk->window->close();
    QTRY_VERIFY(m_desk->isTold(signOutNotice({.revoked = Revoked::NotAnswered})));
    QVERIFY(m_desk->window->isVisible());
    m_desk->window->close();
    QTRY_VERIFY(!m_desk->window->isVisible());
}

void SignInTest::serviceThatDoesNotSayWhenTheUserSignedIn() {
    m_desk->service.changeSettings({{u"authTime"_s, false}});
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    QTRY_VERIFY(m_desk->canPress(u"Next"_s));
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Sign in"_s);
    m_desk->press(u"Sign in with browser"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(SignInProblem::AuthTimeMissing)));
    QCOMPARE(m_desk->page(), u"Sign in"_s);
    QCOMPARE(m_desk->browser.links().size(), 2);
    m_desk->press(u"Back"_s);
    m_desk->waitForPage(u"Your phone number"_s);
    QVERIFY(!m_desk->service.liveApps(u"alice"_s).isEmpty());
}

void SignInTest::noKeyring() {
    m_desk->keyring.problem = KeyringProblem::NoKeyring;
    m_desk->start();
    m_desk->browser.visitor = u"alice"_s;
    m_desk->press(u"Sign in with browser"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(KeyringProblem::NoKeyring)));
    m_desk->press(u"Go on for this session only"_s);
    m_desk->waitForPage(u"Your phone number"_s);
    QTRY_COMPARE(m_desk->read(u"Signed in as"_s), u"Alice Chen"_s);
    m_desk->start();
    QCOMPARE(m_desk->page(), u"Sign in"_s);
}

void SignInTest::keyringIsBack() {
    m_desk->keyring.problem = KeyringProblem::Locked;
    m_desk->start();
    m_desk->browser.visitor = u"alice"_s;
    m_desk->press(u"Sign in with browser"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(KeyringProblem::Locked)));
    m_desk->keyring.problem.reset();
    m_desk->press(u"Try the keyring again"_s);
    m_desk->waitForPage(u"Your phone number"_s);
}

void SignInTest::anotherUser() {
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    m_desk->keyring = {}; // the stored sign-in is lost, who it was is not
    m_desk->start();
    m_desk->waitForPage(u"Sign in"_s);
    m_desk->signInAs(u"bob"_s);
    QTRY_VERIFY(m_desk->isTold(
        u"You signed in with another account than last time. Check that it is the right one."_s));
    QTRY_COMPARE(m_desk->read(u"Signed in as"_s), u"Bob Tanaka"_s);
}

void SignInTest::serviceIsUnreachable() {
    m_desk->settings.server.setPort(1);
    m_desk->start();
    m_desk->press(u"Sign in with browser"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::Unreachable)));
    QVERIFY(m_desk->canPress(u"Sign in with browser"_s));
}

void SignInTest::profileComesWithTheSecondTry() {
    m_desk->service.fail(paths::profile, u"statusCode"_s, {{u"statusCode"_s, 403}});
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::Refused)));
    QVERIFY(!m_desk->canPress(u"Next"_s));
    m_desk->press(u"Try again"_s);
    QTRY_COMPARE(m_desk->read(u"Signed in as"_s), u"Alice Chen"_s);
    QVERIFY(!m_desk->isTold(sentence(ErrorKind::Refused)));
}

QTEST_MAIN(SignInTest)
#include "SignInTest.moc"
