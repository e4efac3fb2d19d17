#pragma once

#include "app/phone/PhoneNumber.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace sandbox {

/// What the contract knows as a user's status.
QStringList userStatuses();

/// Somebody with an account.
struct User {
    QString userId{};
    QString username{};
    QString password{}; ///< in the clear: the sandbox keeps no secrets of anybody
    QString name{};
    QString email{};
    bool emailVerified = false;
    QString phone{}; ///< national number, empty when none is bound
    QString phoneCountryCode{}; ///< "+86"
    bool phoneVerified = false;
    QString status = QStringLiteral("Activated");
    QStringList departmentIds{};
    QJsonObject others{}; ///< further fields of the contract's UserDto, as they were set
    QDateTime createdAt{};
    QDateTime updatedAt{};
    QDateTime lastLogin{};
    QString lastIp{};
    int loginsCount = 0;

    std::optional<PhoneNumber> phoneNumber() const {
        return PhoneNumber::fromService(phone, phoneCountryCode);
    }
    void setPhone(const PhoneNumber &number);
    void removePhone();
    bool isSuspended() const { return status != QStringLiteral("Activated"); }
    bool hasPassword() const { return !password.isEmpty(); }

    /// The contract's UserDto; fields that do not apply are null. Departments are told when asked for.
    QJsonObject toJson(bool withDepartmentIds = false) const;
    /// Takes over the fields that are given, for seeds and controls: those of UserDto that a seed names, and
    /// phoneVerified, emailVerified, departmentIds. A phone of null or "" removes it. The error says what is
    /// wrong; then nothing has changed.
    std::expected<void, QString> apply(const QJsonObject &changes);
};

}
