// Input: a line with the HTTP status, then the body of an answer of the sign-in's server: its discovery
// document or its tokens.
#include "app/signin/Provider.h"
#include "app/signin/TokenEndpoint.h"
#include "app/signin/TokenSet.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void requireOnServer(const QUrl &endpoint, const char *property) {
    require(endpoint.isValid() && endpoint.scheme() == "https"_L1 && endpoint.host() == "id.example.test"_L1
            && endpoint.port(443) == 443,
        property);
}

void tryDiscovery(const HttpAnswer &answer) {
    const auto provider = Provider::fromDiscovery(answer, QUrl(u"https://id.example.test"_s));
    if (!provider)
        return;
    require(answer.status == 200, "only HTTP 200 has a discovery document");
    requireOnServer(provider->authorizationEndpoint, "the browser is sent to the server");
    requireOnServer(provider->tokenEndpoint, "the code is sent to the server");
    if (!provider->revocationEndpoint.isEmpty())
        requireOnServer(provider->revocationEndpoint, "the tokens are sent to the server");
}

void tryTokens(const HttpAnswer &answer) {
    const auto tokens = TokenAnswer::read(answer);
    if (!tokens) {
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        require(tokens.error().kind != ErrorKind::NotSignedIn || body["error"_L1] == "invalid_grant"_L1,
            "only invalid_grant ends a session");
        return;
    }
    require(answer.status == 200 && !tokens->accessToken.isEmpty(), "only HTTP 200 has tokens");
    require(tokens->lifetime.value_or(0s) >= 0s, "nothing lives less than not at all");
    const TokenSet kept{.accessToken = tokens->accessToken,
        .refreshToken = tokens->refreshToken,
        .issuedAt = KeptMoment(1'700'000'000s),
        .lifetime = tokens->lifetime,
        .userId = u"user-1"_s};
    require(TokenSet::fromSecret(kept.toSecret()) == kept, "the keyring gives back what it was given");
}

}

void tryInput(const QByteArray &input) {
    const auto [first, body] = firstLineAndRest(input);
    const HttpAnswer answer{
        .failure = {}, .failureText = {}, .status = first.toInt(), .retryAfter = {}, .body = body};
    tryDiscovery(answer);
    tryTokens(answer);
}
