#include "ui/helpdesk/journal/JournalModel.h"

#include "ui/helpdesk/journal/JournalWords.h"

#include <QDateTime>
#include <QLocale>

namespace {

constexpr qsizetype longEnough = 6; // characters of an ID, to tell one from the other

const QVariant atTheEnd = static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);

}

void JournalModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void JournalModel::append(const QList<JournalRow> &rows) {
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

QVariant JournalModel::data(const QModelIndex &index, int role) const {
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return atTheEnd;
    if ((role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) && index.column() == User)
        return m_rows[index.row()].userId;
    return TextTable::data(index, role);
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return role == Qt::TextAlignmentRole && section == Number
        ? atTheEnd
        : TextTable::headerData(section, orientation, role);
}

QString JournalModel::text(int number, int column) const {
    const JournalRow &row = m_rows[number];
    switch (column) {
    case Number:
        return QLocale().toString(row.seq);
    case Time:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.at), QLocale::ShortFormat);
    case Event:
        return journalWords::event(row.event);
    case Operator:
        return row.operatorName;
    case Ticket:
        return row.ticket;
    case OldPhone:
        return row.oldMasked;
    case NewPhone:
        return row.newMasked;
    case Note:
        return row.note;
    default:
        return row.userId.size() > longEnough ? u'…' + row.userId.last(longEnough) : row.userId;
    }
}

QString JournalModel::title(int column) const {
    switch (column) {
    case Number:
        return tr("Row");
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case Operator:
        return tr("Operator");
    case Ticket:
        return tr("Ticket");
    case OldPhone:
        return tr("Old number");
    case NewPhone:
        return tr("New number");
    case Note:
        return tr("Note");
    default:
        return tr("User ID");
    }
}
