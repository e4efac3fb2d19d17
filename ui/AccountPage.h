#pragma once

#include "ui/Page.h"

class AccountFlow;
class Avatar;
class ProblemPanel;
class QLabel;
class QProgressBar;
class QPushButton;
class SignInFlow;

/// Who is signed in and which number the account has, as the service says now.
class AccountPage : public Page {
    Q_OBJECT

public:
    AccountPage();

    void setFlows(AccountFlow *account, SignInFlow *signIn);
    /// Something to know before going on; empty for nothing.
    void setNotice(const QString &notice);

    bool isComplete() const override;
    void takeFocus() override;

Q_SIGNALS:
    void signOutRequested();
    void signInRequested(); ///< instead of waiting for the keyring

protected:
    QStringList opening() const override;

private:
    void update();
    void showProfile();
    QStringList profileInWords() const;
    QString earlierRequest() const;
    QString busyText() const;

    AccountFlow *m_account = nullptr;
    SignInFlow *m_signIn = nullptr;
    QLabel *m_notice;
    QLabel *m_earlier;
    QWidget *m_person;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_number;
    QLabel *m_verifiedSign;
    QLabel *m_verified;
    QLabel *m_whatNext;
    QLabel *m_busyText;
    QProgressBar *m_busy;
    ProblemPanel *m_problem;
    QPushButton *m_tryAgain;
    QPushButton *m_signInInstead;
    QPushButton *m_signOut;
};
