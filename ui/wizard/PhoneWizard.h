#pragma once

#include "app/flows/Connection.h"
#include "app/settings/Settings.h"

#include "ui/parts/NoticeLabel.h"
#include "ui/wizard/WizardPages.h"

#include <QWizard>

#include <functional>
#include <memory>

class ProgramMenu;

/// The window: leads through the pages as the flows go on, and moves on by itself where the user has nothing
/// left to do.
class PhoneWizard : public QWizard {
    Q_OBJECT

public:
    /// Makes what it takes to work with the service that the settings name.
    using MakeConnection = std::function<std::unique_ptr<Connection>(const Settings &)>;

    struct Setup {
        Settings settings;
        MakeConnection connect;
        bool hasStoredSession = false; ///< decides on which page the window opens
        QString settingsFile; ///< where a connection entered by hand is kept once it has worked
    };

    explicit PhoneWizard(Setup setup, QWidget *parent = nullptr);
    ~PhoneWizard() override;

    int nextId() const override;
    bool validateCurrentPage() override;
    /// Cancel, Escape and the window's own button: asks first where something would be lost.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void cleanupPage(int id) override;

private:
    using PageId = WizardPages::Id;
    using enum WizardPages::Id;

    void nameButtons();
    void translate();
    void openMenu();
    void connectTo(const Settings &settings);
    void whenSignedIn();
    void whenSignedOut(const Session::SignOut &outcome);
    void askForSignIn();
    void whenRenewed();
    void whenNotRenewed(const ServiceError &error);
    void openSignInAgain(const NoticeLabel::Words &notice);
    void startAt(PageId page);
    void openPage();
    void parkFocus();
    QString whatClosingLoses() const;

    bool mayGoOn();
    bool useConnectionEntered();
    bool beginJourney();
    void takeJourney(std::unique_ptr<PhoneFlow> journey);
    void followJourney();
    void followProblem();
    void showButtons();
    ChangePhoneFlow *change() const;

    void advance();
    void goBackTo(PageId page);

    Setup m_setup;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<PhoneFlow> m_journey;
    QString m_traveller; ///< id of the user whose journey it is
    bool m_isAdvancing = false; ///< the wizard moves on by itself, nothing is to be checked or started
    bool m_isDetour = false; ///< the next page is the one to sign in again
    bool m_wasShown = false;
    bool m_enteredByHand = false;

    WizardPages *m_pages;
    ProgramMenu *m_menu = nullptr; ///< made when it is first opened
};
