#pragma once

#include "ui/program/Page.h"

#include "app/helpdesk/find/UserSearch.h"

class BusyPanel;
class FindField;
class Helpdesk;
class JournalAlarmPanel;
class NoticeLabel;
class ProblemPanel;
class QLabel;
class QPushButton;
class RecentCases;
class RowTable;
class UnclosedNotice;
class UserModel;
class WebhookSecretPanel;

/// Finding the user who called, exactly. One match is opened at once, several stand in a table.
class FindPage : public Page {
    Q_OBJECT

public:
    /// @param helpdesk  must outlive this
    explicit FindPage(Helpdesk &helpdesk);

    /// Ready for the next caller.
    void clear();
    void takeFocus() override;

Q_SIGNALS:
    void userChosen(const QString &userId);

protected:
    void translate() override;

private:
    void layOut();
    void layOutMatches();
    void connectParts();
    void find();
    void update();
    void showMatches();
    void openRow(int row);

    Helpdesk &m_helpdesk;
    UserSearch &m_search;
    bool m_isNewSearch = false; ///< one match is to be opened
    RecentCases *m_recent;
    UnclosedNotice *m_unclosed;
    WebhookSecretPanel *m_webhookSecret;
    ProblemPanel *m_journalProblem;
    JournalAlarmPanel *m_journalAlarm;
    QPushButton *m_find;
    FindField *m_field;
    ProblemPanel *m_problem;
    BusyPanel *m_busy;
    QWidget *m_matches;
    QLabel *m_count;
    QLabel *m_tableName;
    UserModel *m_users;
    RowTable *m_table;
    QLabel *m_masked;
    QPushButton *m_open;
    QPushButton *m_previous;
    QPushButton *m_next;
};
