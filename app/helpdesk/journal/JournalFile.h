#pragma once

#include "app/helpdesk/journal/JournalDatabase.h"
#include "app/helpdesk/journal/JournalFilter.h"
#include "app/helpdesk/journal/NoticeQueue.h"

#include <atomic>
#include <functional>

/// What became of verifying: rows looked at, and the first that does not fit.
struct JournalVerdict {
    qint64 rows = 0;
    std::optional<qint64> firstWrong; ///< its seq; one past the last when rows are missing at the
                                      ///< end, or when all fit but the database does not find them

    bool fits() const { return !firstWrong; }
};

/// What came of adding.
struct JournalAddition {
    JournalHead head; ///< as the journal has it now
    qint64 intent = 0; ///< the row of the last Applying among them
    bool hasClosed = false; ///< an intent that was open till then
};

/// The helpdesk's journal in a file: rows are only ever added, each carries the hash of the one before, and
/// what was added is on the disk when append() comes back. Beside them stands the queue of notices. Blocks;
/// several programs may have the same file open. Belongs to the thread that made it.
class JournalFile {
public:
    /// As JournalDatabase::open().
    Kept<bool> open(const QString &path, const QByteArray &numberKey);

    /// Adds all of them or none. What closes an intent releases the notice that it owes, or drops it; an
    /// intent has one outcome, so that of a second program is left out.
    /// @param notice  goes into the queue with them; where an intent is among them, it waits for its outcome
    /// @param known   fails as misfit() says where the journal has not come as far
    Kept<JournalAddition> append(const QList<JournalEntry> &entries, const std::optional<Notice> &notice = {},
        const JournalHead &known = {});
    /// Adds an outcome and what stands behind it, or nothing where its intent has one.
    Kept<JournalAddition> close(const QList<JournalEntry> &entries, const JournalHead &known = {});

    Kept<JournalHead> head();
    /// Why this is not the journal, or not all of it, that had come as far as @p known; nothing when it is.
    /// @returns JournalShorter or JournalOther
    Kept<std::optional<HelpdeskProblem>> misfit(const JournalHead &known);

    /// Newest first.
    /// @param before  only rows older than this seq; 0 for the newest
    Kept<QList<JournalRow>> page(const JournalFilter &filter, qint64 before, int limit);
    /// Hands every row that fits to @p take, oldest first, until it returns false.
    /// @returns the head that the journal had all the while
    Kept<JournalHead> each(const JournalFilter &filter, const std::function<bool(const JournalRow &)> &take);
    /// Each Applying whose outcome has not been written.
    Kept<QList<JournalRow>> unclosed();
    /// Each Applying that was carried out, and whose sessionsToEnd nobody has ended or tried to.
    Kept<QList<JournalRow>> withSessionsToEnd();

    /// Goes through all rows and the database's own structure; ends early, with what it has, once @p stop is
    /// set.
    /// @param known  how far the journal is known to have come
    Kept<JournalVerdict> verify(const std::atomic<bool> &stop, const JournalHead &known = {});

    NoticeQueue &notices() { return m_notices; }

private:
    /// What @p task does in one transaction, if it says that it did it.
    Kept<JournalAddition> change(
        const JournalHead &known, const std::function<bool(JournalAddition &)> &task);
    bool add(const QList<JournalEntry> &entries, JournalAddition &added);
    bool owe(const std::optional<Notice> &notice, const JournalAddition &added);
    Kept<bool> isClosed(qint64 intent);
    bool insert(JournalRow row, JournalHead &head);
    bool settleNotice(const JournalEntry &entry, const JournalHead &head);
    Kept<void> read(const JournalFilter &filter, const QString &condition, const QVariantList &values,
        const QString &order, const std::function<bool(const JournalRow &)> &take);
    Kept<QList<JournalRow>> rows(const JournalFilter &filter, const QString &condition,
        const QVariantList &values, const QString &order);

    JournalDatabase m_database;
    NoticeQueue m_notices{m_database};
    QByteArray m_numberKey;
};
