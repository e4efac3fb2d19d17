#include "app/signin/TokenSet.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int formatVersion = 1;

}

bool TokenSet::isNearExpiry(milliseconds wallNow) const {
    return wallNow + std::min<milliseconds>(1min, lifetime / 5) >= expiresAt;
}

QByteArray TokenSet::toSecret() const {
    return QJsonDocument(
        {{u"version"_s, formatVersion}, {u"accessToken"_s, QString::fromLatin1(accessToken)},
            {u"refreshToken"_s, QString::fromLatin1(refreshToken)},
            {u"expiresAt"_s, static_cast<qint64>(expiresAt.count())},
            {u"lifetime"_s, static_cast<qint64>(lifetime.count())},
            {u"signedInAt"_s, static_cast<qint64>(signedInAt.count())}, {u"userId"_s, userId}})
        .toJson(QJsonDocument::Compact);
}

std::optional<TokenSet> TokenSet::fromSecret(const QByteArray &secret) {
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    const auto time = [&](QLatin1StringView name) { return milliseconds{object[name].toInteger()}; };
    const TokenSet tokens{.accessToken = object["accessToken"_L1].toString().toLatin1(),
        .refreshToken = object["refreshToken"_L1].toString().toLatin1(),
        .expiresAt = time("expiresAt"_L1),
        .lifetime = time("lifetime"_L1),
        .signedInAt = time("signedInAt"_L1),
        .userId = object["userId"_L1].toString()};
    const bool isInTime = tokens.expiresAt >= 0ms && tokens.lifetime >= 0ms && tokens.signedInAt >= 0ms;
    if (object["version"_L1].toInt() != formatVersion || tokens.accessToken.isEmpty()
        || tokens.userId.isEmpty() || !isInTime)
        return std::nullopt;
    return tokens;
}
