#include "app/helpdesk/journal/JournalExport.h"

#include "app/helpdesk/journal/JournalFields.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

using Cells = QList<std::pair<QString, QString>>;

QString hex(const QByteArray &bytes) {
    return QString::fromLatin1(bytes.toHex());
}

Cells cellsOf(const JournalRow &row) {
    Cells cells;
    for (const JournalField &field : journalFields())
        cells.emplace_back(field.title, field.textOf(row));
    cells.emplace_back(u"before"_s, hex(row.before));
    cells.emplace_back(u"hash"_s, hex(row.hash));
    return cells;
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

QByteArray compact(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// How a file of one format is put together.
struct Writing {
    QByteArray begin;
    std::function<QByteArray(const JournalRow &row)> row;
    std::function<QByteArray(qint64 rows, const JournalHead &head)> end;
};

Writing asCsv() {
    const QByteArray utf8 = "\xef\xbb\xbf";
    const auto line
        = [](const JournalRow &row) { return csvLine(cellsOf(row), &std::pair<QString, QString>::second); };
    const auto end = [](qint64 rows, const JournalHead &head) {
        const QHash<QString, QString> told{{u"number"_s, QString::number(head.seq)},
            {u"event"_s, u"end of export"_s}, {u"note"_s, u"%1 rows"_s.arg(rows)},
            {u"hash"_s, hex(head.hash)}};
        Cells cells = cellsOf({});
        for (auto &[title, text] : cells)
            text = told.value(title);
        return csvLine(cells, &std::pair<QString, QString>::second);
    };
    return {utf8 + csvLine(cellsOf({}), &std::pair<QString, QString>::first), line, end};
}

Writing asJson() {
    const auto element = [](const JournalRow &row) {
        QJsonObject object;
        for (const auto &[title, text] : cellsOf(row))
            object[title] = text;
        return compact(object) + ",\n";
    };
    const auto end = [](qint64 rows, const JournalHead &head) {
        const QJsonObject last{{u"number"_s, head.seq}, {u"hash"_s, hex(head.hash)}};
        return compact({{u"rows"_s, rows}, {u"head"_s, last}}) + "\n]\n";
    };
    return {"[\n", element, end};
}

}

Kept<JournalExport::Outcome> JournalExport::write(JournalFile &journal, const std::atomic<bool> &stop) const {
    const Writing writing = format == Format::Csv ? asCsv() : asJson();
    QSaveFile target(file);
    bool isWritten
        = target.open(QSaveFile::WriteOnly) && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto put = [&](const QByteArray &bytes) {
        isWritten = isWritten && target.write(bytes) == bytes.size();
        return isWritten && !stop;
    };
    qint64 rows = 0;
    put(writing.begin);
    const auto head = journal.each(filter, [&](const JournalRow &row) {
        rows++;
        return put(writing.row(row));
    });
    if (!head)
        return std::unexpected(head.error());
    if (!put(writing.end(rows, *head)) || !target.flush())
        return std::unexpected(HelpdeskProblem::JournalNotWritten);
    // Before the file is there, so that none is without its row.
    JournalEntry exported = record;
    exported.note = u"%1 rows"_s.arg(rows);
    const auto recorded = journal.append({exported});
    if (!recorded || !target.commit())
        return std::unexpected(HelpdeskProblem::JournalNotWritten);
    return Outcome{rows, recorded->head};
}
