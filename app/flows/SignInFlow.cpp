#include "app/flows/SignInFlow.h"

#include "app/async/ThenIn.h"

using namespace std::chrono;

SignInFlow::SignInFlow(Transport &transport, Session &session, Keyring &keyring, Memory &memory,
    OpenBrowser openBrowser, const Setup &setup, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keyring(keyring)
    , m_memory(memory)
    , m_maxAge(setup.maxAge)
    , m_browser(transport, session.client(), memory.clock(), std::move(openBrowser), setup)
    , m_signOuts(transport, session.client(), keyring, memory) {
    connect(&m_session, &Session::orphaned, this, &SignInFlow::endUnwanted);
    connect(&m_session, &Session::ended, this, [this] {
        m_signOuts.noteEnd();
        if (m_state == State::SignedIn)
            rest();
    });
    connect(&m_browser, &BrowserSignIn::stateChanged, this, &SignInFlow::followBrowser);
    connect(&m_browser, &BrowserSignIn::signedIn, this, &SignInFlow::take);
    connect(&m_browser, &BrowserSignIn::failed, this, &SignInFlow::fail);
    connect(&m_browser, &BrowserSignIn::unwanted, this, &SignInFlow::endUnwanted);
}

bool SignInFlow::isTooOld() const {
    return m_maxAge > 0min && m_session.age().value_or(milliseconds::max()) > m_maxAge;
}

void SignInFlow::restore() {
    const QString userId = rememberedUser();
    m_signOuts.settle(userId);
    if (userId.isEmpty())
        return;
    m_problem.reset();
    setState(State::Restoring);
    m_answer.await(m_keyring.read(entry(userId)),
        [this, userId](
            const KeyringResult<std::optional<QByteArray>> &secret) { takeStored(userId, secret); });
}

void SignInFlow::takeStored(const QString &userId, const KeyringResult<std::optional<QByteArray>> &secret) {
    if (!secret)
        return fail({secret.error(), {}, {}});
    const auto tokens = *secret ? TokenSet::fromSecret(**secret) : std::nullopt;
    if (!tokens || tokens->userId != userId)
        return fail({SignInProblem::NotInKeyring, {}, {}});
    if (m_signOuts.isOwed(*tokens)) { // a new sign-in was cut short before it was stored
        rememberUser({});
        m_signOuts.settle({});
        return rest();
    }
    m_signOuts.forgive(userId);
    m_lastUser = userId;
    m_isForThisSessionOnly = false;
    m_session.begin(*tokens, m_keyring);
    rest();
    Q_EMIT signedIn();
}

void SignInFlow::start(bool again) {
    stop();
    setState(State::Preparing);
    m_signOuts.settle(m_session.userId());
    const Client &client = m_session.client();
    const bool mustSignIn = again || m_memory.isSignedOut(client.server, client.appId);
    m_answer.await(m_signOuts.atRest(), [this, again, mustSignIn](bool) {
        m_browser.start({.mustSignIn = mustSignIn, .mustBeRecent = again});
    });
}

void SignInFlow::followBrowser() {
    switch (m_browser.state()) {
    case BrowserSignIn::State::Idle:
    case BrowserSignIn::State::Preparing:
        return;
    case BrowserSignIn::State::WaitingForBrowser:
        return setState(State::WaitingForBrowser);
    case BrowserSignIn::State::Finishing:
        return setState(State::Finishing);
    }
}

void SignInFlow::take(const TokenSet &tokens) {
    m_userBefore = rememberedUser();
    const QString lastUser = m_lastUser.isEmpty() ? m_userBefore : m_lastUser;
    m_isDifferentUser = !lastUser.isEmpty() && lastUser != tokens.userId;
    m_tokens = tokens;
    keep();
}

void SignInFlow::keep() {
    setState(State::Keeping);
    const QString userId = m_tokens->userId;
    const bool mayHaveEntry = userId == m_userBefore || m_signOuts.isOwed(userId);
    m_replaced.reset();
    if (m_session.userId() == userId)
        m_replaced = m_session.tokens();
    if (m_replaced || !mayHaveEntry)
        return write();
    m_answer.await(
        m_keyring.read(entry(userId)), [this](const KeyringResult<std::optional<QByteArray>> &secret) {
            if (!secret && secret.error() != KeyringProblem::Failed)
                return notKept(secret.error());
            m_replaced = secret && *secret ? TokenSet::fromSecret(**secret) : std::nullopt;
            write();
        });
}

void SignInFlow::write() {
    const QString userId = m_tokens->userId;
    const quint32 before = m_replaced ? m_replaced->generation : 0;
    m_tokens->generation = before + 1;
    // First, so that whenever the program ends, the next start knows of the entries, and of what is in them.
    if (m_signOuts.isOwed(userId))
        m_signOuts.owe(userId, before);
    if (isOfAnother(m_userBefore))
        m_signOuts.owe(m_userBefore);
    rememberUser(userId);
    m_answer.await(
        m_keyring.write(entry(userId), m_tokens->toSecret()), [this](const KeyringResult<void> &kept) {
            if (kept)
                return begin(m_keyring);
            notKept(kept.error());
        });
}

void SignInFlow::notKept(KeyringProblem problem) {
    unmark();
    m_problem = Problem{problem, {}, {}};
    setState(State::NotKept);
}

void SignInFlow::unmark() {
    rememberUser(m_userBefore);
    if (isOfAnother(m_userBefore))
        m_signOuts.forgive(m_userBefore);
}

bool SignInFlow::isOfAnother(const QString &userId) const {
    return !userId.isEmpty() && userId != m_tokens->userId;
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
    const QString userId = m_tokens->userId;
    m_signOuts.owe(userId);
    undoWrite(userId);
    m_thisSessionOnly.write(entry(userId), m_tokens->toSecret());
    begin(m_thisSessionOnly);
}

void SignInFlow::undoWrite(const QString &userId) {
    // It may have been written after all, or will be.
    thenIn(this, m_keyring.remove(entry(userId)), [this, userId](const KeyringResult<void> &removed) {
        if (removed)
            m_signOuts.forgive(userId);
    });
}

void SignInFlow::begin(Keyring &keyring) {
    const Client &client = m_session.client();
    const TokenSet tokens = *std::exchange(m_tokens, std::nullopt);
    const auto inMemory = m_session.tokens();
    m_isForThisSessionOnly = &keyring != &m_keyring;
    m_memory.setSignedOut(client.server, client.appId, false);
    if (!m_isForThisSessionOnly)
        m_signOuts.forgive(tokens.userId);
    rememberUser(m_isForThisSessionOnly ? QString() : tokens.userId);
    m_lastUser = tokens.userId;
    m_session.begin(tokens, keyring);
    m_signOuts.noteBegin();
    endReplaced(inMemory, tokens.userId);
    m_problem.reset();
    rest();
    Q_EMIT signedIn();
}

void SignInFlow::endReplaced(const std::optional<TokenSet> &inMemory, const QString &userId) {
    if (const auto replaced = std::exchange(m_replaced, std::nullopt))
        m_signOuts.revokeSparingly(*replaced);
    const bool isOfUserBefore = inMemory && inMemory->userId == m_userBefore;
    const bool hadAnotherEntry = !m_userBefore.isEmpty() && m_userBefore != userId;
    if (hadAnotherEntry) {
        m_signOuts.owe(m_userBefore);
        m_signOuts.end(m_userBefore, isOfUserBefore ? inMemory : std::nullopt);
    }
    if (inMemory && inMemory->userId != userId && !isOfUserBefore)
        m_signOuts.revoke(*inMemory);
}

void SignInFlow::endUnwanted(const TokenSet &tokens) {
    const QStringList users{m_session.userId(), rememberedUser()};
    const bool isNobodyHere = users == QStringList{QString(), QString()};
    const bool isAnother = !tokens.userId.isEmpty() && !users.contains(tokens.userId);
    if (isNobodyHere || isAnother)
        m_signOuts.revoke(tokens);
    else
        m_signOuts.revokeSparingly(tokens);
}

void SignInFlow::stop() {
    m_answer.drop();
    m_browser.stop();
    giveUp();
    m_problem.reset();
}

void SignInFlow::giveUp() {
    if (!m_tokens)
        return;
    unmark();
    const TokenSet tokens = *std::exchange(m_tokens, std::nullopt);
    if (tokens.userId == m_userBefore)
        return endUnwanted(tokens); // the entry is that of the sign-in before, or as good
    const bool isBeingWritten = m_state == State::Keeping;
    const QString userId = tokens.userId;
    m_signOuts.owe(userId);
    if (userId == m_session.userId()) { // who is here for this session only
        endUnwanted(tokens);
        return isBeingWritten ? undoWrite(userId) : void();
    }
    thenIn(this, m_signOuts.end(userId, tokens), [this, userId, isBeingWritten](const SignOut &how) {
        if (how.isOwed && how.revoked != Revoked::NotAnswered && isBeingWritten)
            undoWrite(userId);
    });
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
    const Client &client = m_session.client();
    const auto tokens = m_session.tokens();
    const bool isKept = tokens && !m_isForThisSessionOnly;
    if (isKept)
        m_signOuts.owe(tokens->userId);
    m_memory.setSignedOut(client.server, client.appId, true);
    rememberUser({});
    m_lastUser.clear();
    m_signOuts.noteBegin();
    m_session.leave();
    m_thisSessionOnly = {};
    const auto outcome = isKept ? m_signOuts.end(tokens->userId, tokens)
        : tokens
        ? m_signOuts.revoke(*tokens).then([](Revoked revoked) { return SignOut{.revoked = revoked}; })
        : QtFuture::makeReadyFuture(SignOut{});
    m_answer.await(outcome, [this](const SignOut &how) { Q_EMIT signedOut(how); });
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
