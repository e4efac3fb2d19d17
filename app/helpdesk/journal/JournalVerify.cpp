#include "app/helpdesk/journal/JournalFile.h"

#include <QSqlError>
#include <QVariant>

#include <future>

using namespace Qt::StringLiterals;

namespace {

/// JournalRow::contents() as the database makes it: reading every field by itself takes three times as long.
/// As bytes, so that nothing is lost on the way through a text that is no UTF-8 any more.
QString everything() {
    const QStringList hashed{u"seq"_s, u"at"_s, u"event"_s, u"operator"_s, u"key_id"_s, u"case_id"_s,
        u"ticket"_s, u"user_id"_s, u"old_masked"_s, u"old_tag"_s, u"new_masked"_s, u"new_tag"_s, u"note"_s,
        u"closes"_s};
    return u"SELECT seq, CAST(%1 AS BLOB), before, hash FROM entries ORDER BY seq"_s.arg(
        hashed.join(u" || char(31) || "_s));
}

/// On a thread and a connection of its own, since it takes almost as long as reading all rows does.
std::future<bool> checkStructure(const QString &path, const QString &connection) {
    return std::async(std::launch::async, [=] {
        bool isWhole = false;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            database.setDatabaseName(path);
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            QSqlQuery structure(database);
            isWhole = database.open() && structure.exec(u"PRAGMA integrity_check(1)"_s) && structure.next()
                && structure.value(0) == u"ok"_s;
        }
        QSqlDatabase::removeDatabase(connection);
        return isWhole;
    });
}

}

Kept<JournalVerdict> JournalFile::verify(const std::atomic<bool> &stop) {
    auto isWhole = checkStructure(m_database.databaseName(), m_name + u"-structure"_s);
    JournalVerdict verdict;
    QByteArray before = startOfChain();
    QSqlQuery row = query(everything());
    const bool isReadable = row.exec();
    while (isReadable && row.next() && !stop) {
        const QByteArray hash = rowHash(before, row.value(1).toByteArray());
        const bool fits = row.value(0).toLongLong() == verdict.rows + 1
            && row.value(2).toByteArray() == before && row.value(3).toByteArray() == hash;
        if (!fits) {
            verdict.firstWrong = verdict.rows + 1;
            return verdict;
        }
        verdict.rows++;
        before = hash;
    }
    // Every row that was ever there is counted by the database, and what it finds rows by must lead to them.
    QSqlQuery count = query(u"SELECT seq FROM sqlite_sequence WHERE name = 'entries'"_s);
    const qint64 written = count.exec() && count.next() ? count.value(0).toLongLong() : 0;
    const bool fits = isReadable && !row.lastError().isValid() && verdict.rows == written && isWhole.get();
    if (!stop && !fits)
        verdict.firstWrong = verdict.rows + 1;
    return verdict;
}
