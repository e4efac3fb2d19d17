#include "tests/sandbox/state/IdTokens.h"

#include "tests/sandbox/state/Constants.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encoded(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64Url);
}

QByteArray signature(const QByteArray &text) {
    return QMessageAuthenticationCode::hash(text, constants::appSecret.toLatin1(), QCryptographicHash::Sha256)
        .toBase64(base64Url);
}

}

QString issuerOf(const QUrl &baseUrl) {
    return baseUrl.toString(QUrl::StripTrailingSlash) + u"/oidc"_s;
}

QJsonObject claimsOf(const User &user, const QStringList &scopes) {
    QJsonObject claims{{u"sub"_s, user.userId}};
    if (scopes.contains("profile"_L1)) {
        claims[u"name"_s] = user.name;
        claims[u"preferred_username"_s] = user.username;
    }
    if (scopes.contains("email"_L1) && !user.email.isEmpty()) {
        claims[u"email"_s] = user.email;
        claims[u"email_verified"_s] = user.emailVerified;
    }
    if (const auto number = user.phoneNumber(); number && scopes.contains("phone"_L1)) {
        claims[u"phone_number"_s] = number->e164();
        claims[u"phone_number_verified"_s] = user.phoneVerified;
    }
    return claims;
}

QString idToken(const User &user, const Grant &grant, const QString &issuer, const QDateTime &now,
    const QDateTime &expiry, const QJsonObject &further) {
    QJsonObject claims = claimsOf(user, grant.scopes);
    for (auto claim = further.begin(); claim != further.end(); ++claim)
        claims[claim.key()] = claim.value();
    claims[u"iss"_s] = issuer;
    claims[u"aud"_s] = grant.appId;
    claims[u"iat"_s] = now.toSecsSinceEpoch();
    claims[u"exp"_s] = expiry.toSecsSinceEpoch();
    if (!grant.nonce.isEmpty())
        claims[u"nonce"_s] = grant.nonce;
    const QByteArray text = encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + encoded(claims);
    return QString::fromLatin1(text + '.' + signature(text));
}

QString subjectOf(const QString &idToken) {
    const QByteArray bytes = idToken.toLatin1();
    const auto dot = bytes.lastIndexOf('.');
    if (dot < 0 || bytes.mid(dot + 1) != signature(bytes.first(dot)))
        return {};
    const QByteArray claims = QByteArray::fromBase64(bytes.split('.').value(1), base64Url);
    return QJsonDocument::fromJson(claims)["sub"_L1].toString();
}

}
