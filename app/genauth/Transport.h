#pragma once

#include "app/genauth/HttpMessage.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

/// The one door to the network. Every request has an end in bounded time and exactly one answer; a request
/// with a body leaves this computer at most once; redirects are not followed; TLS is never relaxed; nothing
/// secret is logged.
class Transport : public QObject {
    Q_OBJECT

public:
    /// What is waited for and taken in at most.
    struct Limits {
        std::chrono::milliseconds wholeRequest{15'000}; ///< from sending to the last byte
        qint64 bodyBytes = 1 << 20; ///< larger answers are cut off as TooLarge
    };

    /// @param caFile  as for trustAlso(), when not empty
    explicit Transport(const QString &caFile = {}, QObject *parent = nullptr);

    /// False when the file of certificates that this was made with is not one.
    bool isTrustSetUp() const { return m_isTrustSetUp; }

    void setLimits(Limits limits) { m_limits = limits; }

    /// Trusts the certificates in a PEM file besides the system's.
    /// @returns false when the file cannot be read or holds no certificate; nothing is changed then
    [[nodiscard]] bool trustAlso(const QString &pemFile);

    /// What stands between this computer and an address: one of the system's proxies, or NoProxy.
    static QNetworkProxy proxyFor(const QUrl &url);

    /// Never fails itself: what went wrong is in the answer.
    QFuture<HttpAnswer> send(const HttpRequest &request);

private:
    const QSslConfiguration &tls();

    QNetworkAccessManager m_network;
    QList<QSslCertificate> m_trustedBesides;
    std::optional<QSslConfiguration> m_tls;
    Limits m_limits;
    bool m_isTrustSetUp;
};
