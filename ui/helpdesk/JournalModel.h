#pragma once

#include "app/helpdesk/JournalRow.h"

#include <QAbstractTableModel>

/// The journal's rows that were read so far, newest first.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Adds older rows below.
    void append(const QList<JournalRow> &rows);
    /// Number of the oldest row, 0 when there is none.
    qint64 oldest() const { return m_rows.isEmpty() ? 0 : m_rows.constLast().seq; }
    /// The program speaks another language now.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Number, Time, Event, Operator, Ticket, OldPhone, NewPhone, Note, User, Columns };

    QList<JournalRow> m_rows;
};
