#pragma once

#include "app/genauth/ManagementCalls.h"

#include <optional>

/// Who works at the helpdesk.
struct Operator {
    QString name; ///< their own, as it goes into every record
    QString accessKeyId;
    QString account; ///< user id of their own account; empty when they have none

    bool operator==(const Operator &) const = default;
};

/// Who acts in a user pool, and with which key: one secret, so that nobody's name is found beside the key of
/// somebody else.
struct OperatorRecord {
    QString name;
    QString account;
    AccessKey key;

    Operator who() const { return {name, key.id, account}; }

    QByteArray toSecret() const;
    /// Nothing for anything that toSecret() did not write. One of the first kind has the key only.
    static std::optional<OperatorRecord> fromSecret(const QByteArray &secret);
};
