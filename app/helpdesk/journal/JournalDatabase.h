#pragma once

#include "app/helpdesk/journal/JournalRow.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

/// The SQLite file that a journal and its queue of notices are in: how it is made, which format it has and
/// how one of an older format becomes one of today's. What a transaction has brought in is on the disk (WAL,
/// synchronous=FULL); several programs may have the same file open. Belongs to the thread that made it.
class JournalDatabase {
public:
    JournalDatabase();
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    /// Makes the file where there is none. One of a newer format is left as it is.
    /// @param numberKey  see journalTag(); must be the one that the file was made with
    /// @returns whether there was a journal before
    Kept<bool> open(const QString &path, const QByteArray &numberKey);

    QString path() const { return m_database.databaseName(); }
    QSqlQuery query(const QString &sql, const QVariantList &values = {});
    bool run(const QString &sql, const QVariantList &values = {});

    /// One state of the file for everything that is asked until its end; undone unless it was committed.
    class Transaction {
    public:
        /// @param writes  keeps other programs from adding meanwhile
        Transaction(JournalDatabase &database, bool writes);
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)

        bool isBegun() const { return m_isOpen; }
        bool commit();

    private:
        JournalDatabase &m_database;
        bool m_isOpen;
    };

private:
    int number(const QString &pragma);
    Kept<void> look();
    Kept<bool> prepare(const QByteArray &numberKey);
    bool make(const QByteArray &numberKey);
    bool migrate(int format);
    Kept<void> checkKey(const QByteArray &numberKey);

    QString m_name; ///< of the connection
    QSqlDatabase m_database;
};
