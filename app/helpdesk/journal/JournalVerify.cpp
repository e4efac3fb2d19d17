#include "app/helpdesk/journal/JournalFields.h"
#include "app/helpdesk/journal/JournalFile.h"

#include <QSqlError>
#include <QUuid>

#include <future>

using namespace Qt::StringLiterals;

namespace {

/// As bytes, so that nothing is lost on the way through a text that is no UTF-8 any more.
QString everything() {
    return u"SELECT seq, CAST(%1 AS BLOB), before, hash FROM entries ORDER BY seq"_s.arg(
        journalSql::contents());
}

/// On a thread and a connection of its own, since it takes almost as long as reading all rows does.
std::future<bool> checkStructure(const QString &path) {
    return std::async(std::launch::async, [path] {
        const QString connection = u"structure "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
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

Kept<JournalVerdict> JournalFile::verify(const std::atomic<bool> &stop, const JournalHead &known) {
    auto isWhole = checkStructure(m_database.path());
    const JournalDatabase::Transaction snapshot(m_database, false); // others add meanwhile
    JournalVerdict verdict;
    QByteArray before = startOfChain();
    QSqlQuery row = m_database.query(everything());
    const bool isReadable = snapshot.isBegun() && row.exec();
    while (isReadable && row.next() && !stop) {
        const QByteArray hash = rowHash(before, row.value(1).toByteArray());
        const qint64 seq = row.value(0).toLongLong();
        const bool fits = seq == verdict.rows + 1 && row.value(2).toByteArray() == before
            && row.value(3).toByteArray() == hash && (seq != known.seq || hash == known.hash);
        if (!fits) {
            verdict.firstWrong = verdict.rows + 1;
            return verdict;
        }
        verdict.rows++;
        before = hash;
    }
    // Every row that was ever there is counted by the database, and what it finds rows by must lead to them.
    QSqlQuery count = m_database.query(u"SELECT seq FROM sqlite_sequence WHERE name = 'entries'"_s);
    const qint64 written = count.exec() && count.next() ? count.value(0).toLongLong() : 0;
    const bool fits = isReadable && !row.lastError().isValid() && verdict.rows == written
        && verdict.rows >= known.seq && isWhole.get();
    if (!stop && !fits)
        verdict.firstWrong = verdict.rows + 1;
    return verdict;
}
