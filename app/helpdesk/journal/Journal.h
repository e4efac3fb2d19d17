#pragma once

#include "app/async/Awaited.h"
#include "app/async/OwnThread.h"
#include "app/helpdesk/journal/JournalFile.h"
#include "app/signin/Keyring.h"

#include <QObject>
#include <QUrl>

/// The helpdesk's journal off the thread of the windows: one thread writes, another reads, so that a long
/// look at the journal keeps nobody from working.
class Journal : public QObject {
    Q_OBJECT

public:
    enum class Format { Csv, Json };

    /// @param file      made when it is not there; its folder, too
    /// @param keyEntry  where the keyring has the key to the numbers
    Journal(QString file, Keyring &keyring, KeyringEntry keyEntry, QObject *parent = nullptr);
    ~Journal() override;

    /// Everything below fails with JournalNotOpen before this has succeeded. May be tried again.
    QFuture<Kept<void>> open();
    const QString &file() const { return m_file; }
    bool isOpen() const { return !m_numberKey.isEmpty(); }

    /// Adds all of them or none; success means that they are on the disk.
    /// @param notice  goes into the queue with them
    /// @returns the seq of the last
    QFuture<Kept<qint64>> append(
        const QList<JournalEntry> &entries, const std::optional<Notice> &notice = {});

    /// As in JournalFile.
    QFuture<Kept<QList<JournalRow>>> page(const JournalFilter &filter, qint64 before = 0, int limit = 50);
    QFuture<Kept<QList<JournalRow>>> unclosed();
    QFuture<Kept<JournalVerdict>> verify();
    /// Writes the rows that fit to a file that only its owner can read: RFC 4180 with a header, or a JSON
    /// list.
    /// @returns how many
    QFuture<Kept<qint64>> exportTo(const QString &file, Format format, const JournalFilter &filter = {});

    QFuture<Kept<std::optional<Notice>>> nextNotice();
    QFuture<Kept<void>> removeNotice(const QString &id);
    QFuture<Kept<void>> postponeNotice(const Notice &notice);

    /// Is @p tag, out of a row, of this number?
    bool isOf(const QString &tag, const std::optional<PhoneNumber> &number) const;

Q_SIGNALS:
    void noticeQueued();

private:
    template <typename Task>
    auto ask(OwnThread<JournalFile> &thread, Task task) -> QFuture<std::invoke_result_t<Task, JournalFile &>>;
    QFuture<Kept<void>> openWith(const QByteArray &key);
    QFuture<Kept<void>> openWithNewKey();

    QString m_file;
    Keyring &m_keyring;
    KeyringEntry m_keyEntry;
    QByteArray m_numberKey; ///< empty while not open
    std::atomic<bool> m_stop = false; ///< ends verifying and exporting, which take long
    OwnThread<JournalFile> m_writer;
    OwnThread<JournalFile> m_reader;
};
