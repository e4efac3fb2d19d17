#pragma once

#include "ui/parts/NoticeLabel.h"
#include "ui/program/Page.h"

#include "app/async/Awaited.h"
#include "app/helpdesk/journal/Journal.h"

class BusyPanel;
class Helpdesk;
class JournalFilterForm;
class JournalLine;
class JournalModel;
class QFileDialog;
class QPushButton;
class RowTable;

/// Looking into the journal, verifying it, and taking it along as a file.
class JournalPage : public Page {
    Q_OBJECT

public:
    /// @param helpdesk  must outlive this
    explicit JournalPage(Helpdesk &helpdesk);

    /// Reads the newest rows that fit the filter.
    void load();
    void takeFocus() override;

Q_SIGNALS:
    void backRequested();

protected:
    void translate() override;

private:
    void layOut();
    void connectParts();
    void loadOlder();
    void verify();
    void askWhereTo(Journal::Format format);
    void exportTo(const QString &file, Journal::Format format);
    void setBusy(bool busy, const QString &words = {});
    void tell(MessageBar::Kind kind, const NoticeLabel::Words &words);
    void showVerdict(const JournalVerdict &verdict);

    Helpdesk &m_helpdesk;
    JournalFilter m_filter;
    bool m_hasOlder = false;
    JournalFilterForm *m_form;
    NoticeLabel *m_result;
    BusyPanel *m_busy;
    QLabel *m_tableName;
    JournalModel *m_rows;
    JournalLine *m_line;
    RowTable *m_table;
    QPushButton *m_older;
    QPushButton *m_verify;
    QPushButton *m_csv;
    QPushButton *m_json;
    QPushButton *m_back;
    Awaited m_page{this};
    Awaited m_work{this};
};
