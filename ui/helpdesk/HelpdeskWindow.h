#pragma once

#include "app/helpdesk/Helpdesk.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class CasePage;
class FindPage;
class HelpdeskBar;
class JournalPage;
class OperatorPage;
class Page;
class QStackedWidget;
class OverviewPage;
class WindowShell;

/// The helpdesk's window: an operator signs in, finds the user who called, and leads a case through.
///
///     sign in ──> find the user ──> user ──> case ──next caller──> find the user
///                       └──> journal
class HelpdeskWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Setup {
        Settings settings;
        /// Makes what it takes to work with the service that the settings name.
        std::function<std::unique_ptr<Helpdesk>(const Settings &)> connect;
        Memory &memory;
        QString settingsFile; ///< where a chosen language is kept
    };

    explicit HelpdeskWindow(const Setup &setup, QWidget *parent = nullptr);
    ~HelpdeskWindow() override;

    Page *currentPage() const;

protected:
    /// Asks first where a case is open.
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void addPages();
    QWidget *placeFor(Page *page, int characters = 0);
    void turnTo(Page *page);
    void followSession();
    void signOut();
    void openUser(const QString &userId);
    void openCase(const CaseStart &start);
    void endCase();
    void showBar();
    QString whatClosingLoses() const;

    Settings m_settings;
    Memory &m_memory;
    std::unique_ptr<Helpdesk> m_helpdesk; ///< null while settings are missing
    std::unique_ptr<HelpdeskCase> m_case; ///< the one in hand; goes before the helpdesk
    Operator m_caseOperator; ///< who has opened it
    QStackedWidget *m_pages;
    HelpdeskBar *m_bar;
    WindowShell *m_shell;
    OperatorPage *m_operatorPage = nullptr;
    FindPage *m_findPage = nullptr;
    OverviewPage *m_overviewPage = nullptr;
    JournalPage *m_journalPage = nullptr;
    CasePage *m_casePage = nullptr; ///< of the case in hand
};
