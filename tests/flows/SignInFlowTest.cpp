#include "tests/flows/SignInStage.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SignInFlow::State;

namespace {

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

}

class SignInFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsIn();
    void asksAgainForAnOldSignIn();
    void ageIsThatOfTheProof();
    void browserSessionOfDaysIsTooOld();
    void proofThatIsNotGivenAnew_data();
    void proofThatIsNotGivenAnew();
    void queryOfTheEndpointStays();
    void anotherUserForThisSessionOnlyIsNoticed();
    void everySignInHasItsOwnSecrets();
    void browserThatDoesNotOpen();
    void refusalInTheBrowser_data();
    void refusalInTheBrowser();
    void answerOfAnotherSignInIsIgnored();
    void nobodyFinishesInTheBrowser();
    void cancelInEveryState_data();
    void cancelInEveryState();
    void portIsTaken();
    void notTheService_data();
    void notTheService();
    void codeIsRefused();
    void idTokenOfAnotherSignIn_data();
    void idTokenOfAnotherSignIn();
    void keyringDoesNotKeepIt();
    void keyringThatNeverAnswers();
    void lateWriteOfWhatWasGivenUp_data();
    void lateWriteOfWhatWasGivenUp();
    void cancelLeavesTheUserBefore();
    void endOfTheProgramWhileKeeping();
    void sessionOnlyIsRenewed();
    void anotherUserIsNoticed();
    void nextStartNeedsNoBrowser();
    void nextStartWithoutTheEntry_data();
    void nextStartWithoutTheEntry();
    void nextStartWithASilentKeyring();
    void signOut();
    void endOfTheSessionShows();
    void renewsWithoutTheUser();
    void goesInEveryState_data();
    void goesInEveryState();

private:
    std::unique_ptr<SignInStage> m_stage;
};

void SignInFlowTest::init() {
    m_stage = std::make_unique<SignInStage>();
}

void SignInFlowTest::signsIn() {
    QSignalSpy signedIn(m_stage->flow.get(), &SignInFlow::signedIn);
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    m_stage->waitForBrowser();
    QCOMPARE(m_stage->opened, QList<QUrl>{m_stage->flow->link()});
    QVERIFY(m_stage->flow->isBrowserOpen());
    QVERIFY(m_stage->flow->link().toString().startsWith(m_stage->server.url().toString() + u"/oidc/auth?"_s));
    QCOMPARE(m_stage->fromLink(u"client_id"_s), u"app"_s);
    QCOMPARE(m_stage->fromLink(u"response_type"_s), u"code"_s);
    QCOMPARE(m_stage->fromLink(u"scope"_s), u"openid profile phone email offline_access"_s);
    QCOMPARE(m_stage->fromLink(u"prompt"_s), u"consent"_s);
    QCOMPARE(m_stage->fromLink(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(m_stage->fromLink(u"redirect_uri"_s).startsWith(u"http://127.0.0.1:"_s));

    m_stage->comeBack();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedIn);
    QCOMPARE(signedIn.count(), 1);
    QVERIFY(!m_stage->flow->problem());
    QVERIFY(m_stage->session.isSignedIn());
    QCOMPARE(m_stage->session.userId(), u"u1"_s);
    QVERIFY(!m_stage->flow->isDifferentUser());
    QCOMPARE(m_stage->memory->signedInUser(m_stage->server.url(), u"app"_s), u"u1"_s);
    const auto kept = TokenSet::fromSecret(m_stage->keyring.entries.read(m_stage->entry()).result()->value());
    QCOMPARE(kept->refreshToken, QByteArray("r-1"));

    // The code is of use only to who knows the verifier (RFC 7636).
    const QUrlQuery form(QString::fromLatin1(m_stage->server.requests().constLast().body));
    const QByteArray verifier = form.queryItemValue(u"code_verifier"_s).toLatin1();
    QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64url),
        QUrlQuery(m_stage->opened[0]).queryItemValue(u"code_challenge"_s).toLatin1());
    QVERIFY(!m_stage->opened[0].toString().contains(QString::fromLatin1(verifier)));
}

