#pragma once

#include "app/genauth/ErrorKind.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

/// The system's TLS configuration, with @p besides trusted as much as the system's own authorities. Takes
/// about a tenth of a second unless @p besides is empty.
QSslConfiguration trusting(const QList<QSslCertificate> &besides);

/// Why a TLS handshake failed: the gravest of the certificate's errors; without any, the two sides did not
/// agree on a protocol.
ErrorKind handshakeFailure(const QList<QSslError> &errors);
