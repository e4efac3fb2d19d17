// Input: a line with the header of an ID token, then its claims, both before they are encoded.
#include "app/signin/IdToken.h"

#include "tests/fuzz/Fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const IdTokenExpectation expected{.issuer = u"https://id.example.test/oidc"_s,
    .audience = u"app"_s,
    .nonce = u"n-1"_s,
    .now = 1'700'000'000s};

QByteArray encoded(const QByteArray &part) {
    return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void requireAsExpected(const IdToken &token, const QByteArray &header, const QJsonObject &claims) {
    const QString algorithm = QJsonDocument::fromJson(header)["alg"_L1].toString().toLower();
    require(!algorithm.isEmpty() && algorithm != "none"_L1, "the token claims to be signed");
    require(claims["iss"_L1] == expected.issuer, "the issuer is the server");
    require(claims["aud"_L1] == expected.audience || claims["aud"_L1].toArray().contains(expected.audience),
        "the token is for this application");
    require(claims["nonce"_L1] == expected.nonce, "the token answers this sign-in");
    require(claims["exp"_L1].toDouble() > 1'699'999'880.0, "the token has not expired");
    require(!token.userId.isEmpty() && claims["sub"_L1] == token.userId, "the token says who it is about");
}

}

void tryInput(const QByteArray &input) {
    const auto [header, claims] = firstLineAndRest(input);
    const QByteArray payload = encoded(header) + '.' + encoded(claims);
    if (const auto token = IdToken::check(payload + ".c2ln", expected))
        requireAsExpected(*token, header, QJsonDocument::fromJson(claims).object());
    require(!IdToken::check(payload + '.', expected), "a token without a signature is refused");
    require(!IdToken::check(payload, expected), "a token without a place for a signature is refused");
    IdToken::check(input, expected);
}
