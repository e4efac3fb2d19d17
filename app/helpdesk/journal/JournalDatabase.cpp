#include "app/helpdesk/journal/JournalDatabase.h"

#include "app/helpdesk/journal/JournalFields.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x50684a6c; ///< "PhJl"

QStringList schema() {
    return {
        u"CREATE TABLE entries (%1) STRICT"_s.arg(journalSql::definitions()),
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
        "since INTEGER NOT NULL, wait INTEGER NOT NULL, intent INTEGER NOT NULL DEFAULT 0) STRICT"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = %1"_s.arg(journalFormat),
    };
}

/// Tells whether a key is the right one without giving it away.
QByteArray fingerprint(const QByteArray &key) {
    return QCryptographicHash::hash("journal number key " + key, QCryptographicHash::Sha256).left(8);
}

std::unexpected<HelpdeskProblem> notOpen() {
    return std::unexpected(HelpdeskProblem::JournalNotOpen);
}

}

JournalDatabase::JournalDatabase()
    : m_name(u"journal "_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) { }

JournalDatabase::~JournalDatabase() {
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery JournalDatabase::query(const QString &sql, const QVariantList &values) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query;
}

bool JournalDatabase::run(const QString &sql, const QVariantList &values) {
    return query(sql, values).exec();
}

int JournalDatabase::number(const QString &pragma) {
    QSqlQuery asked = query(u"PRAGMA "_s + pragma);
    return asked.exec() && asked.next() ? asked.value(0).toInt() : -1;
}

Kept<bool> JournalDatabase::open(const QString &path, const QByteArray &numberKey) {
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
    const auto ours = look();
    if (!ours)
        return std::unexpected(ours.error());
    if (!run(u"PRAGMA journal_mode = WAL"_s) || !run(u"PRAGMA synchronous = FULL"_s))
        return notOpen();
    return prepare(numberKey);
}

/// Before anything is written: what is not of this program, or of a newer one, stays as it is.
Kept<void> JournalDatabase::look() {
    const int schemaVersion = number(u"schema_version"_s);
    if (schemaVersion == 0)
        return {};
    if (schemaVersion < 0 || number(u"application_id"_s) != applicationId)
        return notOpen();
    const int format = number(u"user_version"_s);
    if (format > journalFormat)
        return std::unexpected(HelpdeskProblem::JournalNewer);
    return format < 1 ? notOpen() : Kept<void>{};
}

Kept<bool> JournalDatabase::prepare(const QByteArray &numberKey) {
    Transaction setUp(*this, true);
    if (!setUp.isBegun())
        return notOpen();
    const auto ours = look(); // again: another program may have made it meanwhile
    if (!ours)
        return std::unexpected(ours.error());
    const bool wasThere = number(u"schema_version"_s) != 0;
    if (!(wasThere ? migrate(number(u"user_version"_s)) : make(numberKey)))
        return notOpen();
    const auto rightKey = checkKey(numberKey);
    if (!rightKey)
        return std::unexpected(rightKey.error());
    return setUp.commit() ? Kept<bool>(wasThere) : notOpen();
}

bool JournalDatabase::make(const QByteArray &numberKey) {
    return std::ranges::all_of(schema(), [this](const QString &statement) { return run(statement); })
        && run(u"INSERT INTO facts VALUES ('numberKey', ?)"_s, {fingerprint(numberKey)});
}

bool JournalDatabase::migrate(int format) {
    if (format == journalFormat)
        return true;
    QStringList statements = journalSql::additions(format);
    if (format < 2)
        statements << u"ALTER TABLE notices ADD COLUMN intent INTEGER NOT NULL DEFAULT 0"_s;
    if (format < 3) // which had the end of the wait alone: one that is still to come counts as now
        statements << u"ALTER TABLE notices RENAME COLUMN next_at TO since"_s
                   << u"ALTER TABLE notices ADD COLUMN wait INTEGER NOT NULL DEFAULT 0"_s;
    statements << u"PRAGMA user_version = %1"_s.arg(journalFormat);
    return std::ranges::all_of(statements, [this](const QString &statement) { return run(statement); });
}

Kept<void> JournalDatabase::checkKey(const QByteArray &numberKey) {
    QSqlQuery kept = query(u"SELECT value FROM facts WHERE name = 'numberKey'"_s);
    if (!kept.exec() || !kept.next())
        return notOpen();
    if (kept.value(0).toByteArray() != fingerprint(numberKey))
        return std::unexpected(HelpdeskProblem::JournalKeyLost);
    return {};
}

JournalDatabase::Transaction::Transaction(JournalDatabase &database, bool writes)
    : m_database(database)
    , m_isOpen(database.run(writes ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s)) { }

JournalDatabase::Transaction::~Transaction() {
    if (m_isOpen)
        m_database.run(u"ROLLBACK"_s);
}

bool JournalDatabase::Transaction::commit() {
    if (!m_isOpen)
        return false;
    m_isOpen = !m_database.run(u"COMMIT"_s);
    return !m_isOpen;
}
