#pragma once

#include "app/genauth/AccessTokens.h"
#include "app/signin/Keyring.h"
#include "app/signin/ProgramLock.h"
#include "app/signin/ProviderLookup.h"
#include "app/signin/RenewingToken.h"
#include "app/signin/TokenEndpoint.h"
#include "app/signin/TokenSet.h"
#include "app/time/Clock.h"

#include <QObject>
#include <QUrl>

#include <optional>

/// Which account at which service a session is for.
struct Client {
    QUrl server;
    QString appId;
};

/// The user's sign-in while it lasts: hands out access tokens, renews them in time, and ends at the service's
/// word only. A renewal that fails because the network or the service is down leaves the session as it was.
///
/// Several programs may share a session through the keyring: each looks there before it renews, takes over
/// what another has renewed, and ends when another has signed out.
class Session : public QObject, public AccessTokens {
    Q_OBJECT

public:
    /// @param renewalLock  the file of a ProgramLock for those that share the sign-in: the service takes a
    ///                     refresh token that is used twice for a stolen one and ends the sign-in for all
    ///                     of them (RFC 9700, section 4.14.2)
    Session(Transport &transport, Client client, Clock clock, const QString &renewalLock = {},
        QObject *parent = nullptr);

    const Client &client() const { return m_client; }
    bool isSignedIn() const { return m_tokens.has_value(); }
    const std::optional<TokenSet> &tokens() const { return m_tokens; }
    QString userId() const { return m_tokens ? m_tokens->userId : QString(); }
    /// How long ago the user proved who they are; nothing when that is not known.
    std::optional<std::chrono::milliseconds> age() const;

    /// @param keyring  where the tokens are kept, and renewed ones will be; must outlive the session
    void begin(const TokenSet &tokens, Keyring &keyring);

    QFuture<Result<QByteArray>> fresh() override;
    void reject(const QByteArray &token) override { m_token.reject(token); }

    /// Ends the session here; what is to become of its tokens is the caller's to say.
    void leave();

Q_SIGNALS:
    void ended(); ///< by sign-out, here or elsewhere, or because the service does not renew it any more
    /// A renewal that nobody waits for any more has brought tokens after all.
    void orphaned(const TokenSet &tokens);

private:
    KeyringEntry entry() const {
        return KeyringEntry::signIn(m_client.server, m_client.appId, m_tokens->userId);
    }
    void take(const TokenSet &tokens);
    /// What the keyring has for the user; a keyring that asks for a password is not waited for.
    QFuture<KeyringResult<std::optional<TokenSet>>> kept();
    void takeOver(const std::optional<TokenSet> &kept);
    void renew();
    void refresh();
    /// What comes of @p tokens by a renewal whose request has @p left.
    TokenSet following(TokenSet tokens, const TokenAnswer &answer, Instant left) const;
    void settleRenewal(Instant left, const Result<TokenAnswer> &answer);
    void endRenewal();
    void failRenewal(const ServiceError &why);
    void end(const ServiceError &why);

    Client m_client;
    Clock m_clock;
    ProviderLookup m_lookup;
    TokenEndpoint m_tokenEndpoint;
    std::optional<TokenSet> m_tokens;
    std::optional<Instant> m_authenticatedAt;
    RenewingToken m_token;
    Keyring *m_keyring = nullptr;
    quint64 m_signIns = 0; ///< so that a renewal for an earlier one changes nothing
    ProgramLock m_renewalLock;
};
