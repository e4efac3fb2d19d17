#include "app/signin/Provider.h"

#include "app/genauth/ServerUrl.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

bool sameOrigin(const QUrl &a, const QUrl &b) {
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.isValid() && a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

/// Empty for anything that is none.
QJsonObject documentIn(const HttpAnswer &answer) {
    const bool mayHoldOne = !answer.failure && answer.status == 200;
    return mayHoldOne ? QJsonDocument::fromJson(answer.body).object() : QJsonObject{};
}

bool isAbout(const QString &issuer, const QUrl &server) {
    return serverUrl(QUrl(issuer)) == under(server, u"/oidc"_s);
}

}

HttpRequest Provider::discoveryRequest(const QUrl &server) {
    return {.method = "GET",
        .url = under(server, u"/oidc/.well-known/openid-configuration"_s),
        .headers = {},
        .body = {}};
}

std::optional<Provider> Provider::fromDiscovery(const HttpAnswer &answer, const QUrl &server) {
    const QJsonObject document = documentIn(answer);
    const auto endpoint
        = [&](QLatin1StringView name) { return QUrl(document[name].toString(), QUrl::StrictMode); };
    const Provider provider{.issuer = document["issuer"_L1].toString(),
        .authorizationEndpoint = endpoint("authorization_endpoint"_L1),
        .tokenEndpoint = endpoint("token_endpoint"_L1),
        .revocationEndpoint = endpoint("revocation_endpoint"_L1)};
    const bool trusted = isAbout(provider.issuer, server)
        && sameOrigin(provider.authorizationEndpoint, server) && sameOrigin(provider.tokenEndpoint, server)
        && (provider.revocationEndpoint.isEmpty() || sameOrigin(provider.revocationEndpoint, server));
    if (!trusted)
        return std::nullopt;
    return provider;
}

QString Provider::otherIssuerIn(const HttpAnswer &answer, const QUrl &server) {
    const QString issuer = documentIn(answer)["issuer"_L1].toString();
    return isAbout(issuer, server) ? QString() : issuer;
}
