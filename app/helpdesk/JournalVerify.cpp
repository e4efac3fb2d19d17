#include "app/helpdesk/JournalFile.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

/// JournalRow::contents() as the database makes it: reading every field by itself takes three times as long.
/// As bytes, so that nothing is lost on the way through a text that is no UTF-8 any more.
QString everything() {
    const QStringList fields{u"seq"_s, u"at"_s, u"event"_s, u"operator"_s, u"key_id"_s, u"case_id"_s,
        u"ticket"_s, u"user_id"_s, u"old_masked"_s, u"old_tag"_s, u"new_masked"_s, u"new_tag"_s, u"note"_s,
        u"closes"_s};
    return u"SELECT seq, CAST(%1 AS BLOB), before, hash FROM entries ORDER BY seq"_s.arg(
        fields.join(u" || char(31) || "_s));
}

}

Kept<JournalVerdict> JournalFile::verify(const std::atomic<bool> &stop) {
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
    QSqlQuery structure = query(u"PRAGMA integrity_check(1)"_s);
    const bool isWhole = stop || (structure.exec() && structure.next() && structure.value(0) == u"ok"_s);
    if (!stop && (!isReadable || row.lastError().isValid() || verdict.rows != written || !isWhole))
        verdict.firstWrong = verdict.rows + 1;
    return verdict;
}
