#include "tests/flows/SignInStage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SignInFlow::State;

/// What becomes of tokens that are not to be used any more: at sign-out, when others take their place, and
/// when a sign-in is given up.
class SignOutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SignInStage>(); }
    void entryStaysUntilTheServiceHasAnswered();
    void whatIsOwedIsNotedFirst();
    void whatAnAnswerIs_data();
    void whatAnAnswerIs();
    void closedAtOnce();
    void withTheKeyringLocked();
    void withTheKeyringLockedAndNoNetwork();
    void endsWhatAnotherProgramHasRenewed();
    void forThisSessionOnlyWithoutNetwork();
    void nextSignInMustBeProved();
    void nextSignInWaitsForTheEndOfTheLast();
    void signInAfterASignOutThatIsStillOwed();
    void signInThatWasCutShortLeavesNoSession();
    void sameUserAgain();
    void sameUserAgainFromALockedKeyring();
    void serviceThatEndsAllTokensTogether();
    void anotherUser();
    void anotherUserWithoutNetwork();
    void anotherUserForThisSessionOnly();
    void cancelledWhileItIsKept();
    void cancelledByTheSameUser();
    void cancelledByWhoIsHereForThisSessionOnly();
    void cancelledWhileTokensAreOnTheirWay();
    void refusedByTheProgram_data();
    void refusedByTheProgram();
    void renewalThatComesAfterTheSignOut();

private:
    SignOut signOut() {
        QSignalSpy signedOut(m_stage->flow.get(), &SignInFlow::signedOut);
        m_stage->flow->signOut();
        (void)becomes([&] { return signedOut.count() == 1; });
        return signedOut.value(0).value(0).value<SignOut>();
    }
    void loseRevocations() { m_stage->server.alwaysAt(paths::revocation, ScriptedServer::drop()); }
    void findRevocations() { m_stage->server.alwaysAt(paths::revocation, ScriptedServer::respond({})); }
    bool holds(const QString &userId = u"u1"_s) { return m_stage->keyring.holds(m_stage->entry(userId)); }

    std::unique_ptr<SignInStage> m_stage;
    const QStringList m_first{u"r-1"_s, u"a-1"_s};
};

void SignOutsTest::entryStaysUntilTheServiceHasAnswered() {
    m_stage->enter();
    m_stage->hold(paths::revocation);
    m_stage->flow->signOut();
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    QTRY_VERIFY(m_stage->isHolding());
    QVERIFY(holds());
    m_stage->release(ScriptedServer::respond({}));
    QTRY_VERIFY(!holds());
    QCOMPARE(m_stage->revoked(), m_first);
    QVERIFY(!m_stage->owes());
}

void SignOutsTest::whatIsOwedIsNotedFirst() {
    m_stage->enter();
    m_stage->flow->signOut();
    Memory another(m_stage->dir.filePath(u"state.ini"_s), m_stage->clock());
    QVERIFY(another.signedInUser(m_stage->server.url(), u"app"_s).isEmpty());
    QCOMPARE(another.owedSignOuts(m_stage->server.url(), u"app"_s).keys(), QStringList{u"u1"_s});
    QVERIFY(m_stage->revoked().isEmpty());
}

void SignOutsTest::whatAnAnswerIs_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<Revoked>("revoked");
    using Server = ScriptedServer;
    const auto error = [](const QByteArray &code, int status) {
        return Server::respond("{\"error\":\"" + code + "\"}", status);
    };
    QTest::newRow("done") << Server::respond({}) << Revoked::Done;
    QTest::newRow("done, in the service's words") << replies::success() << Revoked::Done;
    QTest::newRow("not a kind to be revoked") << error("unsupported_token_type", 400) << Revoked::Refused;
    QTest::newRow("unknown application") << error("invalid_client", 401) << Revoked::Refused;
    QTest::newRow("refused, in the service's words") << replies::failure(400) << Revoked::Refused;
    QTest::newRow("403 of a gateway") << Server::respond("<html>", 403) << Revoked::NotAnswered;
    QTest::newRow("403 of a gateway, in JSON") << error("forbidden", 403) << Revoked::NotAnswered;
    QTest::newRow("401 of a gateway") << Server::respond("<html>", 401) << Revoked::NotAnswered;
    QTest::newRow("captive portal") << Server::respond("<html>") << Revoked::NotAnswered;
    QTest::newRow("busy") << Server::respond({}, 503) << Revoked::NotAnswered;
    QTest::newRow("busy, in JSON") << error("temporarily_unavailable", 400) << Revoked::NotAnswered;
    QTest::newRow("too often, in the service's words") << replies::failure(429) << Revoked::NotAnswered;
    QTest::newRow("sent elsewhere") << Server::respond({}, 302, "Location: /\r\n") << Revoked::NotAnswered;
    QTest::newRow("lost") << Server::drop() << Revoked::NotAnswered;
}

