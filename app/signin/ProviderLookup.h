#pragma once

#include "app/genauth/ServiceError.h"
#include "app/genauth/Transport.h"
#include "app/signin/Provider.h"

#include <QFuture>
#include <QObject>

#include <optional>

/// Where a server's endpoints are, for what happens without the user; asked for once.
class ProviderLookup : public QObject {
    Q_OBJECT

public:
    ProviderLookup(Transport &transport, QUrl server, QObject *parent = nullptr);

    /// Never fails with ErrorKind::NotSignedIn: an answer about the server says nothing of a session.
    QFuture<Result<Provider>> find();

private:
    Transport &m_transport;
    QUrl m_server;
    std::optional<Provider> m_found;
};
