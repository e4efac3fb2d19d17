#include "tests/sandbox/state/User.h"

#include "tests/sandbox/state/SandboxClock.h"
#include "tests/sandbox/wire/Shape.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const Shape &changesShape() {
    static const Shape shape = Shape::object({
        optional(u"userId"_s, Shape::text()),
        optional(u"username"_s, Shape::text()),
        optional(u"password"_s, Shape::text()),
        optional(u"name"_s, Shape::text()),
        optional(u"email"_s, Shape::text().orNull()),
        optional(u"emailVerified"_s, Shape::boolean()),
        optional(u"phone"_s, Shape::text().orNull()),
        optional(u"phoneCountryCode"_s, Shape::text().orNull()),
        optional(u"phoneVerified"_s, Shape::boolean()),
        optional(u"status"_s, Shape::oneOf(userStatuses())),
        optional(u"departmentIds"_s, Shape::listOf(Shape::text())),
    });
    return shape;
}

QJsonValue textOrNull(const QString &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue momentOrNull(const QDateTime &moment) {
    return moment.isValid() ? QJsonValue(toText(moment)) : QJsonValue();
}

}

QStringList userStatuses() {
    return {u"Suspended"_s, u"Resigned"_s, u"Activated"_s, u"Archived"_s, u"Deactivated"_s};
}

void User::setPhone(const PhoneNumber &number) {
    phone = number.nationalNumber();
    phoneCountryCode = number.countryCallingCode();
    phoneVerified = true;
}

void User::removePhone() {
    phone.clear();
    phoneCountryCode.clear();
    phoneVerified = false;
}

QJsonObject User::toJson(bool withDepartmentIds) const {
    QJsonObject json = others;
    if (withDepartmentIds)
        json[u"departmentIds"_s] = QJsonArray::fromStringList(departmentIds);
    json[u"userId"_s] = userId;
    json[u"username"_s] = textOrNull(username);
    json[u"name"_s] = textOrNull(name);
    json[u"email"_s] = textOrNull(email);
    json[u"emailVerified"_s] = emailVerified;
    json[u"phone"_s] = textOrNull(phone);
    json[u"phoneCountryCode"_s] = textOrNull(phoneCountryCode);
    json[u"phoneVerified"_s] = phoneVerified;
    json[u"status"_s] = status;
    json[u"workStatus"_s] = u"Active"_s;
    json[u"gender"_s] = others["gender"_L1].toString(u"U"_s);
    json[u"userSourceType"_s] = u"adminCreated"_s;
    json[u"createdAt"_s] = toText(createdAt);
    json[u"updatedAt"_s] = toText(updatedAt);
    json[u"lastLogin"_s] = momentOrNull(lastLogin);
    json[u"lastIp"_s] = textOrNull(lastIp);
    json[u"loginsCount"_s] = loginsCount;
    return json;
}

std::expected<void, QString> User::apply(const QJsonObject &changes) {
    if (const auto complaint = changesShape().check(changes))
        return std::unexpected(complaint->toText());
    User changed = *this;
    changed.userId = changes["userId"_L1].toString(userId);
    changed.username = changes["username"_L1].toString(username);
    changed.password = changes["password"_L1].toString(password);
    changed.name = changes["name"_L1].toString(name);
    changed.email = changes.contains("email"_L1) ? changes["email"_L1].toString() : email;
    changed.emailVerified = changes["emailVerified"_L1].toBool(!changed.email.isEmpty());
    changed.status = changes["status"_L1].toString(status);
    if (changes.contains("departmentIds"_L1))
        changed.departmentIds = changes["departmentIds"_L1].toVariant().toStringList();
    if (changes.contains("phone"_L1) || changes.contains("phoneCountryCode"_L1)) {
        const QString national = changes.contains("phone"_L1) ? changes["phone"_L1].toString() : phone;
        const auto number = PhoneNumber::fromService(national, changes["phoneCountryCode"_L1].toString());
        if (!national.isEmpty() && !number)
            return std::unexpected(u"phone has no digits"_s);
        changed.removePhone();
        if (number)
            changed.setPhone(*number);
    }
    changed.phoneVerified = changes["phoneVerified"_L1].toBool(changed.phoneVerified);
    if (changed.userId.isEmpty() || changed.username.isEmpty())
        return std::unexpected(u"userId and username must not be empty"_s);
    *this = changed;
    return {};
}

}