void SignInFlowTest::asksAgainForAnOldSignIn() {
    m_stage->enter();
    QVERIFY(!m_stage->flow->isTooOld());
    m_stage->advance(10min + 1ms);
    QVERIFY(m_stage->flow->isTooOld());
    m_stage->flow->start(true);
    QTRY_COMPARE(m_stage->flow->state(), State::WaitingForBrowser);
    QVERIFY(m_stage->fromLink(u"prompt"_s).split(u' ').contains(u"login"_s));
    QCOMPARE(m_stage->fromLink(u"max_age"_s), u"600"_s);
    QVERIFY2(m_stage->session.isSignedIn(), "the old session goes on until then");
    m_stage->comeBack();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedIn);
    QVERIFY(!m_stage->flow->isTooOld());
    m_stage->makeFlow({.maxAge = 0min});
    m_stage->advance(24h);
    QVERIFY(!m_stage->flow->isTooOld());
    m_stage->claims = {{u"auth_time"_s, QJsonValue()}};
    m_stage->enter(State::SignedIn, true);
    QVERIFY(!QUrlQuery(m_stage->opened.constLast()).hasQueryItem(u"max_age"_s));
}

void SignInFlowTest::ageIsThatOfTheProof() {
    m_stage->authAge = 9min;
    m_stage->enter();
    QCOMPARE(QUrlQuery(m_stage->opened.constLast()).queryItemValue(u"max_age"_s), u"600"_s);
    QVERIFY(!m_stage->flow->isTooOld());
    m_stage->advance(59s);
    QVERIFY(!m_stage->flow->isTooOld());
    m_stage->advance(2s);
    QVERIFY(m_stage->flow->isTooOld());
}

void SignInFlowTest::browserSessionOfDaysIsTooOld() {
    m_stage->authAge = 72h;
    m_stage->enter();
    QVERIFY(m_stage->flow->isTooOld());
    m_stage->nextStart();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedIn);
    QVERIFY2(m_stage->flow->isTooOld(), "kept from one start to the next");
    m_stage->session.reject("a-1");
    m_stage->tokenNumber = u"2"_s;
    QSignalSpy renewed(m_stage->flow.get(), &SignInFlow::renewed);
    m_stage->flow->renew();
    QTRY_COMPARE(renewed.count(), 1);
    QVERIFY2(m_stage->flow->isTooOld(), "a renewal proves nothing");
}

