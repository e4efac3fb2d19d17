#include "app/helpdesk/journal/Journal.h"

#include "app/async/ThenIn.h"

#include <QFile>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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

bool isAlarm(HelpdeskProblem problem) {
    return problem == HelpdeskProblem::JournalShorter || problem == HelpdeskProblem::JournalOther;
}

}

QString JournalAlarm::toText() const {
    const QString what = why == HelpdeskProblem::JournalMissing ? u"missing"_s
        : why == HelpdeskProblem::JournalShorter                ? u"shorter than it was"_s
        : why == HelpdeskProblem::JournalOther                  ? u"another one"_s
                                                                : u"altered"_s;
    if (known.seq == 0)
        return what;
    // In groups, so that no part of it is taken for a phone number and masked.
    return u"%1; the keyring knows row %2, %3"_s.arg(
        what, QLocale(QLocale::English).toString(known.seq), QString::fromLatin1(known.hash.toHex(':')));
}

Journal::Journal(QString file, Keyring &keyring, Entries entries, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_keyring(keyring)
    , m_keyEntry(std::move(entries.key))
    , m_headKeeper(keyring, std::move(entries.head)) { }

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
    const bool isThere
        = QFile::exists(m_file); // looked for first: another program may be making its key, then it
    return thenIn(this, m_keyring.read(m_keyEntry),
        [this, isThere](const KeyringResult<std::optional<QByteArray>> &key) {
            if (key && !*key && isThere)
                return ready(std::unexpected(HelpdeskProblem::JournalKeyLost));
            return key ? readHead(*key) : ready(std::unexpected(HelpdeskProblem::KeyringNeeded));
        })
        .unwrap();
}

/// After the key: where there is one, the first head was kept before it.
QFuture<Kept<void>> Journal::readHead(const std::optional<QByteArray> &key) {
    return thenIn(this, m_headKeeper.read(),
        [this, key](const KeyringResult<std::optional<JournalHead>> &head) {
            if (!head)
                return ready(std::unexpected(HelpdeskProblem::KeyringNeeded));
            const Known known{key.has_value(), *head};
            if (key)
                return openWith(*key, known);
            return known.head ? openWithNewKey(known) : beginHead(known);
        })
        .unwrap();
}

QFuture<Kept<void>> Journal::beginHead(const Known &known) {
    return thenIn(this, m_headKeeper.keep({}), [this, known](const KeyringResult<void> &kept) {
        return kept ? openWithNewKey(known) : ready(std::unexpected(HelpdeskProblem::KeyringNeeded));
    }).unwrap();
}

QFuture<Kept<void>> Journal::openWithNewKey(const Known &known) {
    // Before the file, which could not be opened any more without its key.
    return thenIn(this, m_keyring.readOrWrite(m_keyEntry, newKey()),
        [this, known](const KeyringResult<QByteArray> &key) {
            return key ? openWith(*key, known) : ready(std::unexpected(HelpdeskProblem::KeyringNeeded));
        })
        .unwrap();
}

QFuture<Kept<void>> Journal::openWith(const QByteArray &key, const Known &known) {
    const auto openFile = [file = m_file, key](JournalFile &journal) { return journal.open(file, key); };
    return thenIn(this, m_writer.run(openFile), [this, key, known, openFile](const Kept<bool> &wasThere) {
        if (!wasThere)
            return ready(std::unexpected(wasThere.error()));
        const auto compare = [=, this](JournalFile &journal) {
            return openFile(journal) ? lookFor(known, *wasThere, journal)
                                     : std::unexpected(HelpdeskProblem::JournalNotOpen);
        };
        return thenIn(this, m_reader.run(compare), [this, key](const Kept<Found> &found) {
            if (!found)
                return KeptVoid(std::unexpected(found.error()));
            m_numberKey = key;
            m_alarm = found->alarm;
            take(found->head);
            return KeptVoid();
        });
    }).unwrap();
}

/// What the keyring does not know yet is verified once and taken over.
Kept<Journal::Found> Journal::lookFor(const Known &known, bool wasThere, JournalFile &journal) const {
    const JournalHead expected = known.head.value_or(JournalHead{});
    const auto head = journal.head();
    const auto misfit = journal.misfit(expected);
    const bool isVerified = wasThere && !known.head;
    const auto verdict = isVerified ? journal.verify(m_stop) : JournalVerdict{};
    if (!head || !misfit || !verdict)
        return std::unexpected(HelpdeskProblem::JournalNotRead);
    Found found{*head, {}};
    const bool isMissing = !wasThere && (known.head ? expected.seq > 0 : known.hadKey);
    if (isMissing)
        found.alarm = JournalAlarm{HelpdeskProblem::JournalMissing, expected};
    else if (*misfit)
        found.alarm = JournalAlarm{**misfit, expected};
    else if (!verdict->fits())
        found.alarm = JournalAlarm{HelpdeskProblem::JournalAltered, {}};
    return found;
}

