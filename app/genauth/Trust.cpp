#include "app/genauth/Trust.h"

#include <algorithm>
#include <array>

QSslConfiguration trusting(const QList<QSslCertificate> &besides) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Qt looks the system's certificates up one by one as they are needed, but no longer once there is a
    // list.
    if (!besides.isEmpty())
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + besides);
    return configuration;
}

ErrorKind handshakeFailure(const QList<QSslError> &errors) {
    struct Row {
        QSslError::SslError error;
        ErrorKind kind;
    };
    // Who vouches for a certificate comes first: without that, nothing that it says counts.
    static constexpr std::array gravestFirst{
        Row{QSslError::SelfSignedCertificate, ErrorKind::CertificateUnknown},
        Row{QSslError::SelfSignedCertificateInChain, ErrorKind::CertificateUnknown},
        Row{QSslError::UnableToGetIssuerCertificate, ErrorKind::CertificateUnknown},
        Row{QSslError::UnableToGetLocalIssuerCertificate, ErrorKind::CertificateUnknown},
        Row{QSslError::UnableToVerifyFirstCertificate, ErrorKind::CertificateUnknown},
        Row{QSslError::CertificateUntrusted, ErrorKind::CertificateUnknown},
        Row{QSslError::HostNameMismatch, ErrorKind::CertificateForOtherHost},
        Row{QSslError::CertificateExpired, ErrorKind::CertificateExpired},
        Row{QSslError::CertificateNotYetValid, ErrorKind::CertificateNotYetValid},
    };
    if (errors.isEmpty())
        return ErrorKind::NoSafeTls;
    const auto applies = [&](const Row &row) {
        return std::ranges::any_of(
            errors, [&](const QSslError &error) { return error.error() == row.error; });
    };
    const auto *row = std::ranges::find_if(gravestFirst, applies);
    return row == gravestFirst.end() ? ErrorKind::Untrusted : row->kind;
}