void SignInFlowTest::proofThatIsNotGivenAnew_data() {
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<SignInProblem>("problem");
    QTest::newRow("an old one") << QJsonObject{{u"auth_time"_s, 1'600'000'000}} << SignInProblem::StillTooOld;
    QTest::newRow("no word of it") << QJsonObject{{u"auth_time"_s, QJsonValue()}}
                                   << SignInProblem::AuthTimeMissing;
}

void SignInFlowTest::proofThatIsNotGivenAnew() {
    QFETCH(QJsonObject, claims);
    QFETCH(SignInProblem, problem);
    m_stage->claims = claims;
    m_stage->enter();
    QVERIFY(m_stage->flow->isTooOld());
    m_stage->tokenNumber = u"2"_s;
    m_stage->enter(State::SignedIn, true);
    QTRY_VERIFY(m_stage->flow->problem());
    QVERIFY(m_stage->flow->problem()->is(problem));
    QVERIFY(sentence(problem).contains(u"signIn/maxAgeMinutes"_s));
    QVERIFY(m_stage->flow->isTooOld());
    QCOMPARE(m_stage->opened.size(), 2);
    QCOMPARE(wait(m_stage->session.fresh()).value(), QByteArray("a-1"));
}

void SignInFlowTest::queryOfTheEndpointStays() {
    const QString base = m_stage->server.url().toString();
    m_stage->server.alwaysAt(paths::discovery,
        replies::json({{u"issuer"_s, base + u"/oidc"_s},
            {u"authorization_endpoint"_s, base + u"/oidc/auth?tenant=a%26b&prompt=none"_s},
            {u"token_endpoint"_s, base + u"/oidc/token?tenant=a"_s}}));
    m_stage->enter();
    QVERIFY(m_stage->server.requests().constLast().head.startsWith("POST /oidc/token?tenant=a "));
    const QUrlQuery query(m_stage->opened.constLast());
    QCOMPARE(query.queryItemValue(u"tenant"_s, QUrl::FullyDecoded), u"a&b"_s);
    QCOMPARE(query.allQueryItemValues(u"prompt"_s), QStringList{u"consent"_s});
    QVERIFY(query.hasQueryItem(u"code_challenge"_s));
}

void SignInFlowTest::anotherUserForThisSessionOnlyIsNoticed() {
    m_stage->keyring.problem = KeyringProblem::Locked;
    m_stage->enter(State::NotKept);
    m_stage->flow->goOnForThisSessionOnly();
    m_stage->enterAs(u"u2"_s, u"2"_s, State::NotKept);
    m_stage->flow->goOnForThisSessionOnly();
    QVERIFY(m_stage->flow->isDifferentUser());
}

void SignInFlowTest::everySignInHasItsOwnSecrets() {
    m_stage->waitForBrowser();
    const QUrlQuery first(m_stage->flow->link());
    m_stage->flow->start();
    QTRY_COMPARE(m_stage->flow->state(), State::WaitingForBrowser);
    for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s})
        QVERIFY(first.queryItemValue(name) != QUrlQuery(m_stage->flow->link()).queryItemValue(name));
}

void SignInFlowTest::browserThatDoesNotOpen() {
    m_stage->browserOpens = false;
    m_stage->waitForBrowser();
    QVERIFY(!m_stage->flow->isBrowserOpen());
    m_stage->comeBack();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedIn);
}

void SignInFlowTest::refusalInTheBrowser_data() {
    QTest::addColumn<QString>("error");
    QTest::addColumn<SignInProblem>("problem");
    QTest::newRow("denied") << u"access_denied"_s << SignInProblem::Denied;
    QTest::newRow("anything else") << u"invalid_scope"_s << SignInProblem::RefusedByServer;
}

void SignInFlowTest::refusalInTheBrowser() {
    QFETCH(QString, error);
    QFETCH(SignInProblem, problem);
    m_stage->waitForBrowser();
    m_stage->comeBack(u"error="_s + error + u"&error_description=some%20words"_s);
    QTRY_COMPARE(m_stage->flow->state(), State::SignedOut);
    QTRY_VERIFY(m_stage->flow->problem());
    QVERIFY(m_stage->flow->problem()->is(problem));
    QVERIFY(details(*m_stage->flow->problem()).contains(u"some words"_s));
    QCOMPARE(m_stage->server.count(paths::token), 0);
    m_stage->enter();
    QVERIFY(!m_stage->flow->problem());
}

void SignInFlowTest::answerOfAnotherSignInIsIgnored() {
    m_stage->waitForBrowser();
    m_stage->comeBack(u"code=evil"_s, u"guessed"_s);
    m_stage->comeBack(u"error=access_denied"_s, u"guessed"_s);
    m_stage->comeAndGo();
    QCOMPARE(m_stage->flow->state(), State::WaitingForBrowser);
    m_stage->comeBack();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedIn);
    QCOMPARE(m_stage->server.count(paths::token), 1);
}

void SignInFlowTest::nobodyFinishesInTheBrowser() {
    m_stage->makeFlow({.browserPatience = 50ms});
    m_stage->flow->start();
    QTRY_COMPARE(m_stage->opened.size(), 1);
    QTRY_COMPARE(m_stage->flow->state(), State::SignedOut);
    QTRY_VERIFY(m_stage->flow->problem());
    QVERIFY(m_stage->flow->problem()->is(SignInProblem::TimedOut));
    m_stage->makeFlow();
    m_stage->enter();
}

