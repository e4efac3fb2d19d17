#include "app/helpdesk/operator/OperatorRecord.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray OperatorRecord::toSecret() const {
    const QJsonObject json{{u"version"_s, 2}, {u"name"_s, name}, {u"account"_s, account}, {u"id"_s, key.id},
        {u"secret"_s, key.secret}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<OperatorRecord> OperatorRecord::fromSecret(const QByteArray &secret) {
    const QJsonDocument json = QJsonDocument::fromJson(secret);
    const int version = json["version"_L1].toInt();
    const OperatorRecord record{.name = json["name"_L1].toString(),
        .account = json["account"_L1].toString(),
        .key = {json["id"_L1].toString(), json["secret"_L1].toString()}};
    const bool isKnown = version == 1 || (version == 2 && !record.name.isEmpty());
    return isKnown && record.key.isComplete() ? std::optional(record) : std::nullopt;
}
