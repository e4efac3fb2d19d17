#pragma once

#include "app/genauth/AccessTokens.h"
#include "app/genauth/Answer.h"
#include "app/genauth/Request.h"
#include "app/genauth/ServiceError.h"
#include "app/genauth/Transport.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

/// GenAuth / Authing V3 as typed calls.
class Service : public QObject {
    Q_OBJECT

public:
    /// @param server  scheme, host and port; a path is kept, a trailing slash does not matter
    Service(Transport &transport, AccessTokens &accessTokens, QUrl server, QString appId,
        QObject *parent = nullptr);

    /// The user pool that management calls are about, sent with every call.
    void setUserPool(const QString &id) { m_userPoolId = id; }
    /// Waits between the tries of a read; tests shorten it.
    void setRetryDelay(std::chrono::milliseconds first) { m_retryDelay = first; }

    /// Sends a request. A read that fails for a passing reason is tried three times in all; anything else
    /// leaves once.
    template <Request R>
    QFuture<Result<typename R::Response>> call(const R &request) {
        return send(describe(request)).then([](const Result<QJsonValue> &data) { return typed<R>(data); });
    }

private:
    struct Call {
        HttpRequest http;
        Effect effect = Effect::Reads;
        Access access = Access::Application;
        Envelope envelope = Envelope::V3;
        int triesLeft = 1;
        bool isRenewed = false; ///< the access token was refused once and renewed
    };

    template <Request R>
    Call describe(const R &request) const {
        Envelope envelope = Envelope::V3;
        if constexpr (requires { R::envelope; })
            envelope = R::envelope;
        std::optional<QJsonObject> body;
        if constexpr (SendsBody<R>)
            body = request.toJson();
        Call call = describe(R::path, R::effect, R::access, envelope, body);
        if constexpr (HasQuery<R>)
            call.http.url.setQuery(encoded(request.query()), QUrl::StrictMode);
        return call;
    }

    template <Request R>
    static Result<typename R::Response> typed(const Result<QJsonValue> &data) {
        if (!data)
            return std::unexpected(data.error());
        if constexpr (std::is_void_v<typename R::Response>) {
            return {};
        } else {
            auto response = R::fromJson(*data);
            if (!response)
                return std::unexpected(ServiceError{.kind = ErrorKind::Unreadable, .statusCode = 200});
            return *std::move(response);
        }
    }

    Call describe(const char *path, Effect effect, Access access, Envelope envelope,
        const std::optional<QJsonObject> &body) const;
    static QString encoded(const QueryItems &items);
    QFuture<Result<QJsonValue>> send(const Call &call);
    void attempt(const Call &call, std::shared_ptr<QPromise<Result<QJsonValue>>> promise);
    void transmit(
        Call call, const QByteArray &accessToken, std::shared_ptr<QPromise<Result<QJsonValue>>> promise);
    bool isWorthAnotherTry(const Call &call, const QByteArray &accessToken, const ServiceError &error);
    std::chrono::milliseconds delayBefore(int triesLeft, const ServiceError &error) const;

    Transport &m_transport;
    AccessTokens &m_accessTokens;
    QUrl m_server;
    QString m_appId;
    QString m_userPoolId;
    std::chrono::milliseconds m_retryDelay{500};
};
