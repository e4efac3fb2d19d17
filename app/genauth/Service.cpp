#include "app/genauth/Service.h"

#include "app/async/ThenIn.h"
#include "app/genauth/ServerUrl.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int triesOfARead = 3;
constexpr seconds longestWait{10};

/// The service speaks four languages (README.md here).
QByteArray serviceLanguage(const QLocale &locale) {
    switch (locale.language()) {
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? "zh-TW" : "zh-CN";
    case QLocale::Japanese:
        return "ja-JP";
    default:
        return "en-US";
    }
}

void settle(const std::shared_ptr<QPromise<Result<QJsonValue>>> &promise, Result<QJsonValue> result) {
    promise->addResult(std::move(result));
    promise->finish();
}

}

Service::Service(
    Transport &transport, AccessTokens &accessTokens, QUrl server, QString appId, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_accessTokens(accessTokens)
    , m_server(std::move(server))
    , m_appId(std::move(appId)) { }

Service::Call Service::describe(const char *path, Effect effect, Access access, Envelope envelope,
    const std::optional<QJsonObject> &body) const {
    QString filled = QString::fromLatin1(path);
    filled.replace("{appId}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(m_appId)));
    HttpRequest http{
        .method = body ? "POST" : "GET", .url = under(m_server, filled), .headers = {}, .body = {}};
    http.headers << qMakePair("x-authing-app-id", m_appId.toUtf8())
                 << qMakePair("x-authing-lang", serviceLanguage(QLocale()));
    if (!m_userPoolId.isEmpty())
        http.headers << qMakePair("x-authing-userpool-id", m_userPoolId.toUtf8());
    if (body) {
        http.headers << qMakePair("Content-Type", "application/json");
        http.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    }
    return {http, effect, access, envelope, effect == Effect::Reads ? triesOfARead : 1};
}

QString Service::encoded(const QueryItems &items) {
    QByteArrayList parts;
    for (const auto &[name, value] : items)
        parts << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return QString::fromLatin1(parts.join('&'));
}

QFuture<Result<QJsonValue>> Service::send(const Call &call) {
    auto promise = std::make_shared<QPromise<Result<QJsonValue>>>();
    promise->start();
    attempt(call, promise);
    return promise->future();
}

void Service::attempt(const Call &call, std::shared_ptr<QPromise<Result<QJsonValue>>> promise) {
    if (call.access == Access::Application)
        return transmit(call, {}, promise);
    thenIn(this, m_accessTokens.fresh(), [this, call, promise](const Result<QByteArray> &token) {
        const bool goesWithout
            = !token && call.access == Access::Anybody && token.error().kind == ErrorKind::NotSignedIn;
        if (token || goesWithout)
            return transmit(call, token.value_or(QByteArray()), promise);
        ServiceError error = token.error();
        error.hasLeft = false;
        settle(promise, std::unexpected(error));
    });
}

void Service::transmit(
    Call call, const QByteArray &accessToken, std::shared_ptr<QPromise<Result<QJsonValue>>> promise) {
    HttpRequest http = call.http;
    if (!accessToken.isEmpty())
        http.headers << qMakePair("Authorization", "Bearer " + accessToken);
    call.triesLeft--;
    thenIn(this, m_transport.send(http), [this, call, accessToken, promise](const HttpAnswer &answer) {
        Result<QJsonValue> result = unwrap(answer, call.envelope);
        if (result || !isWorthAnotherTry(call, accessToken, result.error()))
            return settle(promise, std::move(result));
        Call again = call;
        again.isRenewed |= result.error().kind == ErrorKind::NotSignedIn;
        QTimer::singleShot(delayBefore(call.triesLeft, result.error()), this,
            [this, again, promise] { attempt(again, promise); });
    });
}

bool Service::isWorthAnotherTry(const Call &call, const QByteArray &accessToken, const ServiceError &error) {
    const bool tokenRefused = error.kind == ErrorKind::NotSignedIn && !accessToken.isEmpty();
    if (tokenRefused)
        m_accessTokens.reject(accessToken);
    const bool maySucceed = tokenRefused ? !call.isRenewed : isTransient(error.kind);
    return call.triesLeft > 0 && maySucceed;
}

milliseconds Service::delayBefore(int triesLeft, const ServiceError &error) const {
    const milliseconds growing = m_retryDelay * (1 << (triesOfARead - 1 - triesLeft));
    const auto jitter
        = milliseconds{QRandomGenerator::global()->bounded(static_cast<int>(growing.count() / 2) + 1)};
    const milliseconds asked = std::min<milliseconds>(error.retryAfter.value_or(0s), longestWait);
    return std::max(growing + jitter, asked);
}
