#include "app/flows/SignInFlow.h"

#include "app/genauth/Answer.h"
#include "app/signin/IdToken.h"

using namespace Qt::StringLiterals;
using namespace std::chrono;

Problem problemWithDiscovery(const HttpAnswer &answer) {
    const ServiceError error = errorWithoutEnvelope(answer);
    const bool isNotOurs = error.kind == ErrorKind::Refused || error.kind == ErrorKind::Unreadable
        || error.kind == ErrorKind::NotSignedIn;
    return isNotOurs ? Problem{SignInProblem::NotTheService, {}, error} : Problem::of(error);
}

SignInFlow::SignInFlow(Transport &transport, Session &session, Keyring &keyring, Memory &memory,
    OpenBrowser openBrowser, Setup setup, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_session(session)
    , m_keyring(keyring)
    , m_memory(memory)
    , m_openBrowser(std::move(openBrowser))
    , m_setup(setup)
    , m_tokenEndpoint(transport, session.client().appId) {
    connect(&m_session, &Session::ended, this, [this] {
        if (m_state == State::SignedIn)
            rest();
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail({SignInProblem::TimedOut, {}, {}}); });
}

bool SignInFlow::isTooOld() const {
    return m_setup.maxAge > 0min && m_session.age().value_or(milliseconds::max()) > m_setup.maxAge;
}

void SignInFlow::restore() {
    const QString userId = rememberedUser();
    if (userId.isEmpty())
        return;
    m_problem.reset();
    setState(State::Restoring);
    m_answer.await(m_keyring.read(entry(userId)),
        [this, userId](const KeyringResult<std::optional<QByteArray>> &secret) {
            if (!secret)
                return fail({secret.error(), {}, {}});
            const auto tokens = *secret ? TokenSet::fromSecret(**secret) : std::nullopt;
            if (!tokens || tokens->userId != userId)
                return fail({SignInProblem::NotInKeyring, {}, {}});
            m_session.begin(*tokens, m_keyring);
            rest();
            Q_EMIT signedIn();
        });
}

void SignInFlow::start(bool again) {
    stop();
    m_again = again;
    setState(State::Preparing);
    m_answer.await(m_transport.send(Provider::discoveryRequest(m_session.client().server)),
        [this](const HttpAnswer &answer) { prepare(answer); });
}

void SignInFlow::prepare(const HttpAnswer &discovery) {
    m_provider = Provider::fromDiscovery(discovery, m_session.client().server);
    if (!m_provider)
        return fail(problemWithDiscovery(discovery));
    m_pkce = Pkce();
    m_oidcState = unguessable();
    m_nonce = unguessable();
    m_listener = std::make_unique<RedirectListener>(m_oidcState);
    connect(m_listener.get(), &RedirectListener::answered, this, &SignInFlow::takeAnswer);
    if (!m_listener->listen(m_setup.redirectPort))
        return fail({SignInProblem::PortTaken, {}, {}});
    m_redirectUri = m_listener->redirectUri();
    m_link = signInLink(m_redirectUri);
    m_isBrowserOpen = m_openBrowser(m_link);
    m_patience.start(m_setup.browserPatience);
    setState(State::WaitingForBrowser);
}

QUrl SignInFlow::signInLink(const QUrl &redirectUri) const {
    QUrlQuery query;
    query.setQueryItems({{u"client_id"_s, m_session.client().appId}, {u"response_type"_s, u"code"_s},
        {u"redirect_uri"_s, redirectUri.toString()},
        {u"scope"_s, u"openid profile phone email offline_access"_s},
        // A refresh token is only given with consent (SERVICE.md, signing in).
        {u"prompt"_s, m_again ? u"login consent"_s : u"consent"_s},
        {u"state"_s, QString::fromLatin1(m_oidcState)}, {u"nonce"_s, QString::fromLatin1(m_nonce)},
        {u"code_challenge"_s, QString::fromLatin1(m_pkce.challenge())},
        {u"code_challenge_method"_s, u"S256"_s}});
    if (m_again)
        query.addQueryItem(u"max_age"_s, QString::number(duration_cast<seconds>(m_setup.maxAge).count()));
    QUrl link = m_provider->authorizationEndpoint;
    link.setQuery(query);
    return link;
}

void SignInFlow::takeAnswer(const QUrlQuery &query) {
    m_patience.stop();
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    if (const QString error = value(u"error"_s); !error.isEmpty()) {
        const bool denied = error == "access_denied"_L1;
        const ServiceError said{
            .kind = ErrorKind::Refused, .serverMessage = error + u' ' + value(u"error_description"_s)};
        return fail({denied ? SignInProblem::Denied : SignInProblem::RefusedByServer, {}, said});
    }
    setState(State::Finishing);
    m_answer.await(
        m_tokenEndpoint.exchange(*m_provider, value(u"code"_s).toLatin1(), m_pkce.verifier(), m_redirectUri),
        [this, left = m_memory.clock()()](const Result<TokenAnswer> &answer) { takeTokens(left, answer); });
}

void SignInFlow::takeTokens(Instant left, const Result<TokenAnswer> &answer) {
    m_pkce = Pkce();
    if (!answer) {
        const bool codeRefused = answer.error().kind == ErrorKind::NotSignedIn;
        return fail(codeRefused ? Problem{SignInProblem::RefusedByServer, {}, answer.error()}
                                : Problem::of(answer.error()));
    }
    const Client &client = m_session.client();
    const auto idToken = IdToken::check(answer->idToken,
        {m_provider->issuer, client.appId, QString::fromLatin1(m_nonce), duration_cast<seconds>(left.wall),
            m_again ? std::optional<seconds>(m_setup.maxAge) : std::nullopt});
    if (!idToken)
        return fail({SignInProblem::BadIdToken, {}, {}});
    m_userBefore = rememberedUser();
    m_isDifferentUser = !m_userBefore.isEmpty() && m_userBefore != idToken->userId;
    m_tokens = TokenSet{.accessToken = answer->accessToken,
        .refreshToken = answer->refreshToken,
        .issuedAt = KeptMoment::of(left, m_memory.clock()()),
        .lifetime = answer->lifetime,
        .authenticatedAt = KeptMoment::of(left, m_memory.clock()()),
        .userId = idToken->userId};
    keep();
}

void SignInFlow::keep() {
    setState(State::Keeping);
    // First, so that whenever the program ends, the next start knows of the entry.
    rememberUser(m_tokens->userId);
    const auto written = m_keyring.write(entry(m_tokens->userId), m_tokens->toSecret());
    m_answer.await(written, [this](const KeyringResult<void> &kept) {
        if (kept)
            return begin(m_keyring);
        rememberUser(m_userBefore);
        m_problem = Problem{kept.error(), {}, {}};
        setState(State::NotKept);
    });
}

void SignInFlow::keepAgain() {
    if (m_state != State::NotKept)
        return;
    m_problem.reset();
    keep();
}

void SignInFlow::goOnForThisSessionOnly() {
    if (m_state != State::Keeping && m_state != State::NotKept)
        return;
    m_answer.drop();
    const KeyringEntry kept = entry(m_tokens->userId);
    m_keyring.remove(kept); // it may have been written after all, or will be
    m_thisSessionOnly.write(kept, m_tokens->toSecret());
    begin(m_thisSessionOnly);
}

void SignInFlow::begin(Keyring &keyring) {
    const TokenSet tokens = *std::exchange(m_tokens, std::nullopt);
    if (m_isDifferentUser)
        m_keyring.remove(entry(m_userBefore));
    rememberUser(&keyring == &m_keyring ? tokens.userId : QString());
    m_session.begin(tokens, keyring);
    m_problem.reset();
    rest();
    Q_EMIT signedIn();
}

void SignInFlow::stop() {
    m_answer.drop();
    m_patience.stop();
    if (m_listener)
        m_listener.release()->deleteLater(); // it may be in the middle of telling us its answer
    m_link.clear();
    giveUp();
    m_problem.reset();
}

void SignInFlow::giveUp() {
    if (!m_tokens)
        return;
    const TokenSet tokens = *std::exchange(m_tokens, std::nullopt);
    rememberUser(m_userBefore);
    if (tokens.userId != m_userBefore)
        m_keyring.remove(entry(tokens.userId));
}

QString SignInFlow::rememberedUser() const {
    return m_memory.signedInUser(m_session.client().server, m_session.client().appId);
}

void SignInFlow::rememberUser(const QString &userId) {
    m_memory.setSignedInUser(m_session.client().server, m_session.client().appId, userId);
}

KeyringEntry SignInFlow::entry(const QString &userId) const {
    return KeyringEntry::signIn(m_session.client().server, m_session.client().appId, userId);
}

void SignInFlow::cancel() {
    stop();
    rest();
}

void SignInFlow::rest() {
    setState(m_session.isSignedIn() ? State::SignedIn : State::SignedOut);
}

void SignInFlow::renew() {
    m_answer.await(m_session.fresh(), [this](const Result<QByteArray> &token) {
        if (token)
            Q_EMIT renewed();
        else
            Q_EMIT renewalFailed(token.error());
    });
}

void SignInFlow::signOut() {
    stop();
    rememberUser({});
    m_answer.await(
        m_session.signOut(), [this](const Session::SignOut &outcome) { Q_EMIT signedOut(outcome); });
    rest();
}

void SignInFlow::fail(const Problem &problem) {
    stop();
    m_problem = problem;
    rest();
}

void SignInFlow::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}
