#pragma once

#include <QByteArray>

/// Unguessable text for `state`, `nonce` and the like: 256 random bits, base64url.
QByteArray unguessable();

/// Proof Key for Code Exchange (RFC 7636) with the method S256.
class Pkce {
public:
    Pkce()
        : m_verifier(unguessable()) { }
    explicit Pkce(QByteArray verifier)
        : m_verifier(std::move(verifier)) { }

    const QByteArray &verifier() const { return m_verifier; } ///< secret until the code is exchanged
    QByteArray challenge() const;

private:
    QByteArray m_verifier;
};
