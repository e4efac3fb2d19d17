#pragma once

#include "app/phone/PhoneNumber.h"

#include <QDateTime>
#include <QHash>

#include <memory>
#include <optional>

namespace sandbox {

/// The changes of phone numbers that were proved but not committed: each is known by a token that works once.
class PhoneChanges {
public:
    /// Makes an updatePhoneToken that is good until @p expiresAt.
    QString begin(const QString &userId, const PhoneNumber &newNumber, const QDateTime &expiresAt);
    /// Uses up a token. Nothing when it is unknown, used, expired, or somebody else's.
    std::optional<PhoneNumber> take(const QString &token, const QString &userId, const QDateTime &now);

private:
    struct Change {
        Change(QString user, PhoneNumber number, QDateTime expiry)
            : userId(std::move(user))
            , newNumber(std::move(number))
            , expiresAt(std::move(expiry)) { }

        QString userId;
        PhoneNumber newNumber;
        QDateTime expiresAt;
    };
    QHash<QString, std::shared_ptr<const Change>> m_changes; ///< by token; PhoneNumber has no default
};

}
