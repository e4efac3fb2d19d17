#pragma once

#include "tests/sandbox/state/Constants.h"
#include "tests/sandbox/wire/Fields.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace sandbox {

/// What came back. A status of 0 means that no answer did.
struct Response {
    int status = 0;
    QByteArray body{};
    QUrl location{};
    QByteArray allow{};
    QByteArray date{};

    QJsonDocument json() const { return QJsonDocument::fromJson(body); }
    QJsonValue operator[](const QString &name) const { return json()[name]; }
    int statusCode() const { return json()[u"statusCode"].toInt(); }
    int apiCode() const { return json()[u"apiCode"].toInt(); }
    QString message() const { return json()[u"message"].toString(); }
    QJsonValue data() const { return json()[u"data"]; }
};

/// A client that waits for every answer. It sends the headers that the service wants of everybody.
class Client {
public:
    using Form = QList<std::pair<QString, QString>>;
    struct Tokens {
        QString accessToken{};
        QString refreshToken{};
        QString idToken{};
    };

    explicit Client(QUrl server)
        : m_server(std::move(server)) { }

    QString appId = constants::appId;
    QString userPoolId{}; ///< sent when not empty
    QString authorization{}; ///< sent when not empty
    QString language = QStringLiteral("en-US");

    Response get(const QString &pathAndQuery) { return send("GET", pathAndQuery, {}, {}); }
    Response post(const QString &path, const QJsonObject &body) { return json("POST", path, body); }
    Response patch(const QString &path, const QJsonObject &body) { return json("PATCH", path, body); }
    Response postForm(const QString &path, const Form &fields) {
        return send("POST", path, "application/x-www-form-urlencoded", encoded(fields));
    }
    Response json(const QByteArray &method, const QString &path, const QJsonObject &body) {
        return send(method, path, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    Response send(const QByteArray &method, const QString &pathAndQuery, const QByteArray &contentType,
        const QByteArray &body) {
        const QUrl url
            = pathAndQuery.startsWith(u'/') ? QUrl(m_server.toString() + pathAndQuery) : QUrl(pathAndQuery);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(10'000);
        if (!contentType.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
        const std::pair<QByteArray, QString> headers[]
            = {{"x-authing-app-id", appId}, {"x-authing-lang", language},
                {"x-authing-userpool-id", userPoolId}, {"authorization", authorization}};
        for (const auto &[name, value] : headers) {
            if (!value.isEmpty())
                request.setRawHeader(name, value.toUtf8());
        }
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        return finished(*reply);
    }

    /// The query of a good request to /oidc/auth; tests replace what they want wrong.
    static QMap<QString, QString> authorizationQuery(
        const QString &scope = QStringLiteral("openid profile phone email offline_access")) {
        return {{QStringLiteral("client_id"), constants::appId},
            {QStringLiteral("response_type"), QStringLiteral("code")},
            {QStringLiteral("redirect_uri"), redirectUri()}, {QStringLiteral("scope"), scope},
            {QStringLiteral("state"), QStringLiteral("state-1")},
            {QStringLiteral("nonce"), QStringLiteral("nonce-1")},
            {QStringLiteral("prompt"), QStringLiteral("consent")},
            {QStringLiteral("code_challenge"), challengeOf(codeVerifier())},
            {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
    }
    Response openSignIn(const QMap<QString, QString> &query = authorizationQuery()) {
        return get(QStringLiteral("/oidc/auth?") + QString::fromLatin1(encoded(query)));
    }
    /// Fills in the form of a sign-in page, as a browser would.
    Response fillIn(const Response &page, const QString &username,
        const QString &password = QStringLiteral("sandbox"),
        const QString &decision = QStringLiteral("allow")) {
        const QString html = QString::fromUtf8(page.body);
        static const QRegularExpression action(QStringLiteral("action=\"([^\"]+)\""));
        static const QRegularExpression transaction(
            QStringLiteral("name=\"transaction\" value=\"([^\"]+)\""));
        return postForm(action.match(html).captured(1),
            {{QStringLiteral("transaction"), transaction.match(html).captured(1)},
                {QStringLiteral("username"), username}, {QStringLiteral("password"), password},
                {QStringLiteral("decision"), decision}});
    }
    /// The code that a browser would carry to the application.
    QString codeFor(const QString &username, const QMap<QString, QString> &query = authorizationQuery()) {
        return QUrlQuery(fillIn(openSignIn(query), username).location).queryItemValue(QStringLiteral("code"));
    }
    Response exchange(const QString &code, const QString &verifier = codeVerifier()) {
        return postForm(QStringLiteral("/oidc/token"),
            {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                {QStringLiteral("client_id"), constants::appId}, {QStringLiteral("code"), code},
                {QStringLiteral("redirect_uri"), redirectUri()},
                {QStringLiteral("code_verifier"), verifier}});
    }
    Response refresh(const QString &refreshToken) {
        return postForm(QStringLiteral("/oidc/token"),
            {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                {QStringLiteral("client_id"), constants::appId},
                {QStringLiteral("refresh_token"), refreshToken}});
    }
    /// The whole way through the browser. From then on the access token goes with every call.
    Tokens signInAs(const QString &username, const QMap<QString, QString> &query = authorizationQuery()) {
        const Tokens tokens = tokensOf(exchange(codeFor(username, query)));
        authorization = QStringLiteral("Bearer ") + tokens.accessToken;
        return tokens;
    }
    static Tokens tokensOf(const Response &answer) {
        return {answer[QStringLiteral("access_token")].toString(),
            answer[QStringLiteral("refresh_token")].toString(),
            answer[QStringLiteral("id_token")].toString()};
    }
    /// From then on the management token goes with every call.
    void becomeOperator() {
        const Response answer = post(QStringLiteral("/api/v3/get-management-token"),
            {{QStringLiteral("accessKeyId"), constants::accessKeyId},
                {QStringLiteral("accessKeySecret"), constants::accessKeySecret}});
        authorization = QStringLiteral("Bearer ") + answer.data()[u"access_token"].toString();
        userPoolId = constants::userPoolId;
    }

    static QString redirectUri() { return QStringLiteral("http://127.0.0.1:49152/callback"); }
    static QString codeVerifier() { return QString(43, u'v'); }
    static QString challengeOf(const QString &verifier) {
        const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
        return QString::fromLatin1(
            hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

private:
    static Response finished(QNetworkReply &reply) {
        QSignalSpy spy(&reply, &QNetworkReply::finished);
        if (!reply.isFinished() && !spy.wait(15'000))
            return {};
        return {.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply.readAll(),
            .location = QUrl::fromEncoded(reply.rawHeader("location")),
            .allow = reply.rawHeader("allow"),
            .date = reply.rawHeader("date")};
    }
    static QByteArray encoded(const Form &fields) {
        QByteArray text;
        for (const auto &[name, value] : fields)
            text += (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
                + QUrl::toPercentEncoding(value);
        return text;
    }
    static QByteArray encoded(const QMap<QString, QString> &query) {
        Form fields;
        for (auto field = query.begin(); field != query.end(); ++field)
            fields.append(std::pair(field.key(), field.value()));
        return encoded(fields);
    }

    QUrl m_server;
    QNetworkAccessManager m_network;
};

}
