#include "app/helpdesk/journal/JournalFields.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString moment(qint64 at) {
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString rowIfAny(qint64 seq) {
    return seq > 0 ? QString::number(seq) : QString();
}

using Row = JournalRow;

constexpr std::array fields{
    JournalField{.column = "seq"_L1, .title = "number"_L1, .member = &Row::seq},
    JournalField{.column = "at"_L1, .title = "at"_L1, .member = &Row::at, .shown = moment},
    JournalField{.column = "event"_L1, .title = "event"_L1, .member = &Row::event},
    JournalField{.column = "operator"_L1, .title = "operator"_L1, .member = &Row::operatorName},
    JournalField{.column = "key_id"_L1, .title = "accessKeyId"_L1, .member = &Row::accessKeyId},
    JournalField{.column = "case_id"_L1, .title = "case"_L1, .member = &Row::caseId},
    JournalField{.column = "ticket"_L1, .title = "ticket"_L1, .member = &Row::ticket},
    JournalField{.column = "user_id"_L1, .title = "userId"_L1, .member = &Row::userId},
    JournalField{.column = "old_masked"_L1, .title = "oldNumber"_L1, .member = &Row::oldMasked},
    JournalField{.column = "old_tag"_L1, .title = "oldTag"_L1, .member = &Row::oldTag},
    JournalField{.column = "new_masked"_L1, .title = "newNumber"_L1, .member = &Row::newMasked},
    JournalField{.column = "new_tag"_L1, .title = "newTag"_L1, .member = &Row::newTag},
    JournalField{.column = "note"_L1, .title = "note"_L1, .member = &Row::note},
    JournalField{.column = "closes"_L1, .title = "closes"_L1, .member = &Row::closes, .shown = rowIfAny},
    JournalField{.column = "policy"_L1, .title = "policy"_L1, .member = &Row::policy, .since = 2},
    JournalField{.column = "format"_L1,
        .title = "format"_L1,
        .member = &Row::format,
        .since = 2,
        .inOlderRows = "1"_L1},
};

constexpr QChar separator(0x1f);

template <typename Text>
QString listed(Text text) {
    QStringList parts;
    for (const JournalField &field : fields)
        parts << text(field);
    return parts.join(u", "_s);
}

QString typeOf(const JournalField &field) {
    return field.isText() ? u"TEXT"_s : u"INTEGER"_s;
}

}

std::span<const JournalField> journalFields() {
    return fields;
}

QByteArray JournalField::bytesOf(const JournalRow &row) const {
    if (const auto *text = std::get_if<QString JournalRow::*>(&member))
        return (row.**text).toUtf8();
    return QByteArray::number(row.*std::get<qint64 JournalRow::*>(member));
}

QString JournalField::textOf(const JournalRow &row) const {
    if (const auto *text = std::get_if<QString JournalRow::*>(&member))
        return row.**text;
    return shown(row.*std::get<qint64 JournalRow::*>(member));
}

QByteArray JournalRow::contents() const {
    QByteArray contents;
    for (const JournalField &field : fields) {
        if (field.since > format)
            continue;
        if (&field != fields.data())
            contents += separator.toLatin1();
        contents += field.bytesOf(*this);
    }
    return contents;
}

QString journalSql::columns() {
    return listed([](const JournalField &field) { return QString(field.column); }) + u", before, hash"_s;
}

QString journalSql::places() {
    return listed([](const JournalField &field) { return field.isText() ? u"CAST(? AS TEXT)"_s : u"?"_s; })
        + u", ?, ?"_s;
}

QVariantList journalSql::values(const JournalRow &row) {
    QVariantList values;
    for (const JournalField &field : fields) {
        if (const auto *integer = std::get_if<qint64 JournalRow::*>(&field.member))
            values << row.**integer;
        else
            values << field.bytesOf(row);
    }
    return values << row.before << row.hash;
}

JournalRow journalSql::row(const std::function<QVariant(int)> &value) {
    JournalRow row;
    int column = 0;
    for (const JournalField &field : fields) {
        const QVariant stored = value(column++);
        if (const auto *text = std::get_if<QString JournalRow::*>(&field.member))
            row.**text = stored.toString();
        else
            row.*std::get<qint64 JournalRow::*>(field.member) = stored.toLongLong();
    }
    row.before = value(column).toByteArray();
    row.hash = value(column + 1).toByteArray();
    return row;
}

QString journalSql::definitions() {
    return listed([](const JournalField &field) {
        const QString rest = field.column == "seq"_L1 ? u" PRIMARY KEY AUTOINCREMENT"_s : u" NOT NULL"_s;
        return QString(field.column) + u' ' + typeOf(field) + rest;
    }) + u", before BLOB NOT NULL, hash BLOB NOT NULL"_s;
}

QStringList journalSql::additions(int olderFormat) {
    QStringList statements;
    for (const JournalField &field : fields) {
        if (field.since > olderFormat)
            statements << u"ALTER TABLE entries ADD COLUMN %1 %2 NOT NULL DEFAULT %3"_s.arg(
                field.column, typeOf(field), field.inOlderRows);
    }
    return statements;
}

QString journalSql::contents() {
    const QString joint = u" || '"_s + separator + u"' || "_s;
    QString sql;
    for (const JournalField &field : fields) {
        if (field.since > 1)
            sql += u" || CASE WHEN format >= %1 THEN '%2' || %3 ELSE '' END"_s.arg(
                QString::number(field.since), separator, field.column);
        else
            sql += (sql.isEmpty() ? QString() : joint) + field.column;
    }
    return sql;
}
