#include "app/flows/SignInFlow.h"
#include "tests/flows/Stage.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SignInFlow::State;

namespace {

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// A keyring that answers as it is told to, or not at all.
class KeyringDouble : public Keyring {
public:
    QFuture<KeyringResult<std::optional<QByteArray>>> read(const KeyringEntry &entry) override {
        reads++;
        return m_answers ? entries.read(entry) : m_never.future<KeyringResult<std::optional<QByteArray>>>();
    }
    QFuture<KeyringResult<void>> write(const KeyringEntry &entry, const QByteArray &secret) override {
        if (problem)
            return QtFuture::makeReadyFuture(KeyringResult<void>(std::unexpected(*problem)));
        if (m_answers)
            return entries.write(entry, secret);
        m_late[entry] = secret;
        return m_never.future<KeyringResult<void>>();
    }
    QFuture<KeyringResult<void>> remove(const KeyringEntry &entry) override {
        m_late.remove(entry);
        return entries.remove(entry);
    }

    void fallSilent() { m_answers = false; }
    /// Takes now what it was given while it was silent, and was not told to remove since.
    void wakeUp() {
        for (auto late = m_late.constBegin(); late != m_late.constEnd(); ++late)
            entries.write(late.key(), *late);
        m_late.clear();
        m_answers = true;
    }
    bool holds(const KeyringEntry &entry) { return entries.read(entry).result()->has_value(); }

    MemoryKeyring entries;
    std::optional<KeyringProblem> problem;
    int reads = 0;

private:
    struct Never {
        template <typename T>
        QFuture<T> future() {
            auto promise = std::make_shared<QPromise<T>>();
            promise->start();
            promises.push_back(promise);
            return promise->future();
        }
        std::vector<std::shared_ptr<void>> promises;
    };
    Never m_never;
    QHash<KeyringEntry, QByteArray> m_late;
    bool m_answers = true;
};

QByteArray encoded(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64url);
}

}

class SignInFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsIn();
    void asksAgainForAnOldSignIn();
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
    void makeFlow(const SignInFlow::Setup &setup = {});
    KeyringEntry key(const QString &userId = u"u1"_s) const {
        return KeyringEntry::signIn(m_stage->server.url(), u"app"_s, userId);
    }
    QString fromLink(const QString &name) const {
        return QUrlQuery(m_flow->link()).queryItemValue(name, QUrl::FullyDecoded);
    }
    /// What the browser does in the end: goes to the redirect URI.
    void comeBack(const QString &answer = u"code=c-1"_s, const QString &state = {});
    void waitForBrowser();
    void signIn(State end = State::SignedIn);
    QJsonObject idClaims() const;

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<KeyringDouble> m_keyring;
    std::unique_ptr<SignInFlow> m_flow;
    QList<QUrl> m_opened;
    bool m_browserOpens = true;
    QJsonObject m_claims; ///< instead of the usual ones of the ID token
    QString m_userId;
};

void SignInFlowTest::init() {
    m_flow.reset();
    m_stage = std::make_unique<Stage>();
    m_keyring = std::make_unique<KeyringDouble>();
    m_opened.clear();
    m_browserOpens = true;
    m_claims = {};
    m_userId = u"u1"_s;
    m_stage->server.alwaysAt(paths::token, [this](QTcpSocket &socket) {
        QJsonObject claims = idClaims();
        for (auto claim = m_claims.constBegin(); claim != m_claims.constEnd(); ++claim)
            claims[claim.key()] = claim.value();
        const QByteArray idToken = encoded({{u"alg"_s, u"RS256"_s}}) + '.' + encoded(claims) + ".c2ln";
        replies::json({{u"access_token"_s, u"a-1"_s}, {u"refresh_token"_s, u"r-1"_s}, {u"expires_in"_s, 3600},
            {u"id_token"_s, QString::fromLatin1(idToken)}})(socket);
    });
    m_stage->server.alwaysAt(paths::revocation, ScriptedServer::respond({}));
    makeFlow();
}

void SignInFlowTest::makeFlow(const SignInFlow::Setup &setup) {
    const auto openBrowser = [this](const QUrl &link) {
        m_opened << link;
        return m_browserOpens;
    };
    m_flow = std::make_unique<SignInFlow>(
        m_stage->transport, m_stage->session, *m_keyring, *m_stage->memory, openBrowser, setup);
}

