#include "app/helpdesk/journal/JournalFile.h"

#include "app/helpdesk/journal/JournalFields.h"

#include <QSqlError>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

std::unexpected<HelpdeskProblem> notWritten() {
    return std::unexpected(HelpdeskProblem::JournalNotWritten);
}

std::unexpected<HelpdeskProblem> notRead() {
    return std::unexpected(HelpdeskProblem::JournalNotRead);
}

}

Kept<bool> JournalFile::open(const QString &path, const QByteArray &numberKey) {
    m_numberKey = numberKey;
    return m_database.open(path, numberKey);
}

Kept<JournalAddition> JournalFile::append(
    const QList<JournalEntry> &entries, const std::optional<Notice> &notice, const JournalHead &known) {
    return change(known, [&](JournalAddition &added) { return add(entries, added) && owe(notice, added); });
}

Kept<JournalAddition> JournalFile::close(const QList<JournalEntry> &entries, const JournalHead &known) {
    return change(known, [&](JournalAddition &added) {
        const auto isTold = isClosed(entries.front().closes);
        return isTold && (*isTold || add(entries, added));
    });
}

Kept<JournalAddition> JournalFile::change(
    const JournalHead &known, const std::function<bool(JournalAddition &)> &task) {
    // Before the last row is read: another program may be adding one.
    JournalDatabase::Transaction changing(m_database, true);
    if (!changing.isBegun())
        return notWritten();
    const auto last = head();
    const auto why = misfit(known);
    if (!last || !why)
        return notWritten();
    if (*why)
        return std::unexpected(**why);
    JournalAddition added{*last};
    return task(added) && changing.commit() ? Kept<JournalAddition>(added) : notWritten();
}

bool JournalFile::add(const QList<JournalEntry> &entries, JournalAddition &added) {
    for (const JournalEntry &entry : entries) {
        const auto isTold = isClosed(entry.closes);
        if (isTold && *isTold)
            continue;
        if (!isTold || !insert(JournalRow::of(entry, m_numberKey), added.head)
            || !settleNotice(entry, added.head))
            return false;
        if (entry.event == JournalEvent::Applying)
            added.intent = added.head.seq;
        added.hasClosed = added.hasClosed || entry.closes > 0;
    }
    return true;
}

bool JournalFile::owe(const std::optional<Notice> &notice, const JournalAddition &added) {
    if (!notice)
        return true;
    return added.intent > 0 ? m_notices.addFor(added.intent, *notice) : m_notices.add(*notice, added.head);
}

Kept<bool> JournalFile::isClosed(qint64 intent) {
    if (intent == 0)
        return false;
    QSqlQuery outcome
        = m_database.query(u"SELECT 1 FROM entries WHERE closes > 0 AND closes = ?"_s, {intent});
    return outcome.exec() ? Kept<bool>(outcome.next()) : notRead();
}

bool JournalFile::insert(JournalRow row, JournalHead &head) {
    row.seq = head.seq + 1;
    row.before = head.hash;
    row.hash = rowHash(row.before, row.contents());
    head = {row.seq, row.hash};
    return m_database.run(
        u"INSERT INTO entries (%1) VALUES (%2)"_s.arg(journalSql::columns(), journalSql::places()),
        journalSql::values(row));
}

bool JournalFile::settleNotice(const JournalEntry &entry, const JournalHead &head) {
    if (entry.closes > 0 && entry.event == JournalEvent::Changed)
        return m_notices.release(entry.closes, entry.at.count(), head);
    if (entry.closes > 0 && entry.event == JournalEvent::NotChanged)
        return m_notices.drop(entry.closes);
    return true;
}

Kept<JournalHead> JournalFile::head() {
    QSqlQuery last = m_database.query(u"SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1"_s);
    if (!last.exec())
        return notRead();
    if (last.next())
        return JournalHead{last.value(0).toLongLong(), last.value(1).toByteArray()};
    return last.lastError().isValid() ? notRead() : Kept<JournalHead>(JournalHead{});
}

Kept<std::optional<HelpdeskProblem>> JournalFile::misfit(const JournalHead &known) {
    if (known.seq == 0)
        return std::nullopt;
    QSqlQuery there = m_database.query(u"SELECT hash FROM entries WHERE seq = ?"_s, {known.seq});
    if (!there.exec())
        return notRead();
    if (!there.next())
        return HelpdeskProblem::JournalShorter;
    if (there.value(0).toByteArray() != known.hash)
        return HelpdeskProblem::JournalOther;
    return std::nullopt;
}

Kept<void> JournalFile::read(const JournalFilter &filter, const QString &condition,
    const QVariantList &values, const QString &order, const std::function<bool(const JournalRow &)> &take) {
    const auto where = filter.toSql(m_numberKey, condition, values);
    QSqlQuery selection = m_database.query(
        u"SELECT %1 FROM entries WHERE %2 ORDER BY %3"_s.arg(journalSql::columns(), where.condition, order),
        where.values);
    const auto value = [&](int column) { return selection.value(column); };
    if (!selection.exec())
        return notRead();
    while (selection.next()) {
        if (!take(journalSql::row(value)))
            return {};
    }
    return selection.lastError().isValid() ? notRead() : Kept<void>{};
}

Kept<QList<JournalRow>> JournalFile::rows(
    const JournalFilter &filter, const QString &condition, const QVariantList &values, const QString &order) {
    QList<JournalRow> rows;
    const auto whole = read(filter, condition, values, order, [&rows](const JournalRow &row) {
        rows << row;
        return true;
    });
    return whole ? Kept<QList<JournalRow>>(rows) : std::unexpected(whole.error());
}

Kept<QList<JournalRow>> JournalFile::page(const JournalFilter &filter, qint64 before, int limit) {
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    return rows(filter, u"seq < ?"_s, {end}, u"seq DESC LIMIT %1"_s.arg(limit));
}

Kept<JournalHead> JournalFile::each(
    const JournalFilter &filter, const std::function<bool(const JournalRow &)> &take) {
    const JournalDatabase::Transaction snapshot(m_database, false);
    const auto known = snapshot.isBegun() ? head() : notRead();
    if (!known)
        return known;
    const auto whole = read(filter, u"seq > 0"_s, {}, u"seq"_s, take);
    return whole ? known : std::unexpected(whole.error());
}

Kept<QList<JournalRow>> JournalFile::unclosed() {
    return rows({}, u"event = 'applying' AND seq NOT IN (SELECT closes FROM entries WHERE closes > 0)"_s, {},
        u"seq"_s);
}

Kept<QList<JournalRow>> JournalFile::withSessionsToEnd() {
    return rows({},
        u"event = 'applying' AND note = ? "
        "AND EXISTS (SELECT 1 FROM entries AS later WHERE later.closes = entries.seq AND later.event = "
        "'changed') "
        "AND NOT EXISTS (SELECT 1 FROM entries AS later WHERE later.user_id = entries.user_id AND "
        "later.case_id = entries.case_id AND later.seq > entries.seq "
        "AND later.event IN ('sessions ended', 'sessions not ended'))"_s,
        {sessionsToEnd}, u"seq"_s);
}
