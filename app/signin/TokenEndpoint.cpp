#include "app/signin/TokenEndpoint.h"

#include "app/genauth/Answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Says what an error answer means (RFC 6749, section 5.2); the service may also use its own envelope.
ServiceError errorOf(const HttpAnswer &answer, const QJsonObject &body) {
    const QString code = body["error"_L1].toString();
    if (code.isEmpty()) {
        const auto inEnvelope = unwrap(answer, Envelope::V3);
        ServiceError error = inEnvelope
            ? ServiceError{.kind = ErrorKind::Unreadable, .statusCode = answer.status}
            : inEnvelope.error();
        if (error.kind
            == ErrorKind::NotSignedIn) // a gateway can say 401, too: only invalid_grant is definite
            error.kind = ErrorKind::Refused;
        return error;
    }
    ServiceError error = errorWithoutEnvelope(answer);
    if (code == "invalid_grant"_L1)
        error.kind = ErrorKind::NotSignedIn;
    else if (code == "invalid_client"_L1 || code == "unauthorized_client"_L1)
        error.kind = ErrorKind::UnknownApplication;
    else if (!leavesOutcomeUnknown(error.kind) && error.kind != ErrorKind::QuotaExceeded)
        error.kind = ErrorKind::Refused;
    const QString description = body["error_description"_L1].toString();
    error.serverMessage = description.isEmpty() ? code : code + u": "_s + description;
    return error;
}

/// The service says its errors in the words of RFC 6749, section 5.2, or in an envelope of its own; whatever
/// else answers is a gateway, and says nothing.
Revoked revokedBy(const HttpAnswer &answer) {
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QString error = body["error"_L1].toString();
    const int ownStatus = body["statusCode"_L1].toInt(200);
    const bool isFromService = answer.body.trimmed().isEmpty() || !body.isEmpty();
    if (answer.failure || !isFromService)
        return Revoked::NotAnswered;
    if (answer.status == 200 && error.isEmpty() && ownStatus == 200)
        return Revoked::Done;
    const bool maySayError = answer.status == 200 || answer.status == 400 || answer.status == 401;
    const bool passes = error == "server_error"_L1 || error == "temporarily_unavailable"_L1;
    const bool isOwnRefusal = answer.status == 200 && ownStatus >= 400 && ownStatus < 429;
    return (maySayError && !error.isEmpty() && !passes) || isOwnRefusal ? Revoked::Refused
                                                                        : Revoked::NotAnswered;
}

std::optional<std::chrono::seconds> secondsIn(const QJsonValue &value) {
    constexpr double tenYears = 315'360'000;
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || std::isnan(number))
        return std::nullopt;
    return std::chrono::seconds{static_cast<qint64>(std::clamp(number, 0.0, tenYears))};
}

/// The service's schema spells it expire_in, the standard expires_in (app/genauth/README.md).
std::optional<std::chrono::seconds> lifetimeIn(const QJsonObject &body) {
    const auto standard = secondsIn(body["expires_in"_L1]);
    return standard ? standard : secondsIn(body["expire_in"_L1]);
}

}

Result<TokenAnswer> TokenAnswer::read(const HttpAnswer &answer) {
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const TokenAnswer tokens{.accessToken = body["access_token"_L1].toString().toLatin1(),
        .refreshToken = body["refresh_token"_L1].toString().toLatin1(),
        .idToken = body["id_token"_L1].toString().toLatin1(),
        .lifetime = lifetimeIn(body)};
    const bool success = !answer.failure && answer.status == 200 && !tokens.accessToken.isEmpty();
    if (!success)
        return std::unexpected(errorOf(answer, body));
    return tokens;
}

HttpRequest TokenEndpoint::form(const QUrl &endpoint, QList<Field> fields) const {
    fields.prepend({u"client_id"_s, m_appId});
    QByteArray body;
    for (const auto &[name, value] : std::as_const(fields)) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return {.method = "POST",
        .url = endpoint,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
        .body = body};
}

QFuture<Result<TokenAnswer>> TokenEndpoint::exchange(const Provider &provider, const QByteArray &code,
    const QByteArray &codeVerifier, const QUrl &redirectUri) {
    return m_transport
        .send(form(provider.tokenEndpoint,
            {{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, QString::fromLatin1(code)},
                {u"code_verifier"_s, QString::fromLatin1(codeVerifier)},
                {u"redirect_uri"_s, redirectUri.toString()}}))
        .then(&TokenAnswer::read);
}

QFuture<Result<TokenAnswer>> TokenEndpoint::refresh(
    const Provider &provider, const QByteArray &refreshToken) {
    return m_transport
        .send(form(provider.tokenEndpoint,
            {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, QString::fromLatin1(refreshToken)}}))
        .then(&TokenAnswer::read);
}

QFuture<Revoked> TokenEndpoint::revoke(const Provider &provider, const QByteArray &token) {
    return m_transport.send(form(provider.revocationEndpoint, {{u"token"_s, QString::fromLatin1(token)}}))
        .then(&revokedBy);
}
