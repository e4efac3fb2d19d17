#include "ui/parts/TextTable.h"

TextTable::TextTable(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns) { }

int TextTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : rows();
}

int TextTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant TextTable::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole || index.row() >= rows())
        return {};
    return text(index.row(), index.column());
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? title(section) : QVariant();
}

void TextTable::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, m_columns - 1));
}
