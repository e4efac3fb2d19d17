#include "app/signin/ProviderLookup.h"

#include "app/async/ThenIn.h"
#include "app/genauth/Answer.h"

ProviderLookup::ProviderLookup(Transport &transport, QUrl server, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_server(std::move(server)) { }

QFuture<Result<Provider>> ProviderLookup::find() {
    if (m_found)
        return QtFuture::makeReadyFuture<Result<Provider>>(*m_found);
    return thenIn(this, m_transport.send(Provider::discoveryRequest(m_server)),
        [this](const HttpAnswer &answer) -> Result<Provider> {
            m_found = Provider::fromDiscovery(answer, m_server);
            if (m_found)
                return *m_found;
            ServiceError error = errorWithoutEnvelope(answer);
            if (error.kind == ErrorKind::NotSignedIn) // a gateway's
                error.kind = ErrorKind::Refused;
            return std::unexpected(error);
        });
}
