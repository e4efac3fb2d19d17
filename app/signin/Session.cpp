#include "app/signin/Session.h"

#include "app/async/FirstAnswer.h"
#include "app/async/ThenIn.h"
#include "app/genauth/Answer.h"

using namespace std::chrono;

namespace {

template <typename T>
QFuture<T> ready(T value) {
    return QtFuture::makeReadyFuture(std::move(value));
}

constexpr seconds keyringPatience{5};

milliseconds issuedAt(const TokenSet &tokens) {
    return tokens.expiresAt - tokens.lifetime;
}

const ServiceError signedOut{.kind = ErrorKind::NotSignedIn};

}

Session::Session(
    Transport &transport, Client client, Clock clock, const QString &renewalLock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_client(std::move(client))
    , m_clock(std::move(clock))
    , m_tokenEndpoint(transport, m_client.appId)
    , m_renewalLock(renewalLock) { }

milliseconds Session::age() const {
    return m_tokens ? m_clock().wall - m_tokens->signedInAt : milliseconds::max();
}

void Session::begin(const TokenSet &tokens, Keyring &keyring) {
    m_tokens = tokens;
    m_keyring = &keyring;
    m_accessTokenRefused = false;
    m_generation++;
    answerWaiting(m_tokens->accessToken);
}

QFuture<Result<QByteArray>> Session::fresh() {
    using Answer = Result<QByteArray>;
    if (!m_tokens)
        return ready<Answer>(std::unexpected(signedOut));
    if (!needsRenewal())
        return ready<Answer>(m_tokens->accessToken);
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_waiting.push_back(promise);
    if (m_waiting.size() == 1)
        renew();
    return promise->future();
}

bool Session::needsRenewal() const {
    return m_accessTokenRefused || m_tokens->isNearExpiry(m_clock().wall);
}

void Session::reject(const QByteArray &token) {
    if (m_tokens && m_tokens->accessToken == token)
        m_accessTokenRefused = true;
}

QFuture<Result<Provider>> Session::provider() {
    if (m_provider)
        return ready<Result<Provider>>(*m_provider);
    return thenIn(this, m_transport.send(Provider::discoveryRequest(m_client.server)),
        [this](const HttpAnswer &answer) -> Result<Provider> {
            m_provider = Provider::fromDiscovery(answer, m_client.server);
            if (m_provider)
                return *m_provider;
            ServiceError error = errorWithoutEnvelope(answer);
            if (error.kind
                == ErrorKind::NotSignedIn) // a 401 here is a gateway's and says nothing of the session
                error.kind = ErrorKind::Refused;
            return std::unexpected(error);
        });
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
    if (kept && issuedAt(*kept) > issuedAt(*m_tokens)) {
        m_tokens = kept;
        m_accessTokenRefused = false;
    }
}

void Session::renew() {
    m_renewalLock.acquire([this] {
        thenIn(this, kept(),
            [this, generation = m_generation](const KeyringResult<std::optional<TokenSet>> &kept) {
                if (generation != m_generation)
                    return;
                if (kept && !*kept)
                    return end(signedOut);
                takeOver(kept.value_or(std::nullopt));
                if (needsRenewal())
                    refresh();
                else
                    answerWaiting(m_tokens->accessToken);
            });
    });
}

void Session::refresh() {
    if (m_tokens->refreshToken.isEmpty())
        return end(signedOut);
    thenIn(this, provider(), [this, generation = m_generation](const Result<Provider> &found) {
        if (generation != m_generation)
            return;
        if (!found)
            return answerWaiting(std::unexpected(found.error()));
        const auto answer = m_tokenEndpoint.refresh(*found, m_tokens->refreshToken);
        thenIn(this, answer, [this, generation, left = m_clock()](const Result<TokenAnswer> &renewed) {
            if (generation == m_generation)
                settleRenewal(left, renewed);
        });
    });
}

void Session::settleRenewal(Instant left, const Result<TokenAnswer> &answer) {
    if (!answer)
        return answer.error().kind == ErrorKind::NotSignedIn ? end(answer.error())
                                                             : answerWaiting(std::unexpected(answer.error()));
    m_tokens->accessToken = answer->accessToken;
    if (!answer->refreshToken.isEmpty())
        m_tokens->refreshToken = answer->refreshToken;
    m_tokens->lifetime = answer->lifetime;
    m_tokens->expiresAt = left.wall + answer->lifetime;
    m_accessTokenRefused = false;
    const auto written = within<KeyringResult<void>>(keyringPatience, this,
        m_keyring->write(entry(), m_tokens->toSecret()), std::unexpected(KeyringProblem::NoAnswer));
    thenIn(this, written, [this, generation = m_generation](const KeyringResult<void> &) {
        if (generation == m_generation)
            answerWaiting(m_tokens->accessToken);
    });
}

void Session::answerWaiting(const Result<QByteArray> &answer) {
    m_renewalLock.release();
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(answer);
        promise->finish();
    }
}

void Session::end(const ServiceError &why) {
    m_tokens.reset();
    m_generation++;
    answerWaiting(std::unexpected(why));
    Q_EMIT ended();
}

QFuture<Result<void>> Session::revoke(const TokenSet &tokens) {
    QFuture<QFuture<Result<void>>> revoked
        = thenIn(this, provider(), [this, tokens](const Result<Provider> &found) {
              if (!found)
                  return ready<Result<void>>(std::unexpected(found.error()));
              if (found->revocationEndpoint.isEmpty())
                  return ready<Result<void>>({});
              const auto accessToken = [this, tokens, provider = *found] {
                  return m_tokenEndpoint.revoke(provider, tokens.accessToken);
              };
              if (tokens.refreshToken.isEmpty())
                  return accessToken();
              QFuture<QFuture<Result<void>>> both
                  = thenIn(this, m_tokenEndpoint.revoke(*found, tokens.refreshToken),
                      [accessToken](const Result<void> &first) {
                          return accessToken().then(
                              [first](const Result<void> &second) { return first ? second : first; });
                      });
              return both.unwrap();
          });
    return revoked.unwrap();
}

QFuture<Session::SignOut> Session::signOut() {
    if (!m_tokens)
        return ready(SignOut{});
    const auto newest = kept().then([own = *m_tokens](const KeyringResult<std::optional<TokenSet>> &kept) {
        const TokenSet other = kept.value_or(std::nullopt).value_or(own);
        return issuedAt(other) > issuedAt(own) ? other : own;
    });
    Keyring *keyring = m_keyring;
    const KeyringEntry kept = entry();
    end(signedOut);
    const auto outcome
        = thenIn(this, newest, [this](const TokenSet &tokens) { return revoke(tokens); }).unwrap();
    return thenIn(this, outcome, [keyring, kept](const Result<void> &revoked) {
        return keyring->remove(kept).then(
            [revoked](const KeyringResult<void> &removed) { return SignOut{revoked, removed}; });
    }).unwrap();
}