QJsonObject SignInFlowTest::idClaims() const {
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(m_stage->now.wall).count();
    return {{u"iss"_s, m_stage->server.url().toString() + u"/oidc"_s}, {u"sub"_s, m_userId},
        {u"aud"_s, u"app"_s}, {u"nonce"_s, fromLink(u"nonce"_s)}, {u"exp"_s, static_cast<qint64>(now + 600)}};
}

void SignInFlowTest::waitForBrowser() {
    m_flow->start();
    QCOMPARE(m_flow->state(), State::Preparing);
    QTRY_COMPARE(m_flow->state(), State::WaitingForBrowser);
}

void SignInFlowTest::comeBack(const QString &answer, const QString &state) {
    QUrl target(fromLink(u"redirect_uri"_s));
    target.setQuery(answer + u"&state="_s + (state.isEmpty() ? fromLink(u"state"_s) : state));
    auto *browser = new QTcpSocket(m_flow.get());
    connect(browser, &QTcpSocket::connected, browser, [browser, target] {
        browser->write(
            "GET " + target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n\r\n");
    });
    browser->connectToHost(target.host(), static_cast<quint16>(target.port()));
}

void SignInFlowTest::signIn(State end) {
    waitForBrowser();
    comeBack();
    QTRY_COMPARE(m_flow->state(), end);
}

void SignInFlowTest::signsIn() {
    QSignalSpy signedIn(m_flow.get(), &SignInFlow::signedIn);
    QCOMPARE(m_flow->state(), State::SignedOut);
    waitForBrowser();
    QCOMPARE(m_opened, QList<QUrl>{m_flow->link()});
    QVERIFY(m_flow->isBrowserOpen());
    QVERIFY(m_flow->link().toString().startsWith(m_stage->server.url().toString() + u"/oidc/auth?"_s));
    QCOMPARE(fromLink(u"client_id"_s), u"app"_s);
    QCOMPARE(fromLink(u"response_type"_s), u"code"_s);
    QCOMPARE(fromLink(u"scope"_s), u"openid profile phone email offline_access"_s);
    QCOMPARE(fromLink(u"prompt"_s), u"consent"_s);
    QCOMPARE(fromLink(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(fromLink(u"redirect_uri"_s).startsWith(u"http://127.0.0.1:"_s));

    comeBack();
    QTRY_COMPARE(m_flow->state(), State::SignedIn);
    QCOMPARE(signedIn.count(), 1);
    QVERIFY(!m_flow->problem());
    QVERIFY(m_stage->session.isSignedIn());
    QCOMPARE(m_stage->session.userId(), u"u1"_s);
    QVERIFY(!m_flow->isDifferentUser());
    QCOMPARE(m_stage->memory->signedInUser(m_stage->server.url(), u"app"_s), u"u1"_s);
    const auto kept = TokenSet::fromSecret(m_keyring->entries.read(key()).result()->value());
    QCOMPARE(kept->refreshToken, QByteArray("r-1"));

    // The code is of use only to who knows the verifier (RFC 7636).
    const QUrlQuery form(QString::fromLatin1(m_stage->server.requests().constLast().body));
    const QByteArray verifier = form.queryItemValue(u"code_verifier"_s).toLatin1();
    QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64url),
        QUrlQuery(m_opened[0]).queryItemValue(u"code_challenge"_s).toLatin1());
    QVERIFY(!m_opened[0].toString().contains(QString::fromLatin1(verifier)));
}

void SignInFlowTest::asksAgainForAnOldSignIn() {
    signIn();
    QVERIFY(!m_flow->isTooOld());
    m_stage->advance(10min + 1ms);
    QVERIFY(m_flow->isTooOld());
    m_flow->start(true);
    QTRY_COMPARE(m_flow->state(), State::WaitingForBrowser);
    QVERIFY(fromLink(u"prompt"_s).split(u' ').contains(u"login"_s));
    QCOMPARE(fromLink(u"max_age"_s), u"600"_s);
    QVERIFY2(m_stage->session.isSignedIn(), "the old session goes on until then");
    comeBack();
    QTRY_COMPARE(m_flow->state(), State::SignedIn);
    QVERIFY(!m_flow->isTooOld());
    makeFlow({.maxAge = 0min});
    m_stage->advance(24h);
    QVERIFY(!m_flow->isTooOld());
}

void SignInFlowTest::everySignInHasItsOwnSecrets() {
    waitForBrowser();
    const QUrlQuery first(m_flow->link());
    m_flow->start();
    QTRY_COMPARE(m_flow->state(), State::WaitingForBrowser);
    for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s})
        QVERIFY(first.queryItemValue(name) != QUrlQuery(m_flow->link()).queryItemValue(name));
}

