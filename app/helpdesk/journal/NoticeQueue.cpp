#include "app/helpdesk/journal/NoticeQueue.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whoever receives the notice has the head where no operator reaches it.
QByteArray withHead(const QByteArray &body, const JournalHead &head, std::optional<qint64> at = {}) {
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isObject())
        return body;
    QJsonObject object = json.object();
    object[u"journal"_s]
        = QJsonObject{{u"sequence"_s, head.seq}, {u"hash"_s, QString::fromLatin1(head.hash.toHex())}};
    if (at)
        object[u"at"_s] = QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}

bool NoticeQueue::insert(const Notice &notice, qint64 intent) {
    return m_database.run(u"INSERT INTO notices (id, body, tries, next_at, intent) VALUES (?, ?, ?, ?, ?)"_s,
        {notice.id, notice.body, notice.tries, notice.nextAt, intent});
}

bool NoticeQueue::add(const Notice &notice, const JournalHead &head) {
    Notice complete = notice;
    complete.body = withHead(notice.body, head);
    return insert(complete, 0);
}

bool NoticeQueue::addFor(qint64 intent, const Notice &notice) {
    return insert(notice, intent);
}

bool NoticeQueue::release(qint64 intent, qint64 at, const JournalHead &head) {
    QSqlQuery held = m_database.query(u"SELECT id, body FROM notices WHERE intent = ?"_s, {intent});
    if (!held.exec())
        return false;
    QList<QVariantList> due;
    while (held.next())
        due << QVariantList{withHead(held.value(1).toByteArray(), head, at), at, held.value(0)};
    held.finish();
    return std::ranges::all_of(due, [this](const QVariantList &values) {
        return m_database.run(u"UPDATE notices SET intent = 0, body = ?, next_at = ? WHERE id = ?"_s, values);
    });
}

bool NoticeQueue::drop(qint64 intent) {
    return m_database.run(u"DELETE FROM notices WHERE intent = ?"_s, {intent});
}

Kept<std::optional<Notice>> NoticeQueue::next() {
    QSqlQuery next = m_database.query(
        u"SELECT id, body, tries, next_at FROM notices WHERE intent = 0 ORDER BY next_at LIMIT 1"_s);
    if (!next.exec())
        return std::unexpected(HelpdeskProblem::JournalNotOpen);
    if (!next.next())
        return std::nullopt;
    return Notice{next.value(0).toString(), next.value(1).toByteArray(), next.value(2).toInt(),
        next.value(3).toLongLong()};
}

Kept<void> NoticeQueue::remove(const QString &id) {
    if (m_database.run(u"DELETE FROM notices WHERE id = ?"_s, {id}))
        return {};
    return std::unexpected(HelpdeskProblem::JournalNotWritten);
}

Kept<void> NoticeQueue::postpone(const Notice &notice) {
    if (m_database.run(u"UPDATE notices SET tries = ?, next_at = ? WHERE id = ?"_s,
            {notice.tries, notice.nextAt, notice.id}))
        return {};
    return std::unexpected(HelpdeskProblem::JournalNotWritten);
}
