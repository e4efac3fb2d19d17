#pragma once

#include <QUrl>

/// A server's address in one spelling: a slash at its end and the scheme's own port make no difference.
QUrl serverUrl(const QUrl &address);

/// Is this a name or an address of this very computer?
bool isLoopback(const QString &host);

/// What lies below a server.
/// @param path  begins with a slash; what must not be read as a delimiter is percent-encoded
QUrl under(const QUrl &server, const QString &path);