void SignInFlowTest::cancelInEveryState_data() {
    QTest::addColumn<QByteArray>("heldAt");
    QTest::newRow("preparing") << paths::discovery;
    QTest::newRow("waiting for the browser") << QByteArray();
    QTest::newRow("finishing") << paths::token;
}

void SignInFlowTest::cancelInEveryState() {
    QFETCH(QByteArray, heldAt);
    m_stage->hold(heldAt);
    m_stage->flow->start();
    QTRY_VERIFY(m_stage->isHolding() || m_stage->flow->state() == State::WaitingForBrowser);
    if (!m_stage->isHolding())
        m_stage->comeBack(u"code=c"_s, heldAt.isEmpty() ? u"other"_s : QString());
    if (!heldAt.isEmpty())
        QTRY_VERIFY(m_stage->isHolding());
    m_stage->flow->cancel();
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    QVERIFY(!m_stage->flow->problem());
    QVERIFY(m_stage->flow->link().isEmpty());
    if (m_stage->isHolding())
        m_stage->release(replies::success());
    m_stage->comeAndGo();
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    QVERIFY(!m_stage->flow->problem());
    m_stage->enter();
}

void SignInFlowTest::portIsTaken() {
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_stage->makeFlow({.redirectPort = other.serverPort()});
    m_stage->flow->start();
    QTRY_VERIFY(m_stage->flow->problem());
    QVERIFY(m_stage->flow->problem()->is(SignInProblem::PortTaken));
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    QVERIFY(m_stage->opened.isEmpty());
    other.close();
    m_stage->enter();
}

void SignInFlowTest::notTheService_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<Problem>("problem");
    const Problem notTheService{SignInProblem::NotTheService, {}, {}};
    const auto problem = [](SignInProblem kind) { return Problem{kind, {}, {}}; };
    const QByteArray nginx = "<html><title>400 No required SSL certificate was sent</title></html>";
    QTest::newRow("404") << ScriptedServer::respond("no", 404) << notTheService;
    QTest::newRow("401") << ScriptedServer::respond("no", 401) << notTheService;
    QTest::newRow("a page") << ScriptedServer::respond("<html>") << notTheService;
    QTest::newRow("other issuer") << replies::json({{u"issuer"_s, u"https://b.test/oidc"_s}})
                                  << problem(SignInProblem::OtherIssuer);
    QTest::newRow("403") << ScriptedServer::respond("no", 403) << problem(SignInProblem::KeptOut);
    QTest::newRow("400") << ScriptedServer::respond("no", 400) << notTheService;
    QTest::newRow("certificate, 400")
        << ScriptedServer::respond(nginx, 400) << problem(SignInProblem::CertificateWanted);
    QTest::newRow("certificate, 496")
        << ScriptedServer::respond(nginx, 496) << problem(SignInProblem::CertificateWanted);
    QTest::newRow("gzip") << ScriptedServer::respond("\x1f\x8b", 200, "Content-Encoding: gzip\r\n")
                          << problem(SignInProblem::EncodingNotAskedFor);
    QTest::newRow("down") << ScriptedServer::respond("down", 503) << Problem{ErrorKind::ServerFailed, {}, {}};
    QTest::newRow("redirected") << ScriptedServer::respond("", 302, "Location: /portal\r\n")
                                << Problem{ErrorKind::Redirected, {}, {}};
}

void SignInFlowTest::notTheService() {
    QFETCH(ScriptedServer::Reply, reply);
    QFETCH(Problem, problem);
    m_stage->server.nextAt(paths::discovery, reply);
    m_stage->flow->start();
    QTRY_VERIFY(m_stage->flow->problem());
    QVERIFY(m_stage->flow->problem()->kind == problem.kind);
    QVERIFY(!sentence(*m_stage->flow->problem()).isEmpty());
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    QVERIFY(m_stage->opened.isEmpty());
}

