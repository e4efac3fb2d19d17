#pragma once

#include "ui/parts/NoticeLabel.h"
#include "ui/program/Page.h"

class QLabel;
class SignInFlow;
class SignInPanel;

/// Signing in: at the beginning, or again on the way, after which the user is back where they were.
class SignInPage : public Page {
    Q_OBJECT

public:
    explicit SignInPage(bool again);

    void setFlow(SignInFlow *flow);
    /// Why the user is asked, or what there is to know; empty for nothing.
    void setNotice(const NoticeLabel::Words &notice);

    /// Never: the wizard goes on by itself after sign-in.
    bool isComplete() const override { return false; }

protected:
    void translate() override;
    QStringList opening() const override;

private:
    bool m_isAgain;
    NoticeLabel *m_notice;
    SignInPanel *m_panel;
};
