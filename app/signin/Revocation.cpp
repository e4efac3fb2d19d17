#include "app/signin/Revocation.h"

#include "app/async/ThenIn.h"

#include <algorithm>

Revocation::Revocation(Transport &transport, const QUrl &server, const QString &appId, QObject *parent)
    : QObject(parent)
    , m_lookup(transport, server)
    , m_tokenEndpoint(transport, appId) { }

QFuture<Revoked> Revocation::end(const TokenSet &tokens, Extent extent) {
    const bool isAll = extent == Extent::Everything && !tokens.refreshToken.isEmpty();
    return thenIn(this, m_lookup.find(), [this, tokens, isAll](const Result<Provider> &found) {
        if (!found)
            return QtFuture::makeReadyFuture(Revoked::NotAnswered);
        if (found->revocationEndpoint.isEmpty())
            return QtFuture::makeReadyFuture(Revoked::Refused);
        if (!isAll)
            return m_tokenEndpoint.revoke(*found, tokens.accessToken);
        const auto first = m_tokenEndpoint.revoke(*found, tokens.refreshToken);
        return thenIn(this, first, [this, tokens, provider = *found](Revoked refreshToken) {
            return m_tokenEndpoint.revoke(provider, tokens.accessToken)
                .then([refreshToken](Revoked accessToken) { return std::max(refreshToken, accessToken); });
        }).unwrap();
    }).unwrap();
}