void SignOutsTest::whatAnAnswerIs() {
    QFETCH(ScriptedServer::Reply, reply);
    QFETCH(Revoked, revoked);
    m_stage->enter();
    m_stage->server.alwaysAt(paths::revocation, reply);
    const SignOut how = signOut();
    QCOMPARE(how.revoked, revoked);
    QCOMPARE(how.isOwed, revoked == Revoked::NotAnswered);
    QCOMPARE(holds(), how.isOwed);
    QCOMPARE(m_stage->owes(), how.isOwed);
}

void SignOutsTest::closedAtOnce() {
    m_stage->enter();
    m_stage->flow->signOut();
    m_stage->nextStart();
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    QTRY_VERIFY(!m_stage->owes());
    QVERIFY(m_stage->revoked().contains(u"r-1"_s));
    QVERIFY(m_stage->revoked().contains(u"a-1"_s));
    QVERIFY(!holds());
}

void SignOutsTest::withTheKeyringLocked() {
    m_stage->enter();
    m_stage->keyring.isLocked = true;
    const SignOut how = signOut();
    QCOMPARE(how.revoked, Revoked::Done);
    QVERIFY2(how.isOwed, "the entry is still there");
    QCOMPARE(m_stage->revoked(), m_first);
    m_stage->nextStart();
    QVERIFY(wait(m_stage->session.fresh()).error().kind == ErrorKind::NotSignedIn);
    QCOMPARE(m_stage->keyring.questions, 0);
    QVERIFY(m_stage->owes());
    m_stage->keyring.isLocked = false;
    m_stage->nextStart();
    QTRY_VERIFY(!m_stage->owes());
    QVERIFY(!holds());
    QCOMPARE(m_stage->keyring.questions, 0);
}

void SignOutsTest::withTheKeyringLockedAndNoNetwork() {
    m_stage->enter();
    m_stage->keyring.isLocked = true;
    loseRevocations();
    QCOMPARE(signOut().revoked, Revoked::NotAnswered);
    m_stage->keyring.isLocked = false;
    findRevocations();
    const auto before = m_stage->revoked().size();
    m_stage->nextStart();
    QTRY_VERIFY(!m_stage->owes());
    QCOMPARE(m_stage->revoked().mid(before), m_first);
    QVERIFY(!holds());
}

void SignOutsTest::endsWhatAnotherProgramHasRenewed() {
    m_stage->enter();
    TokenSet renewed = *m_stage->kept();
    renewed.accessToken = "a-9";
    renewed.refreshToken = "r-9";
    renewed.generation = 9;
    m_stage->keyring.entries.write(m_stage->entry(), renewed.toSecret());
    QCOMPARE(signOut().revoked, Revoked::Done);
    const QStringList theirs{u"r-9"_s, u"a-9"_s};
    QCOMPARE(m_stage->revoked(), theirs);
    QVERIFY(!holds());
}

void SignOutsTest::forThisSessionOnlyWithoutNetwork() {
    m_stage->keyring.problem = KeyringProblem::Locked;
    m_stage->enter(State::NotKept);
    m_stage->flow->goOnForThisSessionOnly();
    QVERIFY(m_stage->flow->isForThisSessionOnly());
    loseRevocations();
    const SignOut how = signOut();
    QCOMPARE(how.revoked, Revoked::NotAnswered);
    QVERIFY2(!how.isOwed, "nobody has its tokens any more");
    QVERIFY(!m_stage->flow->isForThisSessionOnly());
}

