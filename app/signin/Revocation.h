#pragma once

#include "app/signin/ProviderLookup.h"
#include "app/signin/TokenEndpoint.h"
#include "app/signin/TokenSet.h"

#include <QObject>

/// Ends tokens at the service (RFC 7009).
class Revocation : public QObject {
    Q_OBJECT

public:
    Revocation(Transport &transport, const QUrl &server, const QString &appId, QObject *parent = nullptr);

    enum class Extent {
        Everything,
        /// Where other tokens of the same user are to live on: a service may end all that the user allowed
        /// the application together with a refresh token (RFC 7009, section 2.1).
        AccessToken,
    };
    /// The worst of the answers for the tokens that there are.
    QFuture<Revoked> end(const TokenSet &tokens, Extent extent);

private:
    ProviderLookup m_lookup;
    TokenEndpoint m_tokenEndpoint;
};
