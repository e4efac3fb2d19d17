#pragma once

#include "app/flows/SignInFlow.h"

#include <QWidget>

class BusyPanel;
class ProblemPanel;
class QLabel;
class QPushButton;

/// Signing in with the browser, step by step as the flow goes.
class SignInPanel : public QWidget {
    Q_OBJECT

public:
    explicit SignInPanel(QWidget *parent = nullptr);

    void setFlow(SignInFlow *flow);
    /// Must the user prove who they are even if the browser remembers them?
    void setAgain(bool again) { m_again = again; }

private:
    void translate();
    void update();
    /// Shows some of the buttons and hides the others. A focus among them stays in the panel: at the first
    /// that is shown and leads on, else at the words.
    void showButtons(const QList<std::pair<QPushButton *, bool>> &buttons);
    void copyLink();
    QString words() const;

    SignInFlow *m_flow = nullptr;
    bool m_again = false;
    bool m_copied = false;
    QLabel *m_words;
    BusyPanel *m_busy;
    ProblemPanel *m_problem;
    QPushButton *m_signIn;
    QPushButton *m_copyLink;
    QPushButton *m_cancel;
    QPushButton *m_keepAgain;
    QPushButton *m_thisSessionOnly;
};
