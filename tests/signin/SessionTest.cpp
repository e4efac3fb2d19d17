#include "app/signin/Session.h"
#include "app/signin/MemoryKeyring.h"
#include "tests/Waiting.h"
#include "tests/genauth/ScriptedServer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ScriptedServer::Reply tokens(const QByteArray &access, const QByteArray &refresh = {}, int lifetime = 3600) {
    QJsonObject body{{u"access_token"_s, QString::fromLatin1(access)}, {u"expires_in"_s, lifetime}};
    if (!refresh.isEmpty())
        body[u"refresh_token"_s] = QString::fromLatin1(refresh);
    return ScriptedServer::respond(QJsonDocument(body).toJson());
}

const auto invalidGrant
    = ScriptedServer::respond(R"({"error":"invalid_grant","error_description":"gone"})", 400);

}

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodySignedIn();
    void goodTokenIsHandedOut();
    void renewsShortlyBeforeTheEnd();
    void rotatedTokenIsKept();
    void refreshTokenStaysWhenNoneIsGiven();
    void lifeIsCountedFromTheRequest();
    void oneRenewalForAllWhoWait();
    void rejectedTokenIsRenewed();
    void rejectionOfAnOldTokenIsIgnored();
    void passingFailureKeepsTheSession_data();
    void passingFailureKeepsTheSession();
    void failedDiscoveryKeepsTheSession();
    void definiteRefusalEndsTheSession();
    void noRefreshTokenEndsTheSession();
    void newSignInDuringARenewal();
    void leavingDuringARenewal();
    void age();
    void goesWithARenewalUnderWay();
    void takesOverWhatAnotherRenewed();
    void renewsWithTheTokenOfAnother();
    void olderEntryIsNotTakenOver_data();
    void olderEntryIsNotTakenOver();
    void newerEntryOfASlowClockIsTakenOver();
    void endsWhenAnotherSignedOut_data();
    void endsWhenAnotherSignedOut();
    void unreadableEntryChangesNothing();
    void silentKeyringIsNotWaitedFor();
    void lifeThatIsNotTold();
    void clockThatWasFastAtTheSignIn();
    void twoThatRenewAtOnce();
    void waitsForTheRenewalOfAnother();
    void lockOfADeadProgramDoesNotCount();

private:
    /// A session with an access token that lives for another @p left.
    void begin(std::chrono::milliseconds left = 1h);
    TokenSet tokenSet(std::chrono::milliseconds left, const QByteArray &access = "a-1",
        const QByteArray &refresh = "r-1", quint32 generation = 1) const {
        return {.accessToken = access,
            .refreshToken = refresh,
            .issuedAt = KeptMoment(m_now.wall + left - 1h),
            .lifetime = 1h,
            .authenticatedAt = KeptMoment(m_now),
            .userId = u"u1"_s,
            .generation = generation};
    }
    /// What another program that shares the keyring does.
    void keep(const TokenSet &set) { (void)wait(m_keyring.write(key(), set.toSecret())); }
    QString lockFile() const { return m_dir.filePath(u"renewal.lock"_s); }
    void expectDiscovery();
    /// Two requests there and back, during which any answer under way arrives.
    void comeAndGo() {
        for (int i = 0; i < 2; i++)
            wait(m_transport->send({.method = "GET", .url = m_server->url(), .headers = {}, .body = {}}));
    }
    TokenSet kept() {
        return TokenSet::fromSecret(wait(m_keyring.read(key()))->value_or(QByteArray())).value();
    }
    KeyringEntry key() const { return KeyringEntry::signIn(m_server->url(), u"app"_s, u"u1"_s); }
    QByteArrayList bodies(const QByteArray &path) const;

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Session> m_session;
    MemoryKeyring m_keyring;
    Instant m_now{};
    QTemporaryDir m_dir;
};

