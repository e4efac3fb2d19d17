#pragma once

#include "app/helpdesk/journal/JournalDatabase.h"
#include "app/helpdesk/journal/JournalHead.h"
#include "app/time/KeptMoment.h"

/// A message that is to be delivered to a webhook.
struct Notice {
    QString id; ///< the same in every try, so that a receiver can tell repeats
    QByteArray body; ///< a JSON object; the journal's head is put in when the notice becomes due
    int tries = 0;
    KeptMoment since{}; ///< when it became due, or when the last try failed …
    std::chrono::milliseconds wait{0}; ///< … and how long after that the next may follow
};

/// The notices beside the rows. One that belongs to an intent waits for its outcome, and goes away with it
/// where nothing was changed.
class NoticeQueue {
public:
    explicit NoticeQueue(JournalDatabase &database)
        : m_database(database) { }

    /// Due at once. Within the transaction of the rows that it belongs to.
    bool add(const Notice &notice, const JournalHead &head);
    /// Due when the outcome of @p intent, a row, is written.
    bool addFor(qint64 intent, const Notice &notice);
    /// What came of an intent. Within the transaction that writes it down.
    /// @param at  milliseconds since 1970
    bool release(qint64 intent, qint64 at, const JournalHead &head);
    bool drop(qint64 intent);

    /// The one that has waited longest among those whose time has come; otherwise the one that comes next.
    Kept<std::optional<Notice>> next(Instant now);
    Kept<void> remove(const QString &id);
    Kept<void> postpone(const Notice &notice);

private:
    bool beginAgain(KeptMoment now);
    bool insert(const Notice &notice, qint64 intent);

    JournalDatabase &m_database;
};