void SignOutsTest::nextSignInMustBeProved() {
    const auto prompt = [this] {
        return QUrlQuery(m_stage->opened.constLast()).queryItemValue(u"prompt"_s, QUrl::FullyDecoded);
    };
    m_stage->enter();
    QCOMPARE(prompt(), u"consent"_s);
    (void)signOut();
    m_stage->nextStart();
    m_stage->waitForBrowser();
    QCOMPARE(prompt(), u"login consent"_s);
    m_stage->flow->cancel();
    m_stage->enter();
    QCOMPARE(prompt(), u"login consent"_s);
    m_stage->enter();
    QCOMPARE(prompt(), u"consent"_s);
}

void SignOutsTest::nextSignInWaitsForTheEndOfTheLast() {
    m_stage->enter();
    m_stage->hold(paths::revocation);
    m_stage->flow->signOut();
    QTRY_VERIFY(m_stage->isHolding());
    m_stage->flow->start();
    m_stage->comeAndGo();
    QCOMPARE(m_stage->flow->state(), State::Preparing);
    QCOMPARE(m_stage->opened.size(), 1);
    m_stage->release(ScriptedServer::respond({}));
    QTRY_COMPARE(m_stage->flow->state(), State::WaitingForBrowser);
    QCOMPARE(m_stage->revoked(), m_first);
}

void SignOutsTest::signInAfterASignOutThatIsStillOwed() {
    m_stage->enter();
    loseRevocations();
    (void)signOut();
    QVERIFY(m_stage->owes());
    m_stage->enterAs(u"u1"_s, u"2"_s);
    QVERIFY(!m_stage->owes());
    QCOMPARE(m_stage->kept()->generation, 2U);
    findRevocations();
    m_stage->nextStart();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedIn);
    QVERIFY(!m_stage->revoked().contains(u"r-2"_s));
    QVERIFY(!m_stage->revoked().contains(u"a-2"_s));
}

void SignOutsTest::signInThatWasCutShortLeavesNoSession() {
    m_stage->enter();
    loseRevocations();
    (void)signOut();
    m_stage->keyring.hangsOnWrite = true;
    m_stage->enterAs(u"u1"_s, u"2"_s, State::Keeping);
    QTRY_COMPARE(m_stage->rememberedUser(), u"u1"_s);
    findRevocations();
    m_stage->nextStart(); // with the entry as it was, and a note that somebody has signed in
    QTRY_VERIFY(!holds());
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    QTRY_VERIFY(!m_stage->owes());
    QVERIFY(m_stage->rememberedUser().isEmpty());
}

void SignOutsTest::sameUserAgain() {
    m_stage->enter();
    m_stage->enterAs(u"u1"_s, u"2"_s);
    QTRY_COMPARE(m_stage->revoked(), QStringList{u"a-1"_s}); // with r-1 might go what has taken its place
    m_stage->comeAndGo();
    QCOMPARE(m_stage->revoked().size(), 1);
    QCOMPARE(m_stage->kept()->generation, 2U);
}

void SignOutsTest::sameUserAgainFromALockedKeyring() {
    m_stage->enter();
    m_stage->keyring.isLocked = true;
    m_stage->nextStart();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedOut);
    m_stage->keyring.isLocked = false;
    m_stage->enterAs(u"u1"_s, u"2"_s);
    QTRY_COMPARE(m_stage->revoked(), QStringList{u"a-1"_s});
    QCOMPARE(m_stage->kept()->generation, 2U);
}

void SignOutsTest::serviceThatEndsAllTokensTogether() {
    m_stage->enter();
    m_stage->enterAs(u"u1"_s, u"2"_s);
    QTRY_COMPARE(m_stage->revoked(), QStringList{u"a-1"_s});
    m_stage->server.nextAt(paths::token, replies::oauthError(u"invalid_grant"_s));
    m_stage->session.reject("a-2");
    m_stage->flow->renew();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedOut);
    m_stage->enterAs(u"u1"_s, u"3"_s);
    m_stage->enterAs(u"u1"_s, u"4"_s);
    m_stage->comeAndGo();
    QCOMPARE(m_stage->revoked().size(), 1); // not again
}

void SignOutsTest::anotherUser() {
    m_stage->enter();
    m_stage->enterAs(u"u2"_s, u"2"_s);
    QTRY_VERIFY(!m_stage->owes());
    QCOMPARE(m_stage->revoked(), m_first);
    QVERIFY(!holds(u"u1"_s));
    QVERIFY(holds(u"u2"_s));
}

