#pragma once

#include "ui/program/Page.h"

#include "app/helpdesk/case/CaseFile.h"

class BusyPanel;
class Helpdesk;
class ProblemPanel;
class QLabel;
class QLineEdit;
class QPushButton;
class SignLabel;

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
    struct Fact {
        QLabel *name;
        QLabel *value;
    };

    void layOut();
    void connectParts();
    void update();
    void showUser(const ManagedUser &user);
    void reveal();
    void openCase();
    static void fill(const Fact &fact, const QString &name, const QString &value);

    Helpdesk &m_helpdesk;
    QString m_loadedId; ///< user id of the user shown
    bool m_isRevealed = false;
    ProblemPanel *m_problem;
    BusyPanel *m_busy;
    QPushButton *m_tryAgain;
    QWidget *m_facts;
    Fact m_name, m_username, m_userId, m_status, m_phone, m_email, m_lastSignIn, m_mfa, m_signIns;
    SignLabel *m_statusSign;
    QPushButton *m_reveal;
    QLabel *m_ticketName;
    QLineEdit *m_ticket;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    ProblemPanel *m_caseProblem;
    QPushButton *m_open;
    QPushButton *m_back;
};
