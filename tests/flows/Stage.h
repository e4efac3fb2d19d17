#pragma once

#include "app/flows/Problem.h"
#include "app/genauth/Service.h"
#include "app/settings/Memory.h"
#include "app/signin/MemoryKeyring.h"
#include "app/signin/Session.h"
#include "tests/Waiting.h"
#include "tests/genauth/ScriptedServer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>
#include <ranges>

namespace paths {
inline const QByteArray publicConfig = "/api/v2/applications/app/public-config";
inline const QByteArray profile = "/api/v3/get-profile";
inline const QByteArray sendSms = "/api/v3/send-sms";
inline const QByteArray bindPhone = "/api/v3/bind-phone";
inline const QByteArray verify = "/api/v3/verify-update-phone-request";
inline const QByteArray updatePhone = "/api/v3/update-phone";
inline const QByteArray discovery = "/oidc/.well-known/openid-configuration";
inline const QByteArray token = "/oidc/token";
inline const QByteArray revocation = "/oidc/token/revocation";
}

namespace replies {

inline ScriptedServer::Reply json(const QJsonObject &object, int status = 200) {
    return ScriptedServer::respond(QJsonDocument(object).toJson(), status);
}
inline ScriptedServer::Reply success(const QJsonObject &data = {}) {
    return json({{QStringLiteral("statusCode"), 200}, {QStringLiteral("data"), data}});
}
inline ScriptedServer::Reply failure(int statusCode, int apiCode = 0) {
    return json({{QStringLiteral("statusCode"), statusCode}, {QStringLiteral("apiCode"), apiCode},
        {QStringLiteral("message"), QStringLiteral("server's words")}});
}
inline ScriptedServer::Reply oauthError(const QString &error) {
    return json({{QStringLiteral("error"), error}}, 400);
}

}

inline PhoneNumber phoneNumber(const QString &text) {
    return PhoneNumber::parse(text, QStringLiteral("CN")).value();
}

/// A service with one user, somebody signed in as that user, and a clock that stands still. Every part is the
/// real one but the service, which says yes to everything and does what a yes means; each test scripts what
/// goes otherwise.
class Stage {
public:
    Stage()
        : session(transport, {server.url(), QStringLiteral("app")}, clock())
        , service(transport, session, server.url(), QStringLiteral("app")) {
        transport.setLimits({.wholeRequest = std::chrono::milliseconds{1000}});
        service.setRetryDelay(std::chrono::milliseconds{1});
        restart();
        setUpService();
    }

    Clock clock() {
        return [this] { return now; };
    }
    void advance(std::chrono::milliseconds time) {
        now.monotonic += time;
        now.wall += time;
    }
    /// The program's next start, as far as its memory goes.
    void restart() {
        memory.reset();
        memory = std::make_unique<Memory>(dir.filePath(QStringLiteral("state.ini")), clock());
    }
    void signIn() {
        const TokenSet tokens{.accessToken = "a-1",
            .refreshToken = "r-1",
            .issuedAt = KeptMoment(now),
            .lifetime = std::chrono::hours{1},
            .authenticatedAt = KeptMoment(now),
            .userId = QStringLiteral("u1")};
        keyring.write(
            KeyringEntry::signIn(server.url(), QStringLiteral("app"), tokens.userId), tokens.toSecret());
        session.begin(tokens, keyring);
    }
    /// Keeps the next request at @p path waiting until release().
    void hold(const QByteArray &path) {
        server.nextAt(path, [this](QTcpSocket &socket) { m_held = &socket; });
    }
    bool isHolding() const { return m_held; }
    void release(const ScriptedServer::Reply &reply) { reply(*std::exchange(m_held, nullptr)); }
    /// Two requests there and back, by which time any answer under way has come.
    void comeAndGo() {
        for (int i = 0; i < 2; i++) {
            (void)wait(transport.send({.method = "GET", .url = server.url(), .headers = {}, .body = {}}));
        }
    }
    /// The last body that arrived at @p path.
    QJsonObject sentTo(const QByteArray &path) const {
        for (const auto &request : server.requests() | std::views::reverse) {
            if (request.path() == path)
                return QJsonDocument::fromJson(request.body).object();
        }
        return {};
    }
    /// What a commit does to the user, with @p reply to follow.
    ScriptedServer::Reply committing(const ScriptedServer::Reply &reply) {
        return [this, reply](QTcpSocket &socket) {
            phone = requested;
            reply(socket);
        };
    }
    ScriptedServer::Reply profileReply() const {
        QJsonObject data{{QStringLiteral("userId"), QStringLiteral("u1")},
            {QStringLiteral("name"), QStringLiteral("Alice")}};
        if (phone) {
            data[QStringLiteral("phone")] = phone->nationalNumber();
            data[QStringLiteral("phoneCountryCode")] = phone->countryCallingCode();
            data[QStringLiteral("phoneVerified")] = true;
        }
        return replies::success(data);
    }

    ScriptedServer server;
    Instant now{std::chrono::hours{1}, std::chrono::milliseconds{1'700'000'000'000}};
    QTemporaryDir dir;
    std::optional<PhoneNumber> phone; ///< what the profile shows
    std::optional<PhoneNumber> requested; ///< what the profile shows after a commit
    Transport transport;
    MemoryKeyring keyring;
    std::unique_ptr<Memory> memory;
    Session session;
    Service service;

private:
    QPointer<QTcpSocket> m_held;

    void setUpService() {
        using namespace Qt::StringLiterals;
        const QString base = server.url().toString();
        server.alwaysAt(paths::profile, [this](QTcpSocket &socket) { profileReply()(socket); });
        server.alwaysAt(paths::publicConfig,
            replies::json({{u"code"_s, 200}, {u"data"_s, QJsonObject{{u"verifyCodeLength"_s, 6}}}}));
        server.alwaysAt(
            paths::verify, replies::success({{u"updatePhoneToken"_s, u"t-1"_s}, {u"tokenExpiresIn"_s, 60}}));
        server.alwaysAt(paths::updatePhone, committing(replies::success()));
        server.alwaysAt(paths::bindPhone, committing(replies::success()));
        server.alwaysAt(paths::discovery,
            replies::json(
                {{u"issuer"_s, base + u"/oidc"_s}, {u"authorization_endpoint"_s, base + u"/oidc/auth"_s},
                    {u"token_endpoint"_s, base + u"/oidc/token"_s},
                    {u"revocation_endpoint"_s, base + u"/oidc/token/revocation"_s}}));
        server.alwaysAt(paths::token, replies::oauthError(u"invalid_grant"_s));
    }
};
