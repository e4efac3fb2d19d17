#include "tests/sandbox/wire/Http.h"

#include <QJsonDocument>
#include <QMetaEnum>

#include <QtHttpServer/qhttpserverresponder.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Reply ofType(const char *type, const QByteArray &body, int status) {
    return {
        .status = status, .headers = {{"content-type", type}, {"cache-control", "no-store"}}, .body = body};
}

}

QString Call::header(const QByteArray &name) const {
    const auto found = std::ranges::find(headers, name, &Header::first);
    return found == headers.end() ? QString{} : QString::fromUtf8(found->second);
}

QString Call::contentType() const {
    return header("content-type").section(u';', 0, 0).trimmed().toLower();
}

Reply Reply::json(const QJsonObject &object, int status) {
    return ofType(
        "application/json; charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

Reply Reply::jsonList(const QJsonArray &array) {
    return ofType(
        "application/json; charset=utf-8", QJsonDocument(array).toJson(QJsonDocument::Compact), 200);
}

Reply Reply::html(const QString &page, int status) {
    return ofType("text/html; charset=utf-8", page.toUtf8(), status);
}

Reply Reply::redirect(const QUrl &location, int status) {
    return {.status = status,
        .headers = {{"location", location.toEncoded()}, {"cache-control", "no-store"}},
        .body = {}};
}

QByteArray Reply::toBytes(bool lastOnConnection) const {
    const char *reason = QMetaEnum::fromType<QHttpServerResponder::StatusCode>().valueToKey(status);
    QByteArray bytes
        = "HTTP/1.1 " + QByteArray::number(status) + ' ' + QByteArray(reason ? reason : "Status") + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "content-length: " + QByteArray::number(body.size()) + "\r\n";
    if (lastOnConnection)
        bytes += "connection: close\r\n";
    return bytes + "\r\n" + body;
}

}
