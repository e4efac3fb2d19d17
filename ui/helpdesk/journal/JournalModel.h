#pragma once

#include "app/helpdesk/journal/JournalRow.h"
#include "ui/parts/TextTable.h"

/// The journal's rows that were read so far, newest first.
class JournalModel : public TextTable {
    Q_OBJECT

public:
    explicit JournalModel(QObject *parent)
        : TextTable(Columns, parent) { }

    void clear();
    /// Adds older rows below.
    void append(const QList<JournalRow> &rows);
    /// Number of the oldest row, 0 when there is none.
    qint64 oldest() const { return m_rows.isEmpty() ? 0 : m_rows.constLast().seq; }
    qint64 numberAt(int row) const { return m_rows[row].seq; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Column { Number, Time, Event, Operator, Ticket, OldPhone, NewPhone, Note, User, Columns };

private:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QString title(int column) const override;
    QString text(int number, int column) const override;

    QList<JournalRow> m_rows;
};