void SignInFlowTest::codeIsRefused() {
    m_stage->server.nextAt(paths::token, replies::oauthError(u"invalid_grant"_s));
    m_stage->enter(State::SignedOut);
    QTRY_VERIFY(m_stage->flow->problem());
    QVERIFY(m_stage->flow->problem()->is(SignInProblem::RefusedByServer));
    m_stage->server.nextAt(paths::token, ScriptedServer::drop());
    m_stage->enter(State::SignedOut);
    QTRY_VERIFY(m_stage->flow->problem());
    QVERIFY(m_stage->flow->problem()->is(ErrorKind::ConnectionLost));
    QCOMPARE(m_stage->server.count(paths::token), 2);
}

void SignInFlowTest::idTokenOfAnotherSignIn_data() {
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("issuer") << u"iss"_s << QJsonValue(u"https://b.test/oidc"_s);
    QTest::newRow("audience") << u"aud"_s << QJsonValue(u"other"_s);
    QTest::newRow("nonce") << u"nonce"_s << QJsonValue(u"replayed"_s);
    QTest::newRow("expired") << u"exp"_s << QJsonValue(1'600'000'000);
}

void SignInFlowTest::idTokenOfAnotherSignIn() {
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    m_stage->claims[claim] = value;
    m_stage->enter(State::SignedOut);
    QTRY_VERIFY(m_stage->flow->problem());
    QVERIFY(m_stage->flow->problem()->is(SignInProblem::BadIdToken));
    QVERIFY(!m_stage->session.isSignedIn());
    QVERIFY(!m_stage->keyring.holds(m_stage->entry()));
}

void SignInFlowTest::keyringDoesNotKeepIt() {
    m_stage->keyring.problem = KeyringProblem::Locked;
    m_stage->enter(State::NotKept);
    QVERIFY(m_stage->flow->problem()->is(KeyringProblem::Locked));
    QVERIFY(!m_stage->session.isSignedIn());
    m_stage->flow->keepAgain();
    QTRY_COMPARE(m_stage->flow->state(), State::NotKept);
    m_stage->flow->goOnForThisSessionOnly();
    QCOMPARE(m_stage->flow->state(), State::SignedIn);
    QVERIFY(m_stage->session.isSignedIn());
    QVERIFY(!m_stage->keyring.holds(m_stage->entry()));
    m_stage->flow.reset();
    m_stage->restart();
    m_stage->makeFlow();
    m_stage->flow->restore();
    QCOMPARE(m_stage->keyring.reads, 0);

    m_stage->keyring.problem = KeyringProblem::Locked;
    m_stage->enter(State::NotKept);
    m_stage->keyring.problem.reset();
    m_stage->flow->keepAgain();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedIn);
    QVERIFY(m_stage->keyring.holds(m_stage->entry()));
}

void SignInFlowTest::keyringThatNeverAnswers() {
    m_stage->keyring.fallSilent();
    m_stage->enter(State::Keeping);
    m_stage->flow->goOnForThisSessionOnly();
    QCOMPARE(m_stage->flow->state(), State::SignedIn);
    m_stage->flow->start();
    QTRY_COMPARE(m_stage->flow->state(), State::WaitingForBrowser);
    m_stage->comeBack();
    QTRY_COMPARE(m_stage->flow->state(), State::Keeping);
    m_stage->flow->cancel();
    QCOMPARE(m_stage->flow->state(), State::SignedIn);
}

void SignInFlowTest::lateWriteOfWhatWasGivenUp_data() {
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("this session only") << false;
    QTest::newRow("cancelled") << true;
}

void SignInFlowTest::lateWriteOfWhatWasGivenUp() {
    QFETCH(bool, isCancelled);
    m_stage->keyring.fallSilent();
    m_stage->enter(State::Keeping);
    if (isCancelled)
        m_stage->flow->cancel();
    else
        m_stage->flow->goOnForThisSessionOnly();
    QTRY_VERIFY(!m_stage->owes());
    m_stage->keyring.wakeUp();
    QVERIFY(!m_stage->keyring.holds(m_stage->entry()));
    QVERIFY(m_stage->memory->signedInUser(m_stage->server.url(), u"app"_s).isEmpty());
}

