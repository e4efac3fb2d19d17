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

private:
    enum Column { Number, Time, Event, Operator, Ticket, OldPhone, NewPhone, Note, User, Columns };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    QString title(int column) const override;
    QString text(int number, int column) const override;

    QList<JournalRow> m_rows;
};
