#include "tests/ui/Desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString fresh = u"+8618600001234"_s; ///< nobody's number
const QString alices = u"+8618812345678"_s;

}

/// The sign-in ends, or is too old, while the user is on the way.
class SessionEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void atBinding();
    void atTheCodes();
    void atConfirm();
    void whileFindingOut();
    void anotherUserComesBack();
    void cancelledAndTriedAgain();
    void renewedUnseen();
    void renewalFailsForNow();
    void oldSignInIsAskedAgain();
    void oldSignInIsGoodWhereNobodyMinds();

private:
    void signInAgainAs(const QString &user) {
        m_desk->waitForPage(u"Sign in"_s);
        QVERIFY(m_desk->isTold(u"Then you go on where you were; everything you typed is kept."_s));
        m_desk->browser.visitor = user;
        m_desk->press(u"Sign in with browser"_s);
    }

    std::unique_ptr<Desk> m_desk;
};

void SessionEndTest::atBinding() {
    m_desk->beginAs(u"bob"_s);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->endSessionAt(paths::bindPhone);
    m_desk->press(u"Bind phone number"_s);
    signInAgainAs(u"bob"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QVERIFY(m_desk->isTold(sentence(FlowProblem::SignInRenewed)));
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"186 0000 1234"_s);
    QCOMPARE(m_desk->typedIn(u"Code from new number"_s), m_desk->newCode(fresh));
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QCOMPARE(m_desk->service.user(u"bob"_s).phone, u"18600001234"_s);
}

void SessionEndTest::atTheCodes() {
    m_desk->beginAs(u"alice"_s);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->proveCurrent(alices);
    const QString code = m_desk->typedIn(u"Code from current number"_s);
    m_desk->endSessionAt(paths::verify);
    m_desk->press(u"Next"_s);
    signInAgainAs(u"alice"_s);
    m_desk->waitForPage(u"Current phone number"_s);
    QCOMPARE(m_desk->typedIn(u"Code from current number"_s), code);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Confirm the change"_s);
}

void SessionEndTest::atConfirm() {
    m_desk->beginAs(u"alice"_s);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Next"_s);
    m_desk->proveCurrent(alices);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Confirm the change"_s);
    m_desk->endSessionAt(paths::updatePhone);
    m_desk->press(u"Change phone number"_s);
    signInAgainAs(u"alice"_s);
    m_desk->waitForPage(u"Confirm the change"_s);
    m_desk->press(u"Change phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QCOMPARE(m_desk->service.user(u"alice"_s).phone, u"18600001234"_s);
}

void SessionEndTest::whileFindingOut() {
    m_desk->beginAs(u"bob"_s);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->service.fail(paths::bindPhone, u"drop-after"_s);
    m_desk->endSessionAt(paths::profile);
    m_desk->press(u"Bind phone number"_s);
    signInAgainAs(u"bob"_s);
    m_desk->waitForPage(u"Done"_s);
    QVERIFY(m_desk->read(u"Result"_s).startsWith(u"Your phone number is now "_s));
    QCOMPARE(m_desk->service.requests(paths::bindPhone).size(), 1);
}

void SessionEndTest::anotherUserComesBack() {
    m_desk->beginAs(u"bob"_s);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->endSessionAt(paths::bindPhone);
    m_desk->press(u"Bind phone number"_s);
    signInAgainAs(u"alice"_s);
    m_desk->waitForPage(u"Your phone number"_s);
    QTRY_COMPARE(m_desk->read(u"Signed in as"_s), u"Alice Chen"_s);
    QVERIFY(m_desk->isTold(
        u"You signed in with another account than last time. Check that it is the right one."_s));
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), QString());
    QVERIFY(m_desk->service.user(u"alice"_s).phone == "18812345678"_L1);
}

void SessionEndTest::cancelledAndTriedAgain() {
    m_desk->beginAs(u"bob"_s);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->endSessionAt(paths::bindPhone);
    m_desk->press(u"Bind phone number"_s);
    signInAgainAs({});
    m_desk->press(u"Cancel sign-in"_s);
    QTRY_VERIFY(m_desk->canPress(u"Sign in with browser"_s));
    QCOMPARE(m_desk->page(), u"Sign in"_s);
    signInAgainAs(u"bob"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"186 0000 1234"_s);
}

void SessionEndTest::renewedUnseen() {
    m_desk->service.changeSettings({{u"accessTokenExpiresIn"_s, 300}});
    m_desk->settings.maxAgeMinutes = 0;
    m_desk->beginAs(u"bob"_s);
    m_desk->advance(301s);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QCOMPARE(m_desk->browser.links().size(), 1);
}

void SessionEndTest::renewalFailsForNow() {
    m_desk->service.changeSettings({{u"accessTokenExpiresIn"_s, 300}, {u"codeExpiresIn"_s, 3600}});
    m_desk->settings.maxAgeMinutes = 0;
    m_desk->beginAs(u"bob"_s);
    m_desk->proveNew(u"186 0000 1234"_s, fresh);
    m_desk->advance(301s);
    m_desk->service.fail(paths::token, u"refuse-before"_s);
    m_desk->press(u"Bind phone number"_s);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::ConnectionLost)));
    QCOMPARE(m_desk->page(), u"New phone number"_s);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"186 0000 1234"_s);
    QVERIFY(m_desk->service.requests(paths::bindPhone).isEmpty());
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    QCOMPARE(m_desk->service.user(u"bob"_s).phone, u"18600001234"_s);
    QCOMPARE(m_desk->browser.links().size(), 1);
}

void SessionEndTest::oldSignInIsAskedAgain() {
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    QTRY_VERIFY(m_desk->canPress(u"Next"_s));
    m_desk->advance(11min);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Sign in"_s);
    QVERIFY(m_desk->isTold(u"For your safety, sign in again before you go on."_s));
    signInAgainAs(u"alice"_s);
    m_desk->waitForPage(u"New phone number"_s);
    QVERIFY(m_desk->browser.links().constLast().query().contains("max_age=600"_L1));
}

void SessionEndTest::oldSignInIsGoodWhereNobodyMinds() {
    m_desk->settings.maxAgeMinutes = 0;
    m_desk->start();
    m_desk->signInAs(u"alice"_s);
    m_desk->advance(24h);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"New phone number"_s);
}

QTEST_MAIN(SessionEndTest)
#include "SessionEndTest.moc"
