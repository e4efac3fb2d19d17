#pragma once

#include "app/helpdesk/journal/JournalRow.h"

#include <QVariant>

/// Which rows are wanted; what is empty is not asked for.
struct JournalFilter {
    std::optional<JournalEvent> event{};
    QString operatorName{};
    QString ticket{};
    QString userId{};
    std::optional<PhoneNumber> number{}; ///< as the old or the new one
    std::optional<std::chrono::milliseconds> from{}; ///< since 1970, this moment included
    std::optional<std::chrono::milliseconds> until{}; ///< since 1970, this moment excluded

    /// The same for a database: a condition, and the values for its places.
    struct Sql {
        QString condition;
        QVariantList values;
    };
    /// @param condition  holds besides, with its own @p values
    Sql toSql(const QByteArray &numberKey, const QString &condition, const QVariantList &values) const;
};