void SignInFlowTest::browserThatDoesNotOpen() {
    m_browserOpens = false;
    waitForBrowser();
    QVERIFY(!m_flow->isBrowserOpen());
    comeBack();
    QTRY_COMPARE(m_flow->state(), State::SignedIn);
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
    waitForBrowser();
    comeBack(u"error="_s + error + u"&error_description=some%20words"_s);
    QTRY_COMPARE(m_flow->state(), State::SignedOut);
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(problem));
    QVERIFY(details(*m_flow->problem()).contains(u"some words"_s));
    QCOMPARE(m_stage->server.count(paths::token), 0);
    signIn();
    QVERIFY(!m_flow->problem());
}

void SignInFlowTest::answerOfAnotherSignInIsIgnored() {
    waitForBrowser();
    comeBack(u"code=evil"_s, u"guessed"_s);
    comeBack(u"error=access_denied"_s, u"guessed"_s);
    m_stage->comeAndGo();
    QCOMPARE(m_flow->state(), State::WaitingForBrowser);
    comeBack();
    QTRY_COMPARE(m_flow->state(), State::SignedIn);
    QCOMPARE(m_stage->server.count(paths::token), 1);
}

void SignInFlowTest::nobodyFinishesInTheBrowser() {
    makeFlow({.browserPatience = 50ms});
    m_flow->start();
    QTRY_COMPARE(m_opened.size(), 1);
    QTRY_COMPARE(m_flow->state(), State::SignedOut);
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(SignInProblem::TimedOut));
    makeFlow();
    signIn();
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
    m_flow->start();
    QTRY_VERIFY(m_stage->isHolding() || m_flow->state() == State::WaitingForBrowser);
    if (!m_stage->isHolding())
        comeBack(u"code=c"_s, heldAt.isEmpty() ? u"other"_s : QString());
    if (!heldAt.isEmpty())
        QTRY_VERIFY(m_stage->isHolding());
    m_flow->cancel();
    QCOMPARE(m_flow->state(), State::SignedOut);
    QVERIFY(!m_flow->problem());
    QVERIFY(m_flow->link().isEmpty());
    if (m_stage->isHolding())
        m_stage->release(replies::success());
    m_stage->comeAndGo();
    QCOMPARE(m_flow->state(), State::SignedOut);
    QVERIFY(!m_flow->problem());
    signIn();
}

void SignInFlowTest::portIsTaken() {
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    makeFlow({.redirectPort = other.serverPort()});
    m_flow->start();
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(SignInProblem::PortTaken));
    QCOMPARE(m_flow->state(), State::SignedOut);
    QVERIFY(m_opened.isEmpty());
    other.close();
    signIn();
}

void SignInFlowTest::notTheService_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<Problem>("problem");
    const Problem notTheService{SignInProblem::NotTheService, {}, {}};
    QTest::newRow("404") << ScriptedServer::respond("no", 404) << notTheService;
    QTest::newRow("401") << ScriptedServer::respond("no", 401) << notTheService;
    QTest::newRow("a page") << ScriptedServer::respond("<html>") << notTheService;
    QTest::newRow("other issuer") << replies::json({{u"issuer"_s, u"https://b.test/oidc"_s}})
                                  << notTheService;
    QTest::newRow("down") << ScriptedServer::respond("down", 503) << Problem{ErrorKind::ServerFailed, {}, {}};
    QTest::newRow("redirected") << ScriptedServer::respond("", 302, "Location: /portal\r\n")
                                << Problem{ErrorKind::Redirected, {}, {}};
}

void SignInFlowTest::notTheService() {
    QFETCH(ScriptedServer::Reply, reply);
    QFETCH(Problem, problem);
    m_stage->server.nextAt(paths::discovery, reply);
    m_flow->start();
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->kind == problem.kind);
    QCOMPARE(m_flow->state(), State::SignedOut);
    QVERIFY(m_opened.isEmpty());
}