void Journal::take(const JournalHead &head) {
    if (m_alarm || head.seq < m_head.seq)
        return;
    m_head = head;
    if (m_keepsHead) // a keyring that was locked meanwhile is asked again when it matters
        thenIn(this, m_headKeeper.keep(head),
            [this](const KeyringResult<void> &kept) { m_keepsHead = kept.has_value(); });
}

void Journal::raise(const JournalAlarm &alarm) {
    if (m_alarm)
        return;
    m_alarm = alarm;
    m_head = {};
    Q_EMIT alarmed();
}

/// @param task  of the file and of how far the journal is known to have come
template <typename Task>
QFuture<Kept<JournalAddition>> Journal::add(const Task &task, bool makesDue) {
    const auto adding = ask(m_writer, [=, known = m_head](JournalFile &file) { return task(file, known); });
    return thenIn(this, adding, [this, makesDue, known = m_head](const Kept<JournalAddition> &added) {
        if (added)
            take(added->head);
        else if (isAlarm(added.error()))
            raise({added.error(), known});
        if (added && makesDue)
            Q_EMIT noticeQueued();
        return added;
    });
}

QFuture<Kept<void>> Journal::accept(const JournalEntry &record) {
    return thenIn(this, append({record}), [this](const Kept<JournalAddition> &added) {
        if (!added)
            return ready(std::unexpected(added.error()));
        return thenIn(this, m_headKeeper.keep(added->head),
            [this, head = added->head](const KeyringResult<void> &kept) {
                if (!kept)
                    return KeptVoid(std::unexpected(HelpdeskProblem::KeyringNeeded));
                m_alarm.reset();
                m_head = head;
                m_keepsHead = true;
                return KeptVoid();
            });
    }).unwrap();
}

QFuture<Kept<JournalAddition>> Journal::append(
    const QList<JournalEntry> &entries, const std::optional<Notice> &notice) {
    const auto task
        = [=](JournalFile &file, const JournalHead &known) { return file.append(entries, notice, known); };
    return add(task, notice || std::ranges::any_of(entries, &JournalEntry::closes));
}

QFuture<Kept<JournalAddition>> Journal::close(const QList<JournalEntry> &entries) {
    return add([=](JournalFile &file, const JournalHead &known) { return file.close(entries, known); }, true);
}

QFuture<Kept<void>> Journal::keepHead() {
    if (!isOpen() || m_alarm)
        return ready(std::unexpected(m_alarm ? m_alarm->why : HelpdeskProblem::JournalNotOpen));
    return thenIn(this, m_headKeeper.keep(m_head), [this](const KeyringResult<void> &kept) {
        m_keepsHead = kept.has_value();
        return kept ? KeptVoid() : std::unexpected(HelpdeskProblem::KeyringNeeded);
    });
}

QFuture<Kept<QList<JournalRow>>> Journal::page(const JournalFilter &filter, qint64 before, int limit) {
    return ask(m_reader, [=](JournalFile &file) { return file.page(filter, before, limit); });
}

QFuture<Kept<QList<JournalRow>>> Journal::unclosed() {
    return ask(m_writer, [](JournalFile &file) { return file.unclosed(); });
}

QFuture<Kept<QList<JournalRow>>> Journal::withSessionsToEnd() {
    return ask(m_writer, [](JournalFile &file) { return file.withSessionsToEnd(); });
}

QFuture<Kept<JournalVerdict>> Journal::verify() {
    return ask(m_reader, [this, known = m_head](JournalFile &file) { return file.verify(m_stop, known); });
}

QFuture<Kept<qint64>> Journal::exportTo(const JournalExport &what) {
    const auto written
        = ask(m_reader, [this, what](JournalFile &journal) { return what.write(journal, m_stop); });
    return thenIn(this, written, [this](const Kept<JournalExport::Outcome> &outcome) {
        if (outcome)
            take(outcome->head);
        return outcome ? Kept<qint64>(outcome->rows) : std::unexpected(outcome.error());
    });
}

QFuture<Kept<std::optional<Notice>>> Journal::nextNotice(Instant now) {
    return ask(m_writer, [now](JournalFile &file) { return file.notices().next(now); });
}

QFuture<Kept<void>> Journal::removeNotice(const QString &id) {
    return ask(m_writer, [=](JournalFile &file) { return file.notices().remove(id); });
}

QFuture<Kept<void>> Journal::postponeNotice(const Notice &notice) {
    return ask(m_writer, [=](JournalFile &file) { return file.notices().postpone(notice); });
}

bool Journal::isOf(const QString &tag, const std::optional<PhoneNumber> &number) const {
    return isOpen() && number && journalTag(*number, m_numberKey) == tag;
}
