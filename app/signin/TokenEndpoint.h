#pragma once

#include "app/genauth/ServiceError.h"
#include "app/genauth/Transport.h"
#include "app/signin/Provider.h"

#include <QFuture>

#include <chrono>
#include <optional>

/// What the token endpoint gives (RFC 6749, section 5.1; OpenID Connect Core, section 3.1.3.3).
struct TokenAnswer {
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty when none was given
    QByteArray idToken; ///< empty when none was given
    std::optional<std::chrono::seconds> lifetime; ///< nothing where the service does not tell, in numbers

    /// Fails as TokenEndpoint::exchange() does.
    static Result<TokenAnswer> read(const HttpAnswer &answer);
};

/// What the service said to the end of a token, best first.
enum class Revoked {
    Done, ///< also of a token that it does not know any more
    Refused, ///< for good: it will not change its mind (RFC 7009, section 2.2.1)
    NotAnswered, ///< by anybody who could know
};

/// The public client's side of the token endpoint (client authentication `none`). No call is ever repeated by
/// it: a code and, with rotation, a refresh token work once.
class TokenEndpoint {
public:
    TokenEndpoint(Transport &transport, QString appId)
        : m_transport(transport)
        , m_appId(std::move(appId)) { }

    /// Both fail with ErrorKind::NotSignedIn on `invalid_grant`, and with a kind of the network's when nobody
    /// knows.
    QFuture<Result<TokenAnswer>> exchange(const Provider &provider, const QByteArray &code,
        const QByteArray &codeVerifier, const QUrl &redirectUri);
    QFuture<Result<TokenAnswer>> refresh(const Provider &provider, const QByteArray &refreshToken);

    /// RFC 7009.
    QFuture<Revoked> revoke(const Provider &provider, const QByteArray &token);

private:
    using Field = QPair<QString, QString>;
    HttpRequest form(const QUrl &endpoint, QList<Field> fields) const;

    Transport &m_transport;
    QString m_appId;
};
