#include "app/genauth/UserCalls.h"
#include "app/signin/Revocation.h"
#include "tests/Waiting.h"
#include "tests/flows/Stage.h"
#include "tests/tls/Authority.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A server over TLS that sends its visitors elsewhere: nothing goes there, least of all a token.
class HostsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void redirects_data();
    void redirects();
    void discoveryThatNamesOtherPlaces_data();
    void discoveryThatNamesOtherPlaces();

private:
    /// A session is its entry in the keyring: without one it counts as ended.
    void signIn(Session &session, const TokenSet &tokens) {
        (void)wait(m_keyring.write(
            KeyringEntry::signIn(m_server->url(), u"app"_s, tokens.userId), tokens.toSecret()));
        session.begin(tokens, m_keyring);
    }
    QJsonObject discovery() const;
    bool isAskedElsewhere() const { return m_plain->connections() + m_other->connections() > 0; }

    Authority m_authority;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_plain; ///< where a downgrade would lead
    std::unique_ptr<ScriptedServer> m_other; ///< trusted over TLS, but not the one asked
    std::unique_ptr<Transport> m_transport;
    MemoryKeyring m_keyring;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Service> m_service;
};

void HostsTest::init() {
    m_server = std::make_unique<ScriptedServer>(m_authority.serving(u"good"_s));
    m_plain = std::make_unique<ScriptedServer>();
    m_other = std::make_unique<ScriptedServer>(m_authority.serving(u"good"_s));
    m_transport = std::make_unique<Transport>();
    QVERIFY(m_transport->trustAlso(m_authority.file()));
    const Clock clock = [] { return Instant{1h, 1'700'000'000s}; };
    m_session = std::make_unique<Session>(*m_transport, Client{m_server->url(), u"app"_s}, clock);
    signIn(*m_session,
        {.accessToken = "a-1",
            .refreshToken = "r-1",
            .issuedAt = KeptMoment(clock()),
            .lifetime = 1h,
            .userId = u"u1"_s});
    m_service = std::make_unique<Service>(*m_transport, *m_session, m_server->url(), u"app"_s);
    m_service->setRetryDelay(1ms);
    m_server->alwaysAt(paths::discovery, replies::json(discovery()));
}

QJsonObject HostsTest::discovery() const {
    const QString base = m_server->url().toString();
    return {{u"issuer"_s, base + u"/oidc"_s}, {u"authorization_endpoint"_s, base + u"/oidc/auth"_s},
        {u"token_endpoint"_s, base + u"/oidc/token"_s},
        {u"revocation_endpoint"_s, base + u"/oidc/token/revocation"_s}};
}

void HostsTest::redirects_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("downgrade");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to http", status) << status << true;
        QTest::addRow("%d to another host", status) << status << false;
    }
}

void HostsTest::redirects() {
    QFETCH(int, status);
    QFETCH(bool, downgrade);
    const QUrl target = (downgrade ? *m_plain : *m_other).url(u"/elsewhere"_s);
    const auto redirect
        = ScriptedServer::respond("moved", status, "Location: " + target.toEncoded() + "\r\n");

    m_server->alwaysAt(paths::profile, redirect);
    QCOMPARE(wait(m_service->call(GetProfile{})).error().kind, ErrorKind::Redirected);
    QCOMPARE(m_server->requests().constLast().header("Authorization"), QByteArray("Bearer a-1"));
    m_server->alwaysAt(paths::updatePhone, redirect);
    QCOMPARE(wait(m_service->call(UpdatePhone{{u"t-1"_s, 60s}})).error().kind, ErrorKind::Redirected);
    m_server->alwaysAt(paths::token, redirect);
    m_session->reject("a-1");
    QCOMPARE(wait(m_session->fresh()).error().kind, ErrorKind::Redirected);
    QVERIFY(m_server->requests().constLast().body.contains("r-1"));
    m_server->alwaysAt(paths::discovery, redirect);
    Session another(*m_transport, {m_server->url(), u"app"_s}, [] { return Instant{1h, 1'800'000'000s}; });
    signIn(another,
        {.accessToken = "a-2",
            .refreshToken = "r-2",
            .issuedAt = KeptMoment(0h),
            .lifetime = 1h,
            .userId = u"u1"_s});
    QCOMPARE(wait(another.fresh()).error().kind, ErrorKind::Redirected);
    QVERIFY(!isAskedElsewhere());
}

void HostsTest::discoveryThatNamesOtherPlaces_data() {
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("downgrade");
    for (const QString &name : {u"token_endpoint"_s, u"revocation_endpoint"_s, u"authorization_endpoint"_s}) {
        QTest::addRow("%s over http", qPrintable(name)) << name << true;
        QTest::addRow("%s elsewhere", qPrintable(name)) << name << false;
    }
}

void HostsTest::discoveryThatNamesOtherPlaces() {
    QFETCH(QString, endpoint);
    QFETCH(bool, downgrade);
    QJsonObject document = discovery();
    document[endpoint] = (downgrade ? *m_plain : *m_other).url(u"/oidc/token"_s).toString();
    m_server->alwaysAt(paths::discovery, replies::json(document));
    m_session->reject("a-1");
    QVERIFY(!wait(m_session->fresh()));
    Revocation revocation(*m_transport, m_server->url(), u"app"_s);
    QCOMPARE(
        wait(revocation.end(*m_session->tokens(), Revocation::Extent::Everything)), Revoked::NotAnswered);
    QVERIFY(!isAskedElsewhere());
    for (const auto &request : m_server->requests())
        QCOMPARE(request.path(), paths::discovery);
}

QTEST_GUILESS_MAIN(HostsTest)
#include "HostsTest.moc"