void SessionTest::init() {
    m_server = std::make_unique<ScriptedServer>();
    m_transport = std::make_unique<Transport>();
    m_transport->setLimits({.wholeRequest = 1s});
    m_keyring = {};
    m_now = {1h, 1'700'000'000'000ms};
    m_session = std::make_unique<Session>(
        *m_transport, Client{m_server->url(), u"app"_s}, [this] { return m_now; }, lockFile());
}

void SessionTest::begin(std::chrono::milliseconds left) {
    keep(tokenSet(left));
    m_session->begin(tokenSet(left), m_keyring);
}

void SessionTest::expectDiscovery() {
    const QString server = m_server->url().toString();
    m_server->next(ScriptedServer::respond(QJsonDocument(
        {{u"issuer"_s, server + u"/oidc"_s}, {u"authorization_endpoint"_s, server + u"/oidc/auth"_s},
            {u"token_endpoint"_s, server + u"/oidc/token"_s},
            {u"revocation_endpoint"_s, server + u"/oidc/revoke"_s}})
            .toJson()));
}

QByteArrayList SessionTest::bodies(const QByteArray &path) const {
    QByteArrayList found;
    for (const auto &request : m_server->requests()) {
        if (request.head.startsWith("POST " + path + ' '))
            found << request.body;
    }
    return found;
}

