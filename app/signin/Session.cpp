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

const ServiceError signedOut{.kind = ErrorKind::NotSignedIn};

}

Session::Session(
    Transport &transport, Client client, Clock clock, const QString &renewalLock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_client(std::move(client))
    , m_clock(std::move(clock))
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
        return ready<Result<QByteArray>>(std::unexpected(signedOut));
    return m_token.fresh();
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
    thenIn(this, provider(), [this, signIn = m_signIns](const Result<Provider> &found) {
        if (signIn != m_signIns)
            return;
        if (!found)
            return failRenewal(found.error());
        const auto answer = m_tokenEndpoint.refresh(*found, m_tokens->refreshToken);
        thenIn(this, answer, [this, signIn, left = m_clock()](const Result<TokenAnswer> &renewed) {
            if (signIn == m_signIns)
                settleRenewal(left, renewed);
        });
    });
}

void Session::settleRenewal(Instant left, const Result<TokenAnswer> &answer) {
    if (!answer)
        return answer.error().kind == ErrorKind::NotSignedIn ? end(answer.error())
                                                             : failRenewal(answer.error());
    TokenSet renewed = *m_tokens;
    renewed.accessToken = answer->accessToken;
    if (!answer->refreshToken.isEmpty())
        renewed.refreshToken = answer->refreshToken;
    renewed.issuedAt = KeptMoment::of(left, m_clock());
    renewed.lifetime = answer->lifetime;
    renewed.generation++;
    take(renewed);
    const auto written = within<KeyringResult<void>>(keyringPatience, this, m_keyring->write(entry(), renewed.toSecret()),
        std::unexpected(KeyringProblem::NoAnswer));
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
        return other.generation > own.generation ? other : own;
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
