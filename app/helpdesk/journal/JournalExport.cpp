#include "app/helpdesk/journal/JournalExport.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

using Cells = QList<std::pair<QString, QString>>;

Cells cellsOf(const JournalRow &row) {
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    return {{u"number"_s, QString::number(row.seq)},
        {u"at"_s, QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"event"_s, row.event}, {u"operator"_s, row.operatorName}, {u"accessKeyId"_s, row.accessKeyId},
        {u"case"_s, row.caseId}, {u"ticket"_s, row.ticket}, {u"userId"_s, row.userId},
        {u"oldNumber"_s, row.oldMasked}, {u"newNumber"_s, row.newMasked}, {u"note"_s, row.note},
        {u"closes"_s, row.closes > 0 ? QString::number(row.closes) : QString()},
        {u"before"_s, hex(row.before)}, {u"hash"_s, hex(row.hash)}};
}

QString csvCell(QString text) {
    static const QString formulas = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulas.contains(text[0]))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const Cells &cells, QString std::pair<QString, QString>::*part) {
    QStringList texts;
    for (const auto &cell : cells)
        texts << csvCell(cell.*part);
    return texts.join(u',').toUtf8() + "\r\n";
}

QByteArray json(const Cells &cells) {
    QJsonObject object;
    for (const auto &[name, value] : cells)
        object[name] = value;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Writes each row as @p text makes it, between @p head and @p tail.
template <typename Text>
Kept<qint64> write(JournalFile &journal, const JournalFilter &filter, const QString &path,
    const std::atomic<bool> &stop, const QByteArray &head, Text text, const QByteArray &tail) {
    QSaveFile file(path);
    bool isWritten = file.open(QSaveFile::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(head) == head.size();
    qint64 rows = 0;
    const auto read = journal.each(filter, [&](const JournalRow &row) {
        const QByteArray line = text(row, rows++ == 0);
        isWritten = isWritten && file.write(line) == line.size();
        return isWritten && !stop;
    });
    if (!read)
        return std::unexpected(read.error());
    if (stop || !isWritten || file.write(tail) != tail.size() || !file.commit())
        return std::unexpected(HelpdeskProblem::JournalNotWritten);
    return rows;
}

}

Kept<qint64> exportCsv(
    JournalFile &journal, const JournalFilter &filter, const QString &file, const std::atomic<bool> &stop) {
    const QByteArray header = csvLine(cellsOf({}), &std::pair<QString, QString>::first);
    const auto line = [](const JournalRow &row, bool) {
        return csvLine(cellsOf(row), &std::pair<QString, QString>::second);
    };
    return write(journal, filter, file, stop, header, line, {});
}

Kept<qint64> exportJson(
    JournalFile &journal, const JournalFilter &filter, const QString &file, const std::atomic<bool> &stop) {
    const auto element
        = [](const JournalRow &row, bool isFirst) { return (isFirst ? "\n" : ",\n") + json(cellsOf(row)); };
    return write(journal, filter, file, stop, "[", element, "\n]\n");
}