void SessionTest::nobodySignedIn() {
    QVERIFY(!m_session->isSignedIn());
    QCOMPARE(wait(m_session->fresh()).error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(m_server->requests().size(), 0);
}

void SessionTest::goodTokenIsHandedOut() {
    begin();
    QVERIFY(m_session->isSignedIn());
    QCOMPARE(m_session->userId(), u"u1"_s);
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-1"));
    QCOMPARE(m_server->requests().size(), 0);
}

void SessionTest::renewsShortlyBeforeTheEnd() {
    begin(61s);
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-1"));
    m_now.wall += 1s;
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    QCOMPARE(bodies("/oidc/token").size(), 1);
    QVERIFY(bodies("/oidc/token").constFirst().contains("refresh_token=r-1"));
}

void SessionTest::rotatedTokenIsKept() {
    begin(0s);
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2", 600));
    (void)wait(m_session->fresh());
    const TokenSet expected{.accessToken = "a-2",
        .refreshToken = "r-2",
        .issuedAt = KeptMoment(m_now),
        .lifetime = 600s,
        .authenticatedAt = KeptMoment(m_now),
        .userId = u"u1"_s,
        .generation = 2};
    QVERIFY(kept() == expected);
    m_now.wall += 600s;
    m_server->next(tokens("a-3", "r-3"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-3"));
    QVERIFY(bodies("/oidc/token").constLast().contains("refresh_token=r-2"));
}

void SessionTest::refreshTokenStaysWhenNoneIsGiven() {
    begin(0s);
    expectDiscovery();
    m_server->next(tokens("a-2"));
    (void)wait(m_session->fresh());
    QCOMPARE(kept().refreshToken, QByteArray("r-1"));
}

void SessionTest::lifeIsCountedFromTheRequest() {
    begin(0s);
    expectDiscovery();
    const KeptMoment sent(m_now);
    m_server->next([this](QTcpSocket &socket) {
        m_now.wall += 10s;
        tokens("a-2", "r-2", 600)(socket);
    });
    (void)wait(m_session->fresh());
    QVERIFY(kept().issuedAt == sent);
}

void SessionTest::oneRenewalForAllWhoWait() {
    begin(0s);
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    const auto first = m_session->fresh();
    const auto second = m_session->fresh();
    const auto third = m_session->fresh();
    for (const auto &answer : {first, second, third})
        QCOMPARE(wait(answer).value(), QByteArray("a-2"));
    QCOMPARE(bodies("/oidc/token").size(), 1);
}

void SessionTest::rejectedTokenIsRenewed() {
    begin();
    m_session->reject("a-1");
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    QCOMPARE(bodies("/oidc/token").size(), 1);
}

void SessionTest::rejectionOfAnOldTokenIsIgnored() {
    begin();
    m_session->reject("a-0");
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-1"));
}

void SessionTest::passingFailureKeepsTheSession_data() {
    QTest::addColumn<ScriptedServer::Reply>("reply");
    using Server = ScriptedServer;
    QTest::newRow("503") << Server::respond("busy", 503);
    QTest::newRow("429") << Server::respond("quota", 429);
    QTest::newRow("bare 401 of a gateway") << Server::respond("<html>", 401);
    QTest::newRow("403") << Server::respond("<html>", 403);
    QTest::newRow("server_error") << Server::respond(R"({"error":"server_error"})", 400);
    QTest::newRow("temporarily_unavailable")
        << Server::respond(R"({"error":"temporarily_unavailable"})", 400);
    QTest::newRow("captive portal") << Server::respond("<html>");
    QTest::newRow("redirected") << Server::respond({}, 302, "Location: /x\r\n");
    QTest::newRow("dropped") << Server::drop();
    QTest::newRow("hangs") << Server::hang();
}

void SessionTest::passingFailureKeepsTheSession() {
    QFETCH(ScriptedServer::Reply, reply);
    begin(0s);
    QSignalSpy ended(m_session.get(), &Session::ended);
    expectDiscovery();
    m_server->next(reply);
    const auto answer = wait(m_session->fresh());
    QVERIFY(!answer);
    QVERIFY(answer.error().kind != ErrorKind::NotSignedIn);
    QVERIFY(m_session->isSignedIn());
    QCOMPARE(ended.count(), 0);
    QCOMPARE(kept().refreshToken, QByteArray("r-1"));
    m_server->next(tokens("a-2", "r-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
}

void SessionTest::failedDiscoveryKeepsTheSession() {
    begin(0s);
    m_server->next(ScriptedServer::respond("busy", 503));
    QCOMPARE(wait(m_session->fresh()).error().kind, ErrorKind::ServerFailed);
    m_server->next(ScriptedServer::respond("<html>", 401));
    QVERIFY2(wait(m_session->fresh()).error().kind != ErrorKind::NotSignedIn, "the session is not over");
    QVERIFY(m_session->isSignedIn());
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
}

void SessionTest::definiteRefusalEndsTheSession() {
    begin(0s);
    QSignalSpy ended(m_session.get(), &Session::ended);
    expectDiscovery();
    m_server->next(invalidGrant);
    const auto first = m_session->fresh();
    const auto second = m_session->fresh();
    QCOMPARE(wait(first).error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(wait(first).error().serverMessage, u"invalid_grant: gone"_s);
    QCOMPARE(wait(second).error().kind, ErrorKind::NotSignedIn);
    QVERIFY(!m_session->isSignedIn());
    QCOMPARE(ended.count(), 1);
    const auto asked = m_server->requests().size();
    QCOMPARE(wait(m_session->fresh()).error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(m_server->requests().size(), asked);
}

void SessionTest::noRefreshTokenEndsTheSession() {
    keep(tokenSet(0s, "a", {}));
    m_session->begin(tokenSet(0s, "a", {}), m_keyring);
    QCOMPARE(wait(m_session->fresh()).error().kind, ErrorKind::NotSignedIn);
    QVERIFY(!m_session->isSignedIn());
    QCOMPARE(m_server->requests().size(), 0);
}

void SessionTest::newSignInDuringARenewal() {
    begin(0s);
    expectDiscovery();
    QTcpSocket *late = nullptr;
    m_server->next([&](QTcpSocket &socket) { late = &socket; });
    const auto waiting = m_session->fresh();
    QTRY_VERIFY(late);
    TokenSet others = tokenSet(1h, "b-1", "s-1");
    others.userId = u"u2"_s;
    m_session->begin(others, m_keyring);
    QCOMPARE(wait(waiting).value(), QByteArray("b-1"));
    tokens("a-2", "r-2")(*late);
    comeAndGo();
    QCOMPARE(m_session->userId(), u"u2"_s);
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("b-1"));
    QVERIFY2(!wait(m_keyring.read(KeyringEntry::signIn(m_server->url(), u"app"_s, u"u2"_s)))->has_value(),
        "the late answer belongs to the other user");
}

void SessionTest::leavingDuringARenewal() {
    begin(0s);
    QSignalSpy ended(m_session.get(), &Session::ended);
    QSignalSpy orphaned(m_session.get(), &Session::orphaned);
    expectDiscovery();
    QTcpSocket *late = nullptr;
    m_server->next([&](QTcpSocket &socket) { late = &socket; });
    const auto waiting = m_session->fresh();
    QTRY_VERIFY(late);
    m_session->leave();
    QCOMPARE(wait(waiting).error().kind, ErrorKind::NotSignedIn);
    QVERIFY(!m_session->isSignedIn());
    QCOMPARE(ended.count(), 1);
    tokens("a-2", "r-2")(*late);
    QTRY_COMPARE(orphaned.count(), 1);
    const auto left = orphaned.at(0).at(0).value<TokenSet>();
    QCOMPARE(left.refreshToken, QByteArray("r-2"));
    QCOMPARE(left.userId, u"u1"_s);
    QVERIFY2(kept().refreshToken == "r-1", "what came too late is not kept");
}

void SessionTest::age() {
    QVERIFY(!m_session->age());
    begin();
    m_now.wall += 11min;
    QCOMPARE(m_session->age(), 11min);
    TokenSet untold = tokenSet(1h);
    untold.authenticatedAt.reset();
    m_session->begin(untold, m_keyring);
    QVERIFY(!m_session->age());
}

void SessionTest::goesWithARenewalUnderWay() {
    begin(0s);
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    const auto waiting = m_session->fresh();
    m_session.reset();
    comeAndGo();
    QVERIFY(waiting.isCanceled());
}

void SessionTest::takesOverWhatAnotherRenewed() {
    begin(0s);
    keep(tokenSet(1h, "a-2", "r-2", 2));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    m_session->reject("a-2");
    keep(tokenSet(1h, "a-3", "r-3", 3));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-3"));
    QCOMPARE(m_server->requests().size(), 0);
}

void SessionTest::renewsWithTheTokenOfAnother() {
    begin(-2h);
    keep(tokenSet(-1h, "a-2", "r-2", 2));
    expectDiscovery();
    m_server->next(tokens("a-3", "r-3"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-3"));
    QVERIFY(bodies("/oidc/token").constFirst().contains("refresh_token=r-2"));
    QCOMPARE(kept().refreshToken, QByteArray("r-3"));
}

void SessionTest::olderEntryIsNotTakenOver_data() {
    using Milliseconds = std::chrono::milliseconds;
    QTest::addColumn<Milliseconds>("left");
    QTest::newRow("by the clock, too") << Milliseconds(-1h);
    QTest::newRow("written by a program whose clock is fast") << Milliseconds(50min);
}

void SessionTest::olderEntryIsNotTakenOver() {
    QFETCH(std::chrono::milliseconds, left);
    m_session->begin(tokenSet(0s, "a-1", "r-1", 2), m_keyring);
    keep(tokenSet(left, "a-0", "r-0", 1)); // a keyring that did not take the last renewal
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    QVERIFY(bodies("/oidc/token").constFirst().contains("refresh_token=r-1"));
    QCOMPARE(kept().generation, 3U);
}

void SessionTest::newerEntryOfASlowClockIsTakenOver() {
    begin();
    m_session->reject("a-1");
    keep(tokenSet(10min, "a-2", "r-2", 2)); // issued, it says, before the one that it came after
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    QCOMPARE(m_server->requests().size(), 0); // a refresh token that is spent would end the session
}

void SessionTest::endsWhenAnotherSignedOut_data() {
    QTest::addColumn<QString>("userId");
    QTest::newRow("entry gone") << QString();
    QTest::newRow("entry of another user") << u"u2"_s;
}

void SessionTest::endsWhenAnotherSignedOut() {
    QFETCH(QString, userId);
    begin(0s);
    (void)wait(m_keyring.remove(key()));
    if (!userId.isEmpty()) {
        TokenSet others = tokenSet(1h);
        others.userId = userId;
        keep(others);
    }
    QSignalSpy ended(m_session.get(), &Session::ended);
    QCOMPARE(wait(m_session->fresh()).error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!m_session->isSignedIn());
    QCOMPARE(m_server->requests().size(), 0);
}

void SessionTest::unreadableEntryChangesNothing() {
    begin(0s);
    (void)wait(m_keyring.write(key(), "not ours"));
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    QCOMPARE(kept().refreshToken, QByteArray("r-2"));
}

void SessionTest::silentKeyringIsNotWaitedFor() {
    struct Silent : MemoryKeyring {
        QPromise<KeyringResult<std::optional<QByteArray>>> never;
        QFuture<KeyringResult<std::optional<QByteArray>>> read(const KeyringEntry &) override {
            return never.future();
        }
    } keyring;
    keyring.never.start();
    m_session->begin(tokenSet(0s), keyring);
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
}

void SessionTest::lifeThatIsNotTold() {
    begin(0s);
    expectDiscovery();
    m_server->next(ScriptedServer::respond(R"({"access_token":"a-2","refresh_token":"r-2"})"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    m_now.wall += 24h;
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    QCOMPARE(bodies("/oidc/token").size(), 1);
    m_session->reject("a-2");
    m_server->next(tokens("a-3", "r-3"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-3"));
}

void SessionTest::clockThatWasFastAtTheSignIn() {
    TokenSet early = tokenSet(50min);
    early.issuedAt = KeptMoment(m_now.wall + 50min);
    early.authenticatedAt = KeptMoment(m_now.wall + 50min);
    m_session->begin(early, m_keyring);
    m_now.wall += 11min;
    QCOMPARE(m_session->age(), 11min);
    m_now.wall += 48min; // of an hour, from now on, no more than a minute is left
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    keep(early);
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
    QCOMPARE(m_session->age(), 59min);
}

void SessionTest::twoThatRenewAtOnce() {
    Session other(*m_transport, {m_server->url(), u"app"_s}, [this] { return m_now; }, lockFile());
    begin(0s);
    other.begin(tokenSet(0s), m_keyring);
    expectDiscovery();
    QTcpSocket *late = nullptr;
    m_server->next([&](QTcpSocket &socket) { late = &socket; });
    const auto first = m_session->fresh();
    const auto second = other.fresh();
    QTRY_VERIFY(late);
    m_now.wall += 1s;
    tokens("a-2", "r-2")(*late);
    QCOMPARE(wait(first).value(), QByteArray("a-2"));
    QCOMPARE(wait(second).value(), QByteArray("a-2"));
    QCOMPARE(bodies("/oidc/token").size(), 1);
}

void SessionTest::waitsForTheRenewalOfAnother() {
    begin(0s);
    QLockFile another(lockFile());
    QVERIFY(another.tryLock());
    const auto answer = m_session->fresh();
    comeAndGo();
    QCOMPARE(bodies("/oidc/token").size(), 0);
    QVERIFY(!answer.isFinished());
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    another.unlock();
    QCOMPARE(wait(answer).value(), QByteArray("a-2"));
    QVERIFY2(another.tryLock(), "the lock was not given back");
}

void SessionTest::lockOfADeadProgramDoesNotCount() {
    constexpr auto noProcess = "999999999";
    QFile left(lockFile());
    QVERIFY(left.open(QFile::WriteOnly));
    left.write(QByteArrayList{noProcess, "phone-settings", QSysInfo::machineHostName().toLocal8Bit(),
        QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId(),
        {}}.join('\n'));
    left.close();
    begin(0s);
    expectDiscovery();
    m_server->next(tokens("a-2", "r-2"));
    QCOMPARE(wait(m_session->fresh()).value(), QByteArray("a-2"));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
