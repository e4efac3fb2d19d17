#pragma once

#include "tests/sandbox/state/Tokens.h"
#include "tests/sandbox/state/User.h"

#include <QUrl>

namespace sandbox {

/// `{base}/oidc`, as discovery and ID tokens state it.
QString issuerOf(const QUrl &baseUrl);

/// What the scopes let an application know of a user (OpenID Connect Core, section 5.4), with `sub`.
QJsonObject claimsOf(const User &user, const QStringList &scopes);

/// A JWT signed with HS256 and the application's secret (RFC 7515).
/// @param further  claims besides those that every ID token has
QString idToken(const User &user, const Grant &grant, const QString &issuer, const QDateTime &now,
    const QDateTime &expiry, const QJsonObject &further);

/// The user id in a token that was made here; empty for any other. An expired one is good enough for signing
/// out.
QString subjectOf(const QString &idToken);

}
