#include "app/helpdesk/journal/JournalFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1; ///< of the tables below
constexpr int applicationId = 0x50684a6c; ///< "PhJl"

const QString fields = u"seq, at, event, operator, key_id, case_id, ticket, user_id, old_masked, old_tag, "
                       "new_masked, new_tag, note, closes, before, hash"_s;

QStringList schema() {
    return {
        u"CREATE TABLE entries (seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, event TEXT NOT "
        u"NULL, "
        "operator TEXT NOT NULL, key_id TEXT NOT NULL, case_id TEXT NOT NULL, ticket TEXT NOT NULL, "
        "user_id TEXT NOT NULL, old_masked TEXT NOT NULL, old_tag TEXT NOT NULL, new_masked TEXT NOT NULL, "
        "new_tag TEXT NOT NULL, note TEXT NOT NULL, closes INTEGER NOT NULL, before BLOB NOT NULL, "
        "hash BLOB NOT NULL) STRICT"_s,
        u"CREATE INDEX by_time ON entries (at)"_s,
        u"CREATE INDEX by_ticket ON entries (ticket) WHERE ticket <> ''"_s,
        u"CREATE INDEX by_user ON entries (user_id) WHERE user_id <> ''"_s,
        u"CREATE INDEX by_old ON entries (old_tag) WHERE old_tag <> ''"_s,
        u"CREATE INDEX by_new ON entries (new_tag) WHERE new_tag <> ''"_s,
        u"CREATE INDEX changes ON entries (seq) WHERE event = 'applying'"_s,
        u"CREATE INDEX closings ON entries (closes) WHERE closes > 0"_s,
        u"CREATE TRIGGER no_update BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE TRIGGER no_delete BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE TABLE facts (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE notices (id TEXT PRIMARY KEY, body BLOB NOT NULL, tries INTEGER NOT NULL, "
        "next_at INTEGER NOT NULL) STRICT"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = %1"_s.arg(version),
    };
}

/// Tells whether a key is the right one without giving it away.
QByteArray fingerprint(const QByteArray &key) {
    return QCryptographicHash::hash("journal number key " + key, QCryptographicHash::Sha256).left(8);
}

std::unexpected<HelpdeskProblem> notWritten() {
    return std::unexpected(HelpdeskProblem::JournalNotWritten);
}

std::unexpected<HelpdeskProblem> notOpen() {
    return std::unexpected(HelpdeskProblem::JournalNotOpen);
}

JournalRow rowOf(const QSqlQuery &query) {
    const auto text = [&](int column) { return query.value(column).toString(); };
    const auto bytes = [&](int column) { return query.value(column).toByteArray(); };
    return {.seq = query.value(0).toLongLong(),
        .at = query.value(1).toLongLong(),
        .event = text(2),
        .operatorName = text(3),
        .accessKeyId = text(4),
        .caseId = text(5),
        .ticket = text(6),
        .userId = text(7),
        .oldMasked = text(8),
        .oldTag = text(9),
        .newMasked = text(10),
        .newTag = text(11),
        .note = text(12),
        .closes = query.value(13).toLongLong(),
        .before = bytes(14),
        .hash = bytes(15)};
}

}

JournalFile::JournalFile()
    : m_name(u"journal "_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) { }