void SignOutsTest::anotherUserWithoutNetwork() {
    m_stage->enter();
    loseRevocations();
    m_stage->enterAs(u"u2"_s, u"2"_s);
    QTRY_VERIFY(!m_stage->revoked().isEmpty());
    QVERIFY(holds(u"u1"_s));
    findRevocations();
    m_stage->nextStart();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedIn);
    QCOMPARE(m_stage->session.userId(), u"u2"_s);
    QTRY_VERIFY(!holds(u"u1"_s));
    QTRY_VERIFY(!m_stage->owes());
    QVERIFY(holds(u"u2"_s));
    QVERIFY(!m_stage->revoked().contains(u"r-2"_s));
}

void SignOutsTest::anotherUserForThisSessionOnly() {
    m_stage->keyring.problem = KeyringProblem::Locked;
    m_stage->enter(State::NotKept);
    m_stage->flow->goOnForThisSessionOnly();
    m_stage->enterAs(u"u2"_s, u"2"_s, State::NotKept);
    m_stage->flow->goOnForThisSessionOnly();
    QTRY_COMPARE(m_stage->revoked(), m_first);
}

void SignOutsTest::cancelledWhileItIsKept() {
    m_stage->keyring.hangsOnWrite = true;
    m_stage->enter(State::Keeping);
    m_stage->flow->cancel();
    QTRY_COMPARE(m_stage->revoked(), m_first);
    QTRY_VERIFY(!m_stage->owes());
}

void SignOutsTest::cancelledByTheSameUser() {
    m_stage->enter();
    m_stage->keyring.hangsOnWrite = true;
    m_stage->enterAs(u"u1"_s, u"2"_s, State::Keeping);
    m_stage->flow->cancel();
    QCOMPARE(m_stage->flow->state(), State::SignedIn);
    QTRY_COMPARE(m_stage->revoked(), QStringList{u"a-2"_s});
    QCOMPARE(wait(m_stage->session.fresh()).value(), QByteArray("a-1"));
}

void SignOutsTest::cancelledByWhoIsHereForThisSessionOnly() {
    m_stage->keyring.problem = KeyringProblem::Locked;
    m_stage->enter(State::NotKept);
    m_stage->flow->goOnForThisSessionOnly();
    m_stage->keyring.problem.reset();
    m_stage->keyring.fallSilent();
    m_stage->enterAs(u"u1"_s, u"2"_s, State::Keeping);
    m_stage->flow->cancel();
    m_stage->keyring.wakeUp();
    QVERIFY(!holds());
    QTRY_COMPARE(m_stage->revoked(), QStringList{u"a-2"_s});
    QVERIFY(m_stage->flow->isForThisSessionOnly());
}

void SignOutsTest::cancelledWhileTokensAreOnTheirWay() {
    m_stage->hold(paths::token);
    m_stage->waitForBrowser();
    m_stage->comeBack();
    QTRY_VERIFY(m_stage->isHolding());
    m_stage->flow->cancel();
    m_stage->release(replies::json(m_stage->tokens()));
    QTRY_COMPARE(m_stage->revoked(), m_first);
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
}

void SignOutsTest::refusedByTheProgram_data() {
    QTest::addColumn<QJsonObject>("claims");
    QTest::newRow("not for this sign-in") << QJsonObject{{u"nonce"_s, u"replayed"_s}};
    QTest::newRow("not proved anew") << QJsonObject{{u"auth_time"_s, 1'600'000'000}};
}

void SignOutsTest::refusedByTheProgram() {
    QFETCH(QJsonObject, claims);
    m_stage->claims = claims;
    m_stage->enter(State::SignedOut, true);
    QTRY_COMPARE(m_stage->revoked(), m_first);
}

void SignOutsTest::renewalThatComesAfterTheSignOut() {
    m_stage->enter();
    m_stage->hold(paths::token);
    m_stage->session.reject("a-1");
    m_stage->flow->renew();
    QTRY_VERIFY(m_stage->isHolding());
    QCOMPARE(signOut().revoked, Revoked::Done);
    m_stage->release(replies::json({{u"access_token"_s, u"a-2"_s}, {u"refresh_token"_s, u"r-2"_s}}));
    const QStringList all{u"r-1"_s, u"a-1"_s, u"r-2"_s, u"a-2"_s};
    QTRY_COMPARE(m_stage->revoked(), all);
}

QTEST_GUILESS_MAIN(SignOutsTest)
#include "SignOutsTest.moc"
