#pragma once

#include "ui/program/Page.h"

#include "app/helpdesk/find/UserSearch.h"

class BusyPanel;
class Helpdesk;
class JournalAlarmPanel;
class NoticeLabel;
class ProblemPanel;
class ChoiceBox;
class QLabel;
class QLineEdit;
class QPushButton;
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
    void connectParts();
    void guessKind();
    void find();
    void update();
    void showMatches();
    void openRow(int row);
    ListUsers::Field kind() const;

    Helpdesk &m_helpdesk;
    UserSearch &m_search;
    bool m_isKindChosen = false; ///< by the operator, so that it is not guessed
    bool m_isNewSearch = false; ///< one match is to be opened
    UnclosedNotice *m_unclosed;
    WebhookSecretPanel *m_webhookSecret;
    ProblemPanel *m_journalProblem;
    JournalAlarmPanel *m_journalAlarm;
    QLabel *m_textName;
    QLineEdit *m_text;
    QLabel *m_kindName;
    ChoiceBox *m_kind;
    QPushButton *m_find;
    ProblemPanel *m_problem;
    BusyPanel *m_busy;
    QLabel *m_count;
    QLabel *m_tableName;
    UserModel *m_users;
    RowTable *m_table;
    QPushButton *m_open;
    QPushButton *m_previous;
    QPushButton *m_next;
};
