#pragma once

#include "app/async/Awaited.h"
#include "ui/parts/SidePane.h"

class Journal;
class QLabel;
class RecentCaseModel;
class RowTable;

/// Beside the search: the cases that were worked on last, out of the journal.
class RecentCases : public SidePane {
    Q_OBJECT

public:
    /// @param journal  must outlive this
    explicit RecentCases(Journal &journal);

    void load();

Q_SIGNALS:
    void userChosen(const QString &userId);

private:
    struct Parts {
        QLabel *title;
        QWidget *body;
    };

    RecentCases(Journal &journal, const Parts &parts);
    void translate();

    Journal &m_journal;
    QLabel *m_title;
    RecentCaseModel *m_cases;
    RowTable *m_table;
    QLabel *m_none;
    Awaited m_answer{this};
};
