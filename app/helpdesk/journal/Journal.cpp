#include "app/helpdesk/journal/Journal.h"

#include "app/async/ThenIn.h"
#include "app/helpdesk/journal/JournalExport.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace {

using KeptVoid = Kept<void>;

QFuture<KeptVoid> ready(const KeptVoid &answer) {
    return QtFuture::makeReadyFuture(answer);
}

QByteArray newKey() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

}

Journal::Journal(QString file, Keyring &keyring, KeyringEntry keyEntry, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_keyring(keyring)
    , m_keyEntry(std::move(keyEntry)) { }

Journal::~Journal() {
    m_stop = true;
}

template <typename Task>
auto Journal::ask(OwnThread<JournalFile> &thread, Task task)
    -> QFuture<std::invoke_result_t<Task, JournalFile &>> {
    using Answer = std::invoke_result_t<Task, JournalFile &>;
    if (!isOpen())
        return QtFuture::makeReadyFuture<Answer>(std::unexpected(HelpdeskProblem::JournalNotOpen));
    return thread.run(std::move(task));
}

QFuture<Kept<void>> Journal::open() {
    if (isOpen())
        return ready({});
    return thenIn(this, m_keyring.read(m_keyEntry),
        [this](const KeyringResult<std::optional<QByteArray>> &key) {
            if (!key)
                return ready(std::unexpected(HelpdeskProblem::KeyringNeeded));
            if (*key)
                return openWith(**key);
            if (QFile::exists(m_file))
                return ready(std::unexpected(HelpdeskProblem::JournalKeyLost));
            return openWithNewKey();
        })
        .unwrap();
}

QFuture<Kept<void>> Journal::openWithNewKey() {
    const QByteArray key = newKey();
    // Before the file, which could not be opened any more without its key.
    return thenIn(this, m_keyring.write(m_keyEntry, key), [this, key](const KeyringResult<void> &written) {
        return written ? openWith(key) : ready(std::unexpected(HelpdeskProblem::KeyringNeeded));
    }).unwrap();
}

QFuture<Kept<void>> Journal::openWith(const QByteArray &key) {
    const auto openFile = [file = m_file, key](JournalFile &journal) { return journal.open(file, key); };
    return thenIn(this, m_writer.run(openFile), [this, key, openFile](const KeptVoid &written) {
        if (!written)
            return ready(written);
        return thenIn(this, m_reader.run(openFile), [this, key](const KeptVoid &read) {
            if (read)
                m_numberKey = key;
            return read;
        });
    }).unwrap();
}

QFuture<Kept<qint64>> Journal::append(
    const QList<JournalEntry> &entries, const std::optional<Notice> &notice) {
    const auto written = ask(m_writer, [=](JournalFile &file) { return file.append(entries, notice); });
    return thenIn(this, written, [this, hasNotice = notice.has_value()](const Kept<qint64> &seq) {
        if (seq && hasNotice)
            Q_EMIT noticeQueued();
        return seq;
    });
}

QFuture<Kept<QList<JournalRow>>> Journal::page(const JournalFilter &filter, qint64 before, int limit) {
    return ask(m_reader, [=](JournalFile &file) { return file.page(filter, before, limit); });
}

QFuture<Kept<QList<JournalRow>>> Journal::unclosed() {
    return ask(m_reader, [](JournalFile &file) { return file.unclosed(); });
}

QFuture<Kept<JournalVerdict>> Journal::verify() {
    return ask(m_reader, [this](JournalFile &file) { return file.verify(m_stop); });
}

QFuture<Kept<qint64>> Journal::exportTo(const QString &file, Format format, const JournalFilter &filter) {
    return ask(m_reader, [=, this](JournalFile &journal) {
        return format == Format::Csv ? exportCsv(journal, filter, file, m_stop)
                                     : exportJson(journal, filter, file, m_stop);
    });
}

QFuture<Kept<std::optional<Notice>>> Journal::nextNotice() {
    return ask(m_writer, [](JournalFile &file) { return file.nextNotice(); });
}

QFuture<Kept<void>> Journal::removeNotice(const QString &id) {
    return ask(m_writer, [=](JournalFile &file) { return file.removeNotice(id); });
}

QFuture<Kept<void>> Journal::postponeNotice(const Notice &notice) {
    return ask(m_writer, [=](JournalFile &file) { return file.postponeNotice(notice); });
}

bool Journal::isOf(const QString &tag, const std::optional<PhoneNumber> &number) const {
    return isOpen() && number && journalTag(*number, m_numberKey) == tag;
}