void SignInFlowTest::codeIsRefused() {
    m_stage->server.nextAt(paths::token, replies::oauthError(u"invalid_grant"_s));
    signIn(State::SignedOut);
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(SignInProblem::RefusedByServer));
    m_stage->server.nextAt(paths::token, ScriptedServer::drop());
    signIn(State::SignedOut);
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(ErrorKind::ConnectionLost));
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
    m_claims[claim] = value;
    signIn(State::SignedOut);
    QTRY_VERIFY(m_flow->problem());
    QVERIFY(m_flow->problem()->is(SignInProblem::BadIdToken));
    QVERIFY(!m_stage->session.isSignedIn());
    QVERIFY(!m_keyring->holds(key()));
}

void SignInFlowTest::keyringDoesNotKeepIt() {
    m_keyring->problem = KeyringProblem::Locked;
    signIn(State::NotKept);
    QVERIFY(m_flow->problem()->is(KeyringProblem::Locked));
    QVERIFY(!m_stage->session.isSignedIn());
    m_flow->keepAgain();
    QTRY_COMPARE(m_flow->state(), State::NotKept);
    m_flow->goOnForThisSessionOnly();
    QCOMPARE(m_flow->state(), State::SignedIn);
    QVERIFY(m_stage->session.isSignedIn());
    QVERIFY(!m_keyring->holds(key()));
    m_flow.reset();
    m_stage->restart();
    makeFlow();
    m_flow->restore();
    QCOMPARE(m_keyring->reads, 0);

    m_keyring->problem = KeyringProblem::Locked;
    signIn(State::NotKept);
    m_keyring->problem.reset();
    m_flow->keepAgain();
    QTRY_COMPARE(m_flow->state(), State::SignedIn);
    QVERIFY(m_keyring->holds(key()));
}

void SignInFlowTest::keyringThatNeverAnswers() {
    m_keyring->fallSilent();
    signIn(State::Keeping);
    m_flow->goOnForThisSessionOnly();
    QCOMPARE(m_flow->state(), State::SignedIn);
    m_flow->start();
    QTRY_COMPARE(m_flow->state(), State::WaitingForBrowser);
    comeBack();
    QTRY_COMPARE(m_flow->state(), State::Keeping);
    m_flow->cancel();
    QCOMPARE(m_flow->state(), State::SignedIn);
}

void SignInFlowTest::lateWriteOfWhatWasGivenUp_data() {
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("this session only") << false;
    QTest::newRow("cancelled") << true;
}

void SignInFlowTest::lateWriteOfWhatWasGivenUp() {
    QFETCH(bool, isCancelled);
    m_keyring->fallSilent();
    signIn(State::Keeping);
    if (isCancelled)
        m_flow->cancel();
    else
        m_flow->goOnForThisSessionOnly();
    m_keyring->wakeUp();
    QVERIFY(!m_keyring->holds(key()));
    QVERIFY(m_stage->memory->signedInUser(m_stage->server.url(), u"app"_s).isEmpty());
}

void SignInFlowTest::cancelLeavesTheUserBefore() {
    signIn();
    m_keyring->fallSilent();
    m_userId = u"u2"_s;
    signIn(State::Keeping);
    m_flow->cancel();
    m_keyring->wakeUp();
    QVERIFY(m_keyring->holds(key(u"u1"_s)));
    QVERIFY(!m_keyring->holds(key(u"u2"_s)));
    QCOMPARE(m_stage->memory->signedInUser(m_stage->server.url(), u"app"_s), u"u1"_s);
}

void SignInFlowTest::endOfTheProgramWhileKeeping() {
    m_keyring->fallSilent();
    signIn(State::Keeping);
    m_flow.reset();
    m_keyring->wakeUp();
    m_stage->restart();
    makeFlow();
    m_flow->restore();
    QTRY_COMPARE(m_flow->state(), State::SignedIn);
    QCOMPARE(m_opened.size(), 1);
}

void SignInFlowTest::sessionOnlyIsRenewed() {
    m_keyring->problem = KeyringProblem::Locked;
    signIn(State::NotKept);
    m_flow->goOnForThisSessionOnly();
    m_stage->session.reject("a-1");
    QSignalSpy renewed(m_flow.get(), &SignInFlow::renewed);
    m_flow->renew();
    QTRY_COMPARE(renewed.count(), 1);
    QVERIFY(!m_keyring->holds(key()));
}

void SignInFlowTest::anotherUserIsNoticed() {
    signIn();
    m_userId = u"u2"_s;
    signIn();
    QVERIFY(m_flow->isDifferentUser());
    QCOMPARE(m_stage->session.userId(), u"u2"_s);
    QVERIFY2(!m_keyring->holds(key(u"u1"_s)), "the first user's tokens are gone");
    QVERIFY(m_keyring->holds(key(u"u2"_s)));
    signIn();
    QVERIFY(!m_flow->isDifferentUser());
}

