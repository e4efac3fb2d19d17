#include "app/helpdesk/journal/NoticeQueue.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QVariant stored(milliseconds length) {
    return static_cast<qint64>(length.count());
}

QVariant stored(KeptMoment moment) {
    return stored(moment.sinceEpoch());
}

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
    return m_database.run(
        u"INSERT INTO notices (id, body, tries, since, wait, intent) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {notice.id, notice.body, notice.tries, stored(notice.since), stored(notice.wait), intent});
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
        return m_database.run(u"UPDATE notices SET intent = 0, body = ?, since = ? WHERE id = ?"_s, values);
    });
}

bool NoticeQueue::drop(qint64 intent) {
    return m_database.run(u"DELETE FROM notices WHERE intent = ?"_s, {intent});
}

/// A clock that was fast is no reason to wait: what it wrote begins now, for every later look, too.
bool NoticeQueue::beginAgain(KeptMoment now) {
    return m_database.run(u"UPDATE notices SET since = ? WHERE since > ?"_s, {stored(now), stored(now)});
}

Kept<std::optional<Notice>> NoticeQueue::next(Instant now) {
    QSqlQuery next = m_database.query(
        u"SELECT id, body, tries, since, wait FROM notices WHERE intent = 0 ORDER BY since + wait LIMIT 1"_s);
    if (!beginAgain(KeptMoment(now)) || !next.exec())
        return std::unexpected(HelpdeskProblem::JournalNotOpen);
    if (!next.next())
        return std::nullopt;
    return Notice{next.value(0).toString(), next.value(1).toByteArray(), next.value(2).toInt(),
        KeptMoment(milliseconds{next.value(3).toLongLong()}), milliseconds{next.value(4).toLongLong()}};
}

Kept<void> NoticeQueue::remove(const QString &id) {
    if (m_database.run(u"DELETE FROM notices WHERE id = ?"_s, {id}))
        return {};
    return std::unexpected(HelpdeskProblem::JournalNotWritten);
}

Kept<void> NoticeQueue::postpone(const Notice &notice) {
    if (m_database.run(u"UPDATE notices SET tries = ?, since = ?, wait = ? WHERE id = ?"_s,
            {notice.tries, stored(notice.since), stored(notice.wait), notice.id}))
        return {};
    return std::unexpected(HelpdeskProblem::JournalNotWritten);
}
