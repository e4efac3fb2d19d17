#include "app/signin/IdToken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds forgiven{120};

QJsonObject decoded(const QByteArray &part) {
    const auto bytes = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject{};
}

bool isFor(const QJsonObject &claims, const QString &audience) {
    const QJsonValue aud = claims["aud"_L1];
    const QJsonValue authorizedParty = claims["azp"_L1];
    const QJsonArray audiences = aud.isArray() ? aud.toArray() : QJsonArray{aud};
    const bool isOurs = authorizedParty.isUndefined() ? audiences.size() == 1 : authorizedParty == audience;
    return isOurs && audiences.contains(audience);
}

std::optional<std::chrono::seconds> ageIn(const QJsonObject &claims) {
    constexpr double tenYears = 315'360'000;
    const QJsonValue issuedAt = claims["iat"_L1];
    const QJsonValue authenticatedAt = claims["auth_time"_L1];
    if (!issuedAt.isDouble() || !authenticatedAt.isDouble())
        return std::nullopt;
    const double age = std::clamp(issuedAt.toDouble() - authenticatedAt.toDouble(), 0.0, tenYears);
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::duration<double>(age));
}

}

std::optional<IdToken> IdToken::check(const QByteArray &jwt, const IdTokenExpectation &expected) {
    const QList<QByteArray> parts = jwt.split('.');
    if (parts.size() != 3 || parts[2].isEmpty())
        return std::nullopt;
    const QString algorithm = decoded(parts[0])["alg"_L1].toString();
    if (algorithm.isEmpty() || algorithm.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return std::nullopt;

    const QJsonObject claims = decoded(parts[1]);
    // RFC 7519 allows fractions of a second.
    const std::chrono::duration<double> expiry{claims["exp"_L1].toDouble()};
    const QString userId = claims["sub"_L1].toString();
    const bool asExpected = claims["iss"_L1].toString() == expected.issuer && isFor(claims, expected.audience)
        && claims["nonce"_L1].toString() == expected.nonce && expiry > expected.now - forgiven;
    if (!asExpected || userId.isEmpty())
        return std::nullopt;
    return IdToken{.userId = userId, .age = ageIn(claims)};
}
