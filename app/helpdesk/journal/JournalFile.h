#pragma once

#include "app/helpdesk/journal/JournalRow.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <functional>

/// Which rows are wanted; what is empty is not asked for.
struct JournalFilter {
    std::optional<JournalEvent> event{};
    QString operatorName{};
    QString ticket{};
    QString userId{};
    std::optional<PhoneNumber> number{}; ///< as the old or the new one
    std::optional<std::chrono::milliseconds> from{}; ///< since 1970, this moment included
    std::optional<std::chrono::milliseconds> until{}; ///< since 1970, this moment excluded
};

/// What became of verifying: rows looked at, and the first that does not fit.
struct JournalVerdict {
    qint64 rows = 0;
    std::optional<qint64> firstWrong; ///< its seq; one past the last when rows are missing at the
                                      ///< end, or when all fit but the database does not find them

    bool fits() const { return !firstWrong; }
};

/// A message that is to be delivered to a webhook.
struct Notice {
    QString id; ///< the same in every try, so that a receiver can tell repeats
    QByteArray body;
    int tries = 0;
    qint64 nextAt = 0; ///< milliseconds since 1970
};

/// The helpdesk's journal as an SQLite database: rows are only ever added, each carries the hash of the one
/// before, and what was added is on the disk when append() comes back (WAL, synchronous=FULL). Beside them
/// stands the queue of notices. Blocks; several programs may have the same file open. Belongs to the thread
/// that made it.
class JournalFile {
public:
    JournalFile();
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    /// Makes the file where there is none.
    /// @param numberKey  see journalTag(); must be the one that the file was made with
    Kept<void> open(const QString &path, const QByteArray &numberKey);

    /// Adds all of them or none.
    /// @param notice  goes into the queue with them
    /// @returns the seq of the last
    Kept<qint64> append(const QList<JournalEntry> &entries, const std::optional<Notice> &notice = {});

    /// Newest first.
    /// @param before  only rows older than this seq; 0 for the newest
    Kept<QList<JournalRow>> page(const JournalFilter &filter, qint64 before, int limit);
    /// Hands every row that fits to @p take, oldest first, until it returns false.
    Kept<void> each(const JournalFilter &filter, const std::function<bool(const JournalRow &)> &take);
    /// Each Applying whose outcome has not been written.
    Kept<QList<JournalRow>> unclosed();

    /// Goes through all rows and the database's own structure; ends early, with what it has, once @p stop is
    /// set.
    Kept<JournalVerdict> verify(const std::atomic<bool> &stop);

    /// The one that has waited longest among those whose time has come; otherwise the one that comes next.
    Kept<std::optional<Notice>> nextNotice();
    Kept<void> removeNotice(const QString &id);
    Kept<void> postponeNotice(const Notice &notice);

private:
    QSqlQuery query(const QString &sql);
    bool run(const QString &sql);
    Kept<void> prepare();
    Kept<void> checkKey();
    bool insert(JournalRow row, QByteArray &before);
    bool insert(const Notice &notice);
    QSqlQuery select(const JournalFilter &filter, const QString &condition, const QVariantList &values,
        const QString &order);

    QString m_name; ///< of the connection
    QSqlDatabase m_database;
    QByteArray m_numberKey;
};
