#include "app/signin/TokenSet.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int formatVersion = 2;

/// Nothing for what is no length of time since 1970, or since a start.
std::optional<milliseconds> timeIn(const QJsonObject &object, QLatin1StringView name) {
    const QJsonValue value = object[name];
    const milliseconds time{value.toInteger(-1)};
    return time >= 0ms ? std::optional(time) : std::nullopt;
}

std::optional<KeptMoment> momentIn(const QJsonObject &object, QLatin1StringView name) {
    const auto time = timeIn(object, name);
    return time ? std::optional(KeptMoment(*time)) : std::nullopt;
}

/// Version 1 knew when the access token ends, and not when the user had proved who they are.
std::optional<KeptMoment> issuedAtInVersion1(const QJsonObject &object) {
    const auto end = timeIn(object, "expiresAt"_L1);
    const auto lifetime = timeIn(object, "lifetime"_L1);
    return end && lifetime ? std::optional(KeptMoment(*end - *lifetime)) : std::nullopt;
}

}

QByteArray TokenSet::toSecret() const {
    QJsonObject object{{u"version"_s, formatVersion}, {u"accessToken"_s, QString::fromLatin1(accessToken)},
        {u"refreshToken"_s, QString::fromLatin1(refreshToken)},
        {u"issuedAt"_s, static_cast<qint64>(issuedAt.sinceEpoch().count())}, {u"userId"_s, userId},
        {u"generation"_s, static_cast<qint64>(generation)}};
    if (lifetime)
        object[u"lifetime"_s] = static_cast<qint64>(lifetime->count());
    if (authenticatedAt)
        object[u"authenticatedAt"_s] = static_cast<qint64>(authenticatedAt->sinceEpoch().count());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<TokenSet> TokenSet::fromSecret(const QByteArray &secret) {
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    const QJsonValue version = object["version"_L1];
    const auto issuedAt = version == 1 ? issuedAtInVersion1(object) : momentIn(object, "issuedAt"_L1);
    if ((version != 1 && version != formatVersion) || !issuedAt)
        return std::nullopt;
    const TokenSet tokens{.accessToken = object["accessToken"_L1].toString().toLatin1(),
        .refreshToken = object["refreshToken"_L1].toString().toLatin1(),
        .issuedAt = *issuedAt,
        .lifetime = timeIn(object, "lifetime"_L1),
        .authenticatedAt = momentIn(object, "authenticatedAt"_L1),
        .userId = object["userId"_L1].toString(),
        .generation = static_cast<quint32>(object["generation"_L1].toInteger(1))};
    if (tokens.accessToken.isEmpty() || tokens.userId.isEmpty())
        return std::nullopt;
    return tokens;
}
