#include "app/signin/AuthorizationRequest.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

QUrl AuthorizationRequest::link(const Provider &provider, const QString &appId) const {
    QList<std::pair<QString, QString>> parameters{{u"client_id"_s, appId}, {u"response_type"_s, u"code"_s},
        {u"redirect_uri"_s, redirectUri.toString()},
        {u"scope"_s, u"openid profile phone email offline_access"_s},
        // A refresh token is only given with consent (OpenID Connect Core, section 11).
        {u"prompt"_s, mustSignIn ? u"login consent"_s : u"consent"_s},
        {u"state"_s, QString::fromLatin1(state)}, {u"nonce"_s, QString::fromLatin1(nonce)},
        {u"code_challenge"_s, QString::fromLatin1(pkce.challenge())},
        {u"code_challenge_method"_s, u"S256"_s}};
    if (maxAge)
        parameters.emplace_back(u"max_age"_s, QString::number(maxAge->count()));

    QUrl link = provider.authorizationEndpoint;
    QUrlQuery query(link); // a part of it that the service gave stays (RFC 6749, section 3.1)
    for (const auto &[name, value] : std::as_const(parameters)) {
        query.removeAllQueryItems(name);
        query.addQueryItem(name, value);
    }
    link.setQuery(query);
    return link;
}
