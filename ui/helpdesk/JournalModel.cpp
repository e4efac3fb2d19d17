#include "ui/helpdesk/JournalModel.h"

#include "ui/helpdesk/JournalWords.h"

#include <QDateTime>
#include <QLocale>

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

void JournalModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int JournalModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole || index.row() >= m_rows.size())
        return {};
    const JournalRow &row = m_rows[index.row()];
    switch (index.column()) {
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
        return row.userId;
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
