#include "app/helpdesk/JournalFile.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

/// As bytes, so that nothing is lost on the way through a text that is no UTF-8 any more.
const QString everything = u"SELECT seq, at, CAST(event AS BLOB), CAST(operator AS BLOB), CAST(key_id AS "
                           u"BLOB), CAST(case_id AS BLOB), "
                           "CAST(ticket AS BLOB), CAST(user_id AS BLOB), CAST(old_masked AS BLOB), old_tag, "
                           "CAST(new_masked AS BLOB), "
                           "new_tag, CAST(note AS BLOB), closes, before, hash FROM entries ORDER BY seq"_s;

constexpr int closesColumn = 13;
constexpr int beforeColumn = 14;
constexpr int hashColumn = 15;

QByteArray hashOf(const QSqlQuery &row, const QByteArray &before) {
    RowHash hash(before);
    for (int column = 0; column < beforeColumn; column++) {
        const bool isNumber = column < 2 || column == closesColumn;
        if (isNumber)
            hash.add(row.value(column).toLongLong());
        else
            hash.add(row.value(column).toByteArray());
    }
    return hash.result();
}

}

Kept<JournalVerdict> JournalFile::verify(const std::atomic<bool> &stop) {
    JournalVerdict verdict;
    QByteArray before(RowHash::size, '\0');
    QSqlQuery row = query(everything);
    const bool isReadable = row.exec();
    while (isReadable && row.next() && !stop) {
        const QByteArray hash = hashOf(row, before);
        const bool fits = row.value(0).toLongLong() == verdict.rows + 1
            && row.value(beforeColumn).toByteArray() == before && row.value(hashColumn).toByteArray() == hash;
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
    QSqlQuery structure = query(u"PRAGMA integrity_check(1)"_s);
    const bool isWhole = stop || (structure.exec() && structure.next() && structure.value(0) == u"ok"_s);
    if (!stop && (!isReadable || row.lastError().isValid() || verdict.rows != written || !isWhole))
        verdict.firstWrong = verdict.rows + 1;
    return verdict;
}
