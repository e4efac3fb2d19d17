#pragma once

#include "app/flows/WhatBecame.h"
#include "ui/parts/NoticeLabel.h"
#include "ui/program/Page.h"

class BusyPanel;
class AccountFlow;
class Avatar;
class FlagLabel;
class NumberLabel;
class ProblemPanel;
class QLabel;
class QPushButton;
class SignInFlow;

/// Who is signed in and which number the account has, as the service says now.
class AccountPage : public Page {
    Q_OBJECT

public:
    AccountPage();

    void setFlows(AccountFlow *account, SignInFlow *signIn);
    /// Something to know before going on; empty for nothing.
    void setNotice(const NoticeLabel::Words &notice);

    bool isComplete() const override;
    void takeFocus() override;

Q_SIGNALS:
    void signOutRequested();
    void signInRequested(); ///< instead of waiting for the keyring

protected:
    void translate() override;
    QStringList opening() const override;

private:
    void layOutPerson();
    QWidget *layOutNumber();
    void update();
    void showProfile();
    QStringList profileInWords() const;
    QString earlierRequest() const;
    QString notSoFar(const Outcome &earlier) const;
    QString busyText() const;

    AccountFlow *m_account = nullptr;
    SignInFlow *m_signIn = nullptr;
    NoticeLabel *m_notice;
    QLabel *m_earlier;
    QWidget *m_person; ///< in the band
    Avatar *m_avatar;
    QLabel *m_name;
    FlagLabel *m_flag;
    NumberLabel *m_number;
    QLabel *m_verifiedSign;
    QLabel *m_verified;
    QWidget *m_fact;
    QLabel *m_whatNext;
    BusyPanel *m_busy;
    ProblemPanel *m_problem;
    QPushButton *m_tryAgain;
    QPushButton *m_signInInstead;
    QPushButton *m_signOut;
};