void SignInFlowTest::cancelLeavesTheUserBefore() {
    m_stage->enter();
    m_stage->keyring.fallSilent();
    m_stage->userId = u"u2"_s;
    m_stage->enter(State::Keeping);
    m_stage->flow->cancel();
    QTRY_VERIFY(!m_stage->owes());
    m_stage->keyring.wakeUp();
    QVERIFY(m_stage->keyring.holds(m_stage->entry(u"u1"_s)));
    QVERIFY(!m_stage->keyring.holds(m_stage->entry(u"u2"_s)));
    QCOMPARE(m_stage->memory->signedInUser(m_stage->server.url(), u"app"_s), u"u1"_s);
}

void SignInFlowTest::endOfTheProgramWhileKeeping() {
    m_stage->keyring.fallSilent();
    m_stage->enter(State::Keeping);
    m_stage->flow.reset();
    m_stage->keyring.wakeUp();
    m_stage->restart();
    m_stage->makeFlow();
    m_stage->flow->restore();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedIn);
    QCOMPARE(m_stage->opened.size(), 1);
}

void SignInFlowTest::sessionOnlyIsRenewed() {
    m_stage->keyring.problem = KeyringProblem::Locked;
    m_stage->enter(State::NotKept);
    m_stage->flow->goOnForThisSessionOnly();
    m_stage->session.reject("a-1");
    QSignalSpy renewed(m_stage->flow.get(), &SignInFlow::renewed);
    m_stage->flow->renew();
    QTRY_COMPARE(renewed.count(), 1);
    QVERIFY(!m_stage->keyring.holds(m_stage->entry()));
}

void SignInFlowTest::anotherUserIsNoticed() {
    m_stage->enter();
    m_stage->userId = u"u2"_s;
    m_stage->enter();
    QVERIFY(m_stage->flow->isDifferentUser());
    QCOMPARE(m_stage->session.userId(), u"u2"_s);
    QTRY_VERIFY2(!m_stage->keyring.holds(m_stage->entry(u"u1"_s)), "the first user's tokens are gone");
    QVERIFY(m_stage->keyring.holds(m_stage->entry(u"u2"_s)));
    m_stage->enter();
    QVERIFY(!m_stage->flow->isDifferentUser());
}

void SignInFlowTest::nextStartNeedsNoBrowser() {
    m_stage->enter();
    m_stage->flow.reset();
    Session session(m_stage->transport, {m_stage->server.url(), u"app"_s}, m_stage->clock());
    m_stage->restart();
    SignInFlow next(m_stage->transport, session, m_stage->keyring, *m_stage->memory,
        [](const QUrl &) { return false; }, {});
    QSignalSpy signedIn(&next, &SignInFlow::signedIn);
    next.restore();
    QTRY_COMPARE(next.state(), State::SignedIn);
    QCOMPARE(signedIn.count(), 1);
    QCOMPARE(session.userId(), u"u1"_s);
    QCOMPARE(m_stage->opened.size(), 1);
}

void SignInFlowTest::nextStartWithoutTheEntry_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("gone") << QByteArray();
    QTest::newRow("not ours") << QByteArray("something");
    QTest::newRow("of another user") << TokenSet{.accessToken = "a",
        .refreshToken = "r",
        .issuedAt = KeptMoment(1h),
        .userId = u"u2"_s}
                                            .toSecret();
}

void SignInFlowTest::nextStartWithoutTheEntry() {
    QFETCH(QByteArray, secret);
    m_stage->memory->setSignedInUser(m_stage->server.url(), u"app"_s, u"u1"_s);
    if (!secret.isNull())
        m_stage->keyring.entries.write(m_stage->entry(), secret);
    m_stage->flow->restore();
    QTRY_COMPARE(m_stage->flow->state(), State::SignedOut);
    QCOMPARE(m_stage->keyring.reads, 1);
    QVERIFY(!m_stage->session.isSignedIn());
    QVERIFY(m_stage->flow->problem() && m_stage->flow->problem()->is(SignInProblem::NotInKeyring));
    m_stage->enter();
    QVERIFY(!m_stage->flow->problem());
}

