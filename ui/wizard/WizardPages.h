#pragma once

#include "ui/wizard/Route.h"

#include <QObject>

class AccountPage;
class ConfirmPage;
class Connection;
class ConnectPage;
class CurrentNumberPage;
class DonePage;
class NewNumberPage;
class PhoneFlow;
class QWizard;
class QWizardPage;
class SignInPage;

/// The pages of the wizard. Each is made when it is first needed: that is what lets the window open at once.
class WizardPages : public QObject {
    Q_OBJECT

public:
    /// @param help  what a user is told who cannot get messages on the current number; may be empty
    WizardPages(QWizard *wizard, QString help);

    /// Makes the page if it is not there yet; an id that is none is left alone.
    void make(int id);

    ConnectPage *connectPage();
    SignInPage *signIn();
    SignInPage *signInAgain();
    AccountPage *account();

    /// Pages made before and after show what these know. @param connection  must outlive the next call
    void setConnection(Connection *connection);
    void setJourney(PhoneFlow *journey);

Q_SIGNALS:
    void completeChanged();
    void newCodesRequested();
    void signOutRequested();
    void signInRequested();

private:
    QWizardPage *create(int id);
    QWizardPage *createAccount();
    QWizardPage *createConfirm();
    void connectTo(int id);
    void follow(int id);
    template <typename P>
    P *made(route::Page id);

    QWizard *m_wizard;
    QString m_help;
    Connection *m_connection = nullptr;
    PhoneFlow *m_journey = nullptr;
};
