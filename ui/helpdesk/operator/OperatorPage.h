#pragma once

#include "ui/parts/NoticeLabel.h"
#include "ui/program/Page.h"

#include "app/helpdesk/operator/OperatorSession.h"

class BusyPanel;
class KeyForm;
class ProblemPanel;
class QLabel;
class QPushButton;

/// An operator signs in with their access key.
class OperatorPage : public Page {
    Q_OBJECT

public:
    /// @param session  must outlive this
    explicit OperatorPage(OperatorSession &session);

    /// Something to know before going on; null for nothing.
    void setNotice(const NoticeLabel::Words &notice);
    void takeFocus() override;

protected:
    void translate() override;

private:
    void layOut();
    void signIn(OperatorSession::Keep where);
    void update();

    OperatorSession &m_session;
    bool m_wasKeyTyped = false; ///< what failed last was a key that was typed here
    NoticeLabel *m_notice;
    QLabel *m_rights;
    KeyForm *m_form;
    ProblemPanel *m_problem;
    QLabel *m_sessionOnlyHint;
    QPushButton *m_signIn;
    QPushButton *m_sessionOnly;
    QPushButton *m_tryKeyringAgain;
    QPushButton *m_cancel;
    BusyPanel *m_busy;
};
