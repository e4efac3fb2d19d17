#include "tests/sandbox/state/Seed.h"

#include "tests/sandbox/state/Users.h"
#include "tests/sandbox/wire/Shape.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QDateTime &firstDay() {
    static const QDateTime day(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC);
    return day;
}

std::expected<QList<User>, QString> usersFrom(const QJsonArray &list) {
    QList<User> users;
    Users everybody;
    for (qsizetype i = 0; i < list.size(); i++) {
        User user{.createdAt = firstDay(), .updatedAt = firstDay()};
        if (const auto applied = user.apply(list[i].toObject()); !applied)
            return std::unexpected(u"users[%1]: %2"_s.arg(i).arg(applied.error()));
        if (!everybody.add(user))
            return std::unexpected(u"users[%1]: userId, username or phone is used twice"_s.arg(i));
        users.append(user);
    }
    return users;
}

}

Seed Seed::usual() {
    const auto user = [](const char16_t *id, const QString &username, const QString &name,
                          const QString &phone, const QString &countryCode, const QString &status) {
        return User{.userId = QString::fromUtf16(id),
            .username = username,
            .password = u"sandbox"_s,
            .name = name,
            .email = username + u"@example.com"_s,
            .emailVerified = true,
            .phone = phone,
            .phoneCountryCode = countryCode,
            .phoneVerified = !phone.isEmpty(),
            .status = status,
            .createdAt = firstDay(),
            .updatedAt = firstDay()};
    };
    return {.users = {user(u"65a0000000000000000a11ce", u"alice"_s, u"Alice Chen"_s, u"18812345678"_s,
                          u"+86"_s, u"Activated"_s),
                user(u"65a0000000000000000000b0", u"bob"_s, u"Bob Tanaka"_s, {}, {}, u"Activated"_s),
                user(u"65a00000000000000000ca01", u"carol"_s, u"Carol Smith"_s, u"7911123456"_s, u"+44"_s,
                    u"Activated"_s),
                user(u"65a00000000000000000da7e", u"dave"_s, u"Dave Wang"_s, {}, {}, u"Suspended"_s)}};
}

std::expected<Seed, QString> Seed::fromJson(const QByteArray &text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(u"not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    const Shape shape = Shape::object({optional(u"users"_s, Shape::listOf(Shape::freeObject())),
        optional(u"settings"_s, Shape::freeObject())});
    const QJsonValue root
        = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (const auto complaint = shape.check(root))
        return std::unexpected(complaint->toText());

    Seed seed = usual();
    if (root.toObject().contains("users"_L1)) {
        const auto users = usersFrom(root["users"_L1].toArray());
        if (!users)
            return std::unexpected(users.error());
        seed.users = *users;
    }
    if (const auto applied = seed.settings.apply(root["settings"_L1].toObject()); !applied)
        return std::unexpected(u"settings: "_s + applied.error());
    return seed;
}

}
