#pragma once

#include "app/helpdesk/journal/JournalRow.h"

#include <QLatin1String>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <span>
#include <variant>

/// A field of a row. Whatever is done with every field goes through the one table of them: making the table
/// of the database, adding, reading, hashing, exporting. Another field is one more line there, with a format
/// of its own.
struct JournalField {
    using Member = std::variant<qint64 JournalRow::*, QString JournalRow::*>;

    QLatin1String column{}; ///< in the database
    QLatin1String title{}; ///< in exports
    Member member = &JournalRow::seq;
    int since = 1; ///< the format of the first rows that have it
    QLatin1String inOlderRows = QLatin1String("''"); ///< as SQL; part of no hash of theirs
    QString (*shown)(qint64) = [](qint64 value) { return QString::number(value); }; ///< in exports

    bool isText() const { return std::holds_alternative<QString JournalRow::*>(member); }
    /// As it is hashed, which is as it is stored.
    QByteArray bytesOf(const JournalRow &row) const;
    /// As it is exported.
    QString textOf(const JournalRow &row) const;
};

/// All fields in their order. The two hashes are none: they stand behind them.
std::span<const JournalField> journalFields();

/// For a statement that adds a row, and one that reads some.
namespace journalSql {

/// `seq, at, …, before, hash`.
QString columns();
/// As many places for values as there are columns. What is a text is bound as its UTF-8, so that these very
/// bytes are stored.
QString places();
QVariantList values(const JournalRow &row);
/// @param value  of a column by its number, as columns() names them
JournalRow row(const std::function<QVariant(int)> &value);

/// `name TYPE NOT NULL, …` of a new table.
QString definitions();
/// What makes a table of an older format one of today's.
QStringList additions(int olderFormat);
/// JournalRow::contents() as the database makes it: reading every field by itself takes three times as long.
QString contents();

}
