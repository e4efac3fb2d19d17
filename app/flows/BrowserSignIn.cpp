#include "app/flows/BrowserSignIn.h"

#include "app/async/ThenIn.h"
#include "app/flows/DiscoveryProblem.h"
#include "app/signin/IdToken.h"

using namespace Qt::StringLiterals;
using namespace std::chrono;

BrowserSignIn::BrowserSignIn(Transport &transport, const Client &client, Clock clock, OpenBrowser openBrowser,
    const Setup &setup, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_client(client)
    , m_clock(std::move(clock))
    , m_openBrowser(std::move(openBrowser))
    , m_setup(setup)
    , m_tokenEndpoint(transport, client.appId) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail({SignInProblem::TimedOut, {}, {}}); });
}

void BrowserSignIn::start(const Wish &wish) {
    stop();
    m_wish = wish;
    setState(State::Preparing);
    m_answer.await(m_transport.send(Provider::discoveryRequest(m_client.server)),
        [this](const HttpAnswer &answer) { prepare(answer); });
}

void BrowserSignIn::prepare(const HttpAnswer &discovery) {
    m_provider = Provider::fromDiscovery(discovery, m_client.server);
    if (!m_provider)
        return fail(problemWithDiscovery(discovery, m_client.server));
    m_request = AuthorizationRequest{.mustSignIn = m_wish.mustSignIn,
        .maxAge = m_setup.maxAge > 0min ? std::optional<seconds>(m_setup.maxAge) : std::nullopt};
    closeListener();
    m_listener = std::make_unique<RedirectListener>(m_request->state);
    connect(m_listener.get(), &RedirectListener::answered, this, &BrowserSignIn::takeAnswer);
    if (!m_listener->listen(m_setup.redirectPort))
        return fail({SignInProblem::PortTaken, {}, {}});
    m_request->redirectUri = m_listener->redirectUri();
    m_link = m_request->link(*m_provider, m_client.appId);
    m_isBrowserOpen = m_openBrowser(m_link);
    m_patience.start(m_setup.browserPatience);
    setState(State::WaitingForBrowser);
}

void BrowserSignIn::takeAnswer(const QUrlQuery &query) {
    m_patience.stop();
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    if (const QString error = value(u"error"_s); !error.isEmpty()) {
        const bool denied = error == "access_denied"_L1;
        const ServiceError said{
            .kind = ErrorKind::Refused, .serverMessage = error + u' ' + value(u"error_description"_s)};
        return fail({denied ? SignInProblem::Denied : SignInProblem::RefusedByServer, {}, said});
    }
    setState(State::Finishing);
    const auto answer = m_tokenEndpoint.exchange(
        *m_provider, value(u"code"_s).toLatin1(), m_request->pkce.verifier(), m_request->redirectUri);
    // Also when nobody waits any more: tokens that have come must not be left lying about.
    thenIn(this, answer, [this, attempt = ++m_attempt, left = m_clock()](const Result<TokenAnswer> &came) {
        const bool isWaitedFor = attempt == m_attempt;
        if (came) {
            const TokenSet tokens{.accessToken = came->accessToken,
                .refreshToken = came->refreshToken,
                .issuedAt = KeptMoment::of(left, m_clock()),
                .lifetime = came->lifetime};
            return isWaitedFor ? takeTokens(*came, tokens, left) : unwanted(tokens);
        }
        const bool isCodeRefused = came.error().kind == ErrorKind::NotSignedIn;
        if (isWaitedFor)
            fail(isCodeRefused ? Problem{SignInProblem::RefusedByServer, {}, came.error()}
                               : Problem::of(came.error()));
    });
}

void BrowserSignIn::takeTokens(const TokenAnswer &answer, const TokenSet &tokens, Instant left) {
    const auto idToken = IdToken::check(answer.idToken,
        {m_provider->issuer, m_client.appId, QString::fromLatin1(m_request->nonce),
            duration_cast<seconds>(left.wall)});
    const bool isLimited = m_wish.mustBeRecent && m_setup.maxAge > 0min;
    std::optional<SignInProblem> problem;
    if (!idToken)
        problem = SignInProblem::BadIdToken;
    else if (isLimited && !idToken->age)
        problem = SignInProblem::AuthTimeMissing;
    else if (isLimited && *idToken->age > m_setup.maxAge)
        problem = SignInProblem::StillTooOld;
    if (problem) {
        Q_EMIT unwanted(tokens);
        return fail({*problem, {}, {}});
    }
    TokenSet whole = tokens;
    whole.userId = idToken->userId;
    if (idToken->age)
        whole.authenticatedAt = KeptMoment(tokens.issuedAt.sinceEpoch() - *idToken->age);
    stop();
    Q_EMIT signedIn(whole);
}

void BrowserSignIn::stop() {
    m_answer.drop();
    m_attempt++;
    m_patience.stop();
    if (m_listener && !m_listener->isAnswered()) // else it still shows its last page
        closeListener();
    m_link.clear();
    m_state = State::Idle;
}

void BrowserSignIn::closeListener() {
    if (!m_listener)
        return;
    m_listener->close();
    m_listener.release()->deleteLater(); // it may be in the middle of telling us its answer
}

void BrowserSignIn::fail(const Problem &problem) {
    stop();
    Q_EMIT failed(problem);
}

void BrowserSignIn::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}
