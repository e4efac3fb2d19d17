#pragma once

#include "app/helpdesk/journal/JournalRow.h"
#include "ui/parts/TextTable.h"

/// The cases that the journal had last, each with what came of it.
class RecentCaseModel : public TextTable {
    Q_OBJECT

public:
    explicit RecentCaseModel(QObject *parent)
        : TextTable(Columns, parent) { }

    /// @param rows  of the journal, newest first; rows of no case may be among them
    void setRows(const QList<JournalRow> &rows);
    QString userIdAt(int row) const;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    enum Column { Ticket, Time, Columns };
    enum class Outcome { Closed, Changed, NotChanged, Unknown };
    struct Case {
        QString id, ticket, userId;
        qint64 at = 0; ///< of its last row, milliseconds since 1970
        Outcome outcome = Outcome::Unknown;
    };

    int rows() const override { return static_cast<int>(m_cases.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;
    static QString words(Outcome outcome);
    static Outcome with(Outcome known, const JournalRow &earlier);

    QList<Case> m_cases;
};
