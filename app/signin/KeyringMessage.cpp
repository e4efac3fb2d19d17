#include "app/signin/KeyringMessage.h"

#include <QDataStream>
#include <QIODevice>

namespace {

constexpr auto format = QDataStream::Qt_6_0;

template <typename Kind>
QByteArray written(Kind kind, const QString &entry, const QByteArray &secret) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(format);
    out << kind << entry << secret;
    return bytes;
}

template <typename Kind>
bool take(QByteArray &bytes, Kind &kind, QString &entry, QByteArray &secret) {
    QDataStream in(bytes);
    in.setVersion(format);
    in >> kind >> entry >> secret;
    if (in.status() != QDataStream::Ok)
        return false;
    bytes.remove(0, static_cast<qsizetype>(in.device()->pos()));
    return true;
}

}

QByteArray toBytes(const KeyringRequest &request) {
    return written(request.action, request.entry, request.secret);
}

QByteArray toBytes(const KeyringReply &reply) {
    return written(reply.outcome, {}, reply.secret);
}

template <>
std::optional<KeyringRequest> takeFrom(QByteArray &bytes) {
    KeyringRequest request;
    return take(bytes, request.action, request.entry, request.secret) ? std::optional(request) : std::nullopt;
}

template <>
std::optional<KeyringReply> takeFrom(QByteArray &bytes) {
    KeyringReply reply;
    QString none;
    return take(bytes, reply.outcome, none, reply.secret) ? std::optional(reply) : std::nullopt;
}
