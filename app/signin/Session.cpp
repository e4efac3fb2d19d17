#include "app/signin/Session.h"

#include "app/async/FirstAnswer.h"
#include "app/async/ThenIn.h"

using namespace std::chrono;

namespace {

constexpr seconds keyringPatience{5};

const ServiceError signedOut{.kind = ErrorKind::NotSignedIn};

}

Session::Session(
    Transport &transport, Client client, Clock clock, const QString &renewalLock, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_clock(std::move(clock))
    , m_lookup(transport, m_client.server)
    , m_tokenEndpoint(transport, m_client.appId)
    , m_token(m_clock, [this] { renew(); })
    , m_renewalLock(renewalLock) { }

std::optional<milliseconds> Session::age() const {
    return m_authenticatedAt ? std::optional(elapsed(*m_authenticatedAt, m_clock())) : std::nullopt;
}

void Session::begin(const TokenSet &tokens, Keyring &keyring) {
    m_keyring = &keyring;
    m_signIns++;
    take(tokens);
    endRenewal();
}

void Session::take(const TokenSet &tokens) {
    const Instant now = m_clock();
    if (!m_tokens || m_tokens->authenticatedAt != tokens.authenticatedAt)
        m_authenticatedAt
            = tokens.authenticatedAt ? std::optional(tokens.authenticatedAt->seenAt(now)) : std::nullopt;
    m_tokens = tokens;
    m_token.hold(tokens.accessToken, tokens.issuedAt.seenAt(now), tokens.lifetime);
}

QFuture<Result<QByteArray>> Session::fresh() {
    if (!m_tokens)
        return QtFuture::makeReadyFuture<Result<QByteArray>>(std::unexpected(signedOut));
    return m_token.fresh();
}

QFuture<KeyringResult<std::optional<TokenSet>>> Session::kept() {
    using Answer = KeyringResult<std::optional<TokenSet>>;
    const auto read = m_keyring->read(entry()).then(
        [userId = m_tokens->userId](const KeyringResult<std::optional<QByteArray>> &secret) -> Answer {
            if (!secret)
                return std::unexpected(secret.error());
            if (!*secret)
                return std::nullopt;
            const auto tokens = TokenSet::fromSecret(**secret);
            if (!tokens)
                return std::unexpected(KeyringProblem::Failed);
            return tokens->userId == userId ? tokens : std::nullopt;
        });
    return within<Answer>(keyringPatience, this, read, std::unexpected(KeyringProblem::NoAnswer));
}

void Session::takeOver(const std::optional<TokenSet> &kept) {
    if (kept && kept->generation > m_tokens->generation)
        take(*kept);
}

void Session::renew() {
    m_renewalLock.acquire([this] {
        thenIn(this, kept(), [this, signIn = m_signIns](const KeyringResult<std::optional<TokenSet>> &kept) {
            if (signIn != m_signIns)
                return;
            if (kept && !*kept)
                return end(signedOut);
            takeOver(kept.value_or(std::nullopt));
            if (m_token.isGood())
                endRenewal();
            else
                refresh();
        });
    });
}

void Session::refresh() {
    if (m_tokens->refreshToken.isEmpty())
        return end(signedOut);
    thenIn(this, m_lookup.find(), [this, signIn = m_signIns](const Result<Provider> &found) {
        if (signIn != m_signIns)
            return;
        if (!found)
            return failRenewal(found.error());
        const auto answer = m_tokenEndpoint.refresh(*found, m_tokens->refreshToken);
        thenIn(this, answer,
            [this, signIn, before = *m_tokens, left = m_clock()](const Result<TokenAnswer> &renewed) {
                if (signIn == m_signIns)
                    settleRenewal(left, renewed);
                else if (renewed)
                    Q_EMIT orphaned(following(before, *renewed, left));
            });
    });
}

TokenSet Session::following(TokenSet tokens, const TokenAnswer &answer, Instant left) const {
    tokens.accessToken = answer.accessToken;
    if (!answer.refreshToken.isEmpty())
        tokens.refreshToken = answer.refreshToken;
    tokens.issuedAt = KeptMoment::of(left, m_clock());
    tokens.lifetime = answer.lifetime;
    tokens.generation++;
    return tokens;
}

void Session::settleRenewal(Instant left, const Result<TokenAnswer> &answer) {
    if (!answer)
        return answer.error().kind == ErrorKind::NotSignedIn ? end(answer.error())
                                                             : failRenewal(answer.error());
    take(following(*m_tokens, *answer, left));
    const auto written = within<KeyringResult<void>>(keyringPatience, this,
        m_keyring->write(entry(), m_tokens->toSecret()), std::unexpected(KeyringProblem::NoAnswer));
    thenIn(this, written, [this, signIn = m_signIns](const KeyringResult<void> &) {
        if (signIn == m_signIns)
            endRenewal();
    });
}

void Session::endRenewal() {
    m_renewalLock.release();
    m_token.answer();
}

void Session::failRenewal(const ServiceError &why) {
    m_renewalLock.release();
    m_token.fail(why);
}

void Session::end(const ServiceError &why) {
    m_tokens.reset();
    m_authenticatedAt.reset();
    m_token.drop();
    m_signIns++;
    failRenewal(why);
    Q_EMIT ended();
}

void Session::leave() {
    if (m_tokens)
        end(signedOut);
}
