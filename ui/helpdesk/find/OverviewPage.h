#pragma once

#include "ui/program/Page.h"

#include "app/helpdesk/case/CaseFile.h"

class BusyPanel;
class CallerPane;
class Helpdesk;
class ProblemPanel;
class QLabel;
class QLineEdit;
class QPushButton;

/// A user at a glance, and what a case begins with.
class OverviewPage : public Page {
    Q_OBJECT

public:
    /// @param helpdesk  must outlive this
    explicit OverviewPage(Helpdesk &helpdesk);

    void load(const QString &userId);
    /// Says why there is no case.
    void refuse(HelpdeskProblem why);
    void takeFocus() override;

Q_SIGNALS:
    void caseWanted(const CaseStart &start);
    void backRequested();

protected:
    void translate() override;

private:
    QWidget *layOutCase();
    void layOut();
    void connectParts();
    void update();
    void showUser(const ManagedUser &user);
    void reveal();
    void openCase();

    Helpdesk &m_helpdesk;
    QString m_loadedId; ///< user id of the user shown
    bool m_isRevealed = false;
    ProblemPanel *m_problem;
    BusyPanel *m_busy;
    QPushButton *m_tryAgain;
    CallerPane *m_caller;
    QPushButton *m_reveal;
    QLabel *m_signInsName;
    QLabel *m_signIns;
    QLabel *m_ticketName;
    QLineEdit *m_ticket;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    ProblemPanel *m_caseProblem;
    QPushButton *m_open;
    QWidget *m_case;
    QPushButton *m_back;
};
