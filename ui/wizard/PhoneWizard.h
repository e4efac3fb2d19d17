#pragma once

#include "app/settings/Settings.h"

#include "ui/wizard/Route.h"
#include "ui/wizard/SessionKeeper.h"
#include "ui/wizard/WizardFrame.h"

#include <memory>

class WindowShell;
class WizardPages;

/// The window: leads through the pages as the journey goes on, and moves on by itself where the user has
/// nothing left to do.
class PhoneWizard : public WizardFrame {
    Q_OBJECT

public:
    struct Setup {
        Settings settings;
        SessionKeeper::MakeConnection connect;
        bool hasStoredSession = false; ///< decides on which page the window opens
        QString settingsFile; ///< where a connection entered by hand is kept once it has worked
    };

    explicit PhoneWizard(Setup setup, QWidget *parent = nullptr);
    ~PhoneWizard() override;

    /// Cancel, Escape and the window's own button: asks first where something would be lost.
    void reject() override;
    void done(int result) override;

protected:
    void cleanupPage(int id) override;

private:
    void translate();
    void showSteps();
    void whenShown();
    QString whatClosingLoses() const;

    int pageAfter() const override;
    bool mayGoOn() override;
    void showButtons() override;
    bool useConnectionEntered();
    bool beginJourney();
    void takeJourney(std::unique_ptr<PhoneFlow> journey);
    void followJourney();
    void followProblem();
    bool isFindingOut() const;
    void whenCarriedOutAfterAll();
    ChangePhoneFlow *change() const;
    bool asksForCurrent() const { return change() && change()->asksForCurrent(); }
    route::State state() const;
    bool isAt(route::Page page) const { return currentId() == page; }

    Setup m_setup;
    WizardPages *m_pages;
    SessionKeeper *m_session;
    WindowShell *m_shell;
    std::unique_ptr<PhoneFlow> m_journey;
    QString m_traveller; ///< id of the user whose journey it is
};