JournalFile::~JournalFile() {
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery JournalFile::query(const QString &sql) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

bool JournalFile::run(const QString &sql) {
    return query(sql).exec();
}

Kept<void> JournalFile::open(const QString &path, const QByteArray &numberKey) {
    m_numberKey = numberKey;
    QDir().mkpath(QFileInfo(path).path());
    if (QFile file(path); !file.exists()) {
        // Before anything is in it: what the database adds beside it takes over who may read it.
        if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return notOpen();
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return notOpen();
    return prepare();
}

Kept<void> JournalFile::prepare() {
    const bool isSetUp = run(u"PRAGMA journal_mode = WAL"_s) && run(u"PRAGMA synchronous = FULL"_s)
        && run(u"BEGIN IMMEDIATE"_s);
    if (!isSetUp)
        return notOpen();
    const auto number = [this](const QString &pragma) {
        QSqlQuery asked = query(u"PRAGMA "_s + pragma);
        return asked.exec() && asked.next() ? asked.value(0).toInt() : -1;
    };
    const bool isNew = number(u"schema_version"_s) == 0;
    bool isOurs
        = isNew || (number(u"application_id"_s) == applicationId && number(u"user_version"_s) == version);
    if (isNew) {
        for (const QString &statement : schema())
            isOurs = isOurs && run(statement);
        QSqlQuery kept = query(u"INSERT INTO facts VALUES ('numberKey', ?)"_s);
        kept.addBindValue(fingerprint(m_numberKey));
        isOurs = isOurs && kept.exec();
    }
    const auto rightKey = isOurs ? checkKey() : notOpen();
    if (rightKey && run(u"COMMIT"_s))
        return {};
    run(u"ROLLBACK"_s);
    return rightKey ? notOpen() : rightKey;
}

Kept<void> JournalFile::checkKey() {
    QSqlQuery kept = query(u"SELECT value FROM facts WHERE name = 'numberKey'"_s);
    if (!kept.exec() || !kept.next())
        return notOpen();
    if (kept.value(0).toByteArray() != fingerprint(m_numberKey))
        return std::unexpected(HelpdeskProblem::JournalKeyLost);
    return {};
}

Kept<qint64> JournalFile::append(const QList<JournalEntry> &entries, const std::optional<Notice> &notice) {
    if (!run(u"BEGIN IMMEDIATE"_s)) // before the last row is read: another program may be adding one
        return notWritten();
    QSqlQuery last = query(u"SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1"_s);
    bool isKept = last.exec();
    const bool isFirst = !last.next();
    qint64 seq = isFirst ? 0 : last.value(0).toLongLong();
    QByteArray before = isFirst ? startOfChain() : last.value(1).toByteArray();
    last.finish();
    for (const JournalEntry &entry : entries) {
        JournalRow row = JournalRow::of(entry, m_numberKey);
        row.seq = ++seq;
        isKept = isKept && insert(std::move(row), before);
    }
    isKept = isKept && (!notice || insert(*notice)) && run(u"COMMIT"_s);
    if (isKept)
        return seq;
    run(u"ROLLBACK"_s);
    return notWritten();
}

bool JournalFile::insert(JournalRow row, QByteArray &before) {
    row.before = before;
    before = rowHash(before, row.contents());
    QSqlQuery insertion
        = query(u"INSERT INTO entries (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(fields));
    const QVariantList values{row.seq, row.at, row.event, row.operatorName, row.accessKeyId, row.caseId,
        row.ticket, row.userId, row.oldMasked, row.oldTag, row.newMasked, row.newTag, row.note, row.closes,
        row.before, before};
    for (const QVariant &value : values)
        insertion.addBindValue(value);
    return insertion.exec();
}

bool JournalFile::insert(const Notice &notice) {
    QSqlQuery insertion = query(u"INSERT INTO notices VALUES (?, ?, ?, ?)"_s);
    for (const QVariant &value : QVariantList{notice.id, notice.body, notice.tries, notice.nextAt})
        insertion.addBindValue(value);
    return insertion.exec();
}

QSqlQuery JournalFile::select(
    const JournalFilter &filter, const QString &condition, const QVariantList &values, const QString &order) {
    QStringList conditions{condition};
    QVariantList bound = values;
    const auto want = [&](const QString &part, const QVariant &value) {
        if (value.isNull())
            return;
        conditions << part;
        bound << value;
    };
    const auto text = [](const QString &asked) { return asked.isEmpty() ? QVariant() : QVariant(asked); };
    const auto moment
        = [](const auto &asked) { return asked ? QVariant(qint64{asked->count()}) : QVariant(); };
    want(u"event = ?"_s, filter.event ? QVariant(toText(*filter.event)) : QVariant());
    want(u"operator = ?"_s, text(filter.operatorName));
    want(u"ticket <> '' AND ticket = ?"_s, text(filter.ticket));
    want(u"user_id <> '' AND user_id = ?"_s, text(filter.userId));
    want(u"at >= ?"_s, moment(filter.from));
    want(u"at < ?"_s, moment(filter.until));
    if (filter.number) {
        const QString tag = journalTag(*filter.number, m_numberKey);
        conditions << u"((old_tag <> '' AND old_tag = ?) OR (new_tag <> '' AND new_tag = ?))"_s;
        bound << tag << tag;
    }
    QSqlQuery selection = query(
        u"SELECT %1 FROM entries WHERE %2 ORDER BY %3"_s.arg(fields, conditions.join(u" AND "_s), order));
    for (const QVariant &value : bound)
        selection.addBindValue(value);
    return selection;
}

Kept<QList<JournalRow>> JournalFile::page(const JournalFilter &filter, qint64 before, int limit) {
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    QSqlQuery selection = select(filter, u"seq < ?"_s, {end}, u"seq DESC LIMIT %1"_s.arg(limit));
    if (!selection.exec())
        return notOpen();
    QList<JournalRow> rows;
    while (selection.next())
        rows << rowOf(selection);
    return rows;
}

Kept<void> JournalFile::each(
    const JournalFilter &filter, const std::function<bool(const JournalRow &)> &take) {
    QSqlQuery selection = select(filter, u"seq > 0"_s, {}, u"seq"_s);
    if (!selection.exec())
        return notOpen();
    while (selection.next() && take(rowOf(selection))) { }
    return {};
}

Kept<QList<JournalRow>> JournalFile::unclosed() {
    QSqlQuery selection = select({},
        u"event = 'applying' AND seq NOT IN (SELECT closes FROM entries WHERE closes > 0)"_s, {}, u"seq"_s);
    if (!selection.exec())
        return notOpen();
    QList<JournalRow> rows;
    while (selection.next())
        rows << rowOf(selection);
    return rows;
}

Kept<std::optional<Notice>> JournalFile::nextNotice() {
    QSqlQuery next = query(u"SELECT id, body, tries, next_at FROM notices ORDER BY next_at LIMIT 1"_s);
    if (!next.exec())
        return notOpen();
    if (!next.next())
        return std::nullopt;
    return Notice{next.value(0).toString(), next.value(1).toByteArray(), next.value(2).toInt(),
        next.value(3).toLongLong()};
}

Kept<void> JournalFile::removeNotice(const QString &id) {
    QSqlQuery removal = query(u"DELETE FROM notices WHERE id = ?"_s);
    removal.addBindValue(id);
    return removal.exec() ? Kept<void>{} : notWritten();
}

Kept<void> JournalFile::postponeNotice(const Notice &notice) {
    QSqlQuery update = query(u"UPDATE notices SET tries = ?, next_at = ? WHERE id = ?"_s);
    for (const QVariant &value : QVariantList{notice.tries, notice.nextAt, notice.id})
        update.addBindValue(value);
    return update.exec() ? Kept<void>{} : notWritten();
}