void SignInFlowTest::nextStartNeedsNoBrowser() {
    signIn();
    m_flow.reset();
    Session session(m_stage->transport, {m_stage->server.url(), u"app"_s}, m_stage->clock());
    m_stage->restart();
    SignInFlow next(
        m_stage->transport, session, *m_keyring, *m_stage->memory, [](const QUrl &) { return false; }, {});
    QSignalSpy signedIn(&next, &SignInFlow::signedIn);
    next.restore();
    QTRY_COMPARE(next.state(), State::SignedIn);
    QCOMPARE(signedIn.count(), 1);
    QCOMPARE(session.userId(), u"u1"_s);
    QCOMPARE(m_opened.size(), 1);
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
        m_keyring->entries.write(key(), secret);
    m_flow->restore();
    QTRY_COMPARE(m_flow->state(), State::SignedOut);
    QCOMPARE(m_keyring->reads, 1);
    QVERIFY(!m_stage->session.isSignedIn());
    QVERIFY(m_flow->problem() && m_flow->problem()->is(SignInProblem::NotInKeyring));
    signIn();
    QVERIFY(!m_flow->problem());
}

void SignInFlowTest::nextStartWithASilentKeyring() {
    m_stage->memory->setSignedInUser(m_stage->server.url(), u"app"_s, u"u1"_s);
    m_keyring->fallSilent();
    m_flow->restore();
    QCOMPARE(m_flow->state(), State::Restoring);
    m_flow->cancel();
    QCOMPARE(m_flow->state(), State::SignedOut);
    m_flow->restore();
    m_flow->start();
    QTRY_COMPARE(m_flow->state(), State::WaitingForBrowser);
}

void SignInFlowTest::signOut() {
    signIn();
    QSignalSpy signedOut(m_flow.get(), &SignInFlow::signedOut);
    m_flow->signOut();
    QCOMPARE(m_flow->state(), State::SignedOut);
    QTRY_COMPARE(signedOut.count(), 1);
    const auto outcome = signedOut.at(0).at(0).value<Session::SignOut>();
    QVERIFY(outcome.revoked && outcome.removed);
    QCOMPARE(m_stage->server.count(paths::revocation), 2);
    QVERIFY(!m_keyring->holds(key()));
    QVERIFY(m_stage->memory->signedInUser(m_stage->server.url(), u"app"_s).isEmpty());
}

void SignInFlowTest::endOfTheSessionShows() {
    signIn();
    m_stage->server.alwaysAt(paths::token, replies::oauthError(u"invalid_grant"_s));
    m_stage->session.reject("a-1");
    QSignalSpy failed(m_flow.get(), &SignInFlow::renewalFailed);
    m_flow->renew();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<ServiceError>().kind, ErrorKind::NotSignedIn);
    QCOMPARE(m_flow->state(), State::SignedOut);
}

void SignInFlowTest::renewsWithoutTheUser() {
    signIn();
    m_stage->session.reject("a-1");
    m_stage->server.nextAt(paths::token, ScriptedServer::respond("down", 503));
    QSignalSpy failed(m_flow.get(), &SignInFlow::renewalFailed);
    QSignalSpy renewed(m_flow.get(), &SignInFlow::renewed);
    m_flow->renew();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_flow->state(), State::SignedIn);
    m_flow->renew();
    QTRY_COMPARE(renewed.count(), 1);
    QCOMPARE(m_opened.size(), 1);
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
        m_keyring->fallSilent();
        signIn(State::Keeping);
    } else if (heldAt == paths::revocation) {
        signIn();
        m_flow->signOut();
        QTRY_VERIFY(m_stage->isHolding());
    } else {
        m_flow->start();
        QTRY_VERIFY(m_stage->isHolding() || m_flow->state() == State::WaitingForBrowser);
        if (!m_stage->isHolding())
            comeBack();
        if (!heldAt.isEmpty())
            QTRY_VERIFY(m_stage->isHolding());
    }
    m_flow.reset();
    if (m_stage->isHolding())
        m_stage->release(replies::success());
    m_stage->comeAndGo();
}

QTEST_GUILESS_MAIN(SignInFlowTest)
#include "SignInFlowTest.moc"
