#pragma once

#include "app/async/Awaited.h"
#include "app/async/OwnThread.h"
#include "app/helpdesk/journal/HeadKeeper.h"
#include "app/helpdesk/journal/JournalExport.h"
#include "app/signin/Keyring.h"

#include <QObject>

/// That the journal is not the one that the keyring knows.
struct JournalAlarm {
    HelpdeskProblem why; ///< JournalMissing, JournalShorter, JournalOther or JournalAltered
    JournalHead known; ///< what the journal should have

    /// For the journal, which is in one language.
    QString toText() const;
    bool operator==(const JournalAlarm &) const = default;
};

/// The helpdesk's journal off the thread of the windows: one thread writes, another reads, so that a long
/// look at the journal keeps nobody from working. Its head is in the keyring, too: where the file has not
/// come as far, there is an alarm until accept().
class Journal : public QObject {
    Q_OBJECT

public:
    using Format = JournalExport::Format;

    struct Entries {
        KeyringEntry key; ///< to the numbers
        KeyringEntry head;
    };

    /// @param file     made when it is not there; its folder, too
    /// @param entries  where the keyring has what belongs to it
    Journal(QString file, Keyring &keyring, Entries entries, QObject *parent = nullptr);
    ~Journal() override;

    /// Everything below fails with JournalNotOpen before this has succeeded. May be tried again.
    QFuture<Kept<void>> open();
    const QString &file() const { return m_file; }
    bool isOpen() const { return !m_numberKey.isEmpty(); }

    /// While there is one, rows are added but keepHead() fails.
    const std::optional<JournalAlarm> &alarm() const { return m_alarm; }
    /// Ends the alarm: from here on this is the journal that the keyring knows.
    /// @param record  says why
    QFuture<Kept<void>> accept(const JournalEntry &record);

    /// Both as in JournalFile; success means that they are on the disk.
    QFuture<Kept<JournalAddition>> append(
        const QList<JournalEntry> &entries, const std::optional<Notice> &notice = {});
    QFuture<Kept<JournalAddition>> close(const QList<JournalEntry> &entries);
    /// Succeeds once the keyring has what has been added: nothing may leave for the service before.
    QFuture<Kept<void>> keepHead();

    /// As in JournalFile.
    QFuture<Kept<QList<JournalRow>>> page(const JournalFilter &filter, qint64 before = 0, int limit = 50);
    /// These two after all that is to be written by now.
    QFuture<Kept<QList<JournalRow>>> unclosed();
    QFuture<Kept<QList<JournalRow>>> withSessionsToEnd();
    QFuture<Kept<JournalVerdict>> verify();
    /// As JournalExport::write().
    /// @returns how many rows
    QFuture<Kept<qint64>> exportTo(const JournalExport &what);

    QFuture<Kept<std::optional<Notice>>> nextNotice(Instant now);
    QFuture<Kept<void>> removeNotice(const QString &id);
    QFuture<Kept<void>> postponeNotice(const Notice &notice);

    /// Is @p tag, out of a row, of this number?
    bool isOf(const QString &tag, const std::optional<PhoneNumber> &number) const;

Q_SIGNALS:
    void noticeQueued(); ///< or an earlier one became due
    void alarmed(); ///< after open()

private:
    /// What the keyring has.
    struct Known {
        bool hadKey = false;
        std::optional<JournalHead> head;
    };
    struct Found {
        JournalHead head;
        std::optional<JournalAlarm> alarm;
    };

    template <typename Task>
    auto ask(OwnThread<JournalFile> &thread, Task task) -> QFuture<std::invoke_result_t<Task, JournalFile &>>;
    QFuture<Kept<void>> readHead(const std::optional<QByteArray> &key);
    QFuture<Kept<void>> beginHead(const Known &known);
    QFuture<Kept<void>> openWithNewKey(const Known &known);
    QFuture<Kept<void>> openWith(const QByteArray &key, const Known &known);
    Kept<Found> lookFor(const Known &known, bool wasThere, JournalFile &journal) const;
    template <typename Task>
    QFuture<Kept<JournalAddition>> add(const Task &task, bool makesDue);
    void take(const JournalHead &head);
    void raise(const JournalAlarm &alarm);

    QString m_file;
    Keyring &m_keyring;
    KeyringEntry m_keyEntry;
    HeadKeeper m_headKeeper;
    JournalHead m_head; ///< the latest that is known here
    bool m_keepsHead = true; ///< the keyring has kept the one before
    std::optional<JournalAlarm> m_alarm;
    QByteArray m_numberKey; ///< empty while not open
    std::atomic<bool> m_stop = false; ///< ends verifying and exporting, which take long
    OwnThread<JournalFile> m_writer;
    OwnThread<JournalFile> m_reader;
};