void SignInFlowTest::nextStartWithASilentKeyring() {
    m_stage->memory->setSignedInUser(m_stage->server.url(), u"app"_s, u"u1"_s);
    m_stage->keyring.fallSilent();
    m_stage->flow->restore();
    QCOMPARE(m_stage->flow->state(), State::Restoring);
    m_stage->flow->cancel();
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    m_stage->flow->restore();
    m_stage->flow->start();
    QTRY_COMPARE(m_stage->flow->state(), State::WaitingForBrowser);
}

void SignInFlowTest::signOut() {
    m_stage->enter();
    QSignalSpy signedOut(m_stage->flow.get(), &SignInFlow::signedOut);
    m_stage->flow->signOut();
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
    QTRY_COMPARE(signedOut.count(), 1);
    const auto outcome = signedOut.at(0).at(0).value<SignOut>();
    QCOMPARE(outcome.revoked, Revoked::Done);
    QVERIFY(!outcome.isOwed);
    QCOMPARE(m_stage->server.count(paths::revocation), 2);
    QVERIFY(!m_stage->keyring.holds(m_stage->entry()));
    QVERIFY(m_stage->memory->signedInUser(m_stage->server.url(), u"app"_s).isEmpty());
}

void SignInFlowTest::endOfTheSessionShows() {
    m_stage->enter();
    m_stage->server.alwaysAt(paths::token, replies::oauthError(u"invalid_grant"_s));
    m_stage->session.reject("a-1");
    QSignalSpy failed(m_stage->flow.get(), &SignInFlow::renewalFailed);
    m_stage->flow->renew();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<ServiceError>().kind, ErrorKind::NotSignedIn);
    QCOMPARE(m_stage->flow->state(), State::SignedOut);
}

void SignInFlowTest::renewsWithoutTheUser() {
    m_stage->enter();
    m_stage->session.reject("a-1");
    m_stage->server.nextAt(paths::token, ScriptedServer::respond("down", 503));
    QSignalSpy failed(m_stage->flow.get(), &SignInFlow::renewalFailed);
    QSignalSpy renewed(m_stage->flow.get(), &SignInFlow::renewed);
    m_stage->flow->renew();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_stage->flow->state(), State::SignedIn);
    m_stage->flow->renew();
    QTRY_COMPARE(renewed.count(), 1);
    QCOMPARE(m_stage->opened.size(), 1);
}

void SignInFlowTest::goesInEveryState_data() {
    cancelInEveryState_data();
    QTest::newRow("keeping") << QByteArray("keyring");
    QTest::newRow("signing out") << paths::revocation;
}

void SignInFlowTest::goesInEveryState() {
    QFETCH(QByteArray, heldAt);
    m_stage->hold(heldAt);
    if (heldAt == "keyring") {
        m_stage->keyring.fallSilent();
        m_stage->enter(State::Keeping);
    } else if (heldAt == paths::revocation) {
        m_stage->enter();
        m_stage->flow->signOut();
        QTRY_VERIFY(m_stage->isHolding());
    } else {
        m_stage->flow->start();
        QTRY_VERIFY(m_stage->isHolding() || m_stage->flow->state() == State::WaitingForBrowser);
        if (!m_stage->isHolding())
            m_stage->comeBack();
        if (!heldAt.isEmpty())
            QTRY_VERIFY(m_stage->isHolding());
    }
    m_stage->flow.reset();
    if (m_stage->isHolding())
        m_stage->release(replies::success());
    m_stage->comeAndGo();
}

QTEST_GUILESS_MAIN(SignInFlowTest)
#include "SignInFlowTest.moc"
