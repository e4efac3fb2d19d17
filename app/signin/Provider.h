#pragma once

#include "app/genauth/HttpMessage.h"

#include <QString>
#include <QUrl>

#include <optional>

/// Where a server's OpenID Connect endpoints are, as its discovery document says (OpenID Connect
/// Discovery 1.0, section 4).
struct Provider {
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl revocationEndpoint; ///< empty where the server has none

    static HttpRequest discoveryRequest(const QUrl &server);

    /// @returns nothing when the answer is no discovery document, is about another issuer than
    /// `{server}/oidc`,
    ///          or names an endpoint on another host, port or scheme than the server's
    static std::optional<Provider> fromDiscovery(const HttpAnswer &answer, const QUrl &server);
    /// Whom the document is about, when not about `{server}/oidc`; empty for no document.
    static QString otherIssuerIn(const HttpAnswer &answer, const QUrl &server);
};
