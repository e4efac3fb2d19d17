#include "ui/helpdesk/HelpdeskWindow.h"

#include "app/async/ThenIn.h"
#include "ui/access/Language.h"
#include "ui/helpdesk/HelpdeskBar.h"
#include "ui/helpdesk/case/CasePage.h"
#include "ui/helpdesk/find/FindPage.h"
#include "ui/helpdesk/find/OverviewPage.h"
#include "ui/helpdesk/journal/JournalPage.h"
#include "ui/helpdesk/operator/OperatorPage.h"
#include "ui/helpdesk/operator/SetupPage.h"
#include "ui/program/WindowShell.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int readable = 110; // characters

}

HelpdeskWindow::HelpdeskWindow(const Setup &setup, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(setup.settings)
    , m_memory(setup.memory)
    , m_pages(new QStackedWidget)
    , m_bar(new HelpdeskBar)
    , m_shell(new WindowShell(
          {.window = this, .menuButton = m_bar->menuButton(), .loss = [this] { return whatClosingLoses(); }},
          m_settings, setup.settingsFile)) {
    setObjectName(u"helpdeskWindow"_s);
    layOut();
    const auto translate = [this] {
        QGuiApplication::setApplicationDisplayName(tr("Phone Settings"));
        setWindowTitle(tr("Helpdesk"));
    };
    translate();
    onLanguageChange(this, translate);
    connect(m_shell, &WindowShell::shown, this, [this] { currentPage()->open(); }); // it can be told only now
    connect(m_shell, &WindowShell::closeAnyway, this, [this] {
        m_case->close();
        endCase();
        close();
    });
    m_shell->setFirstSize({1100, 720});
    if (m_settings.isHelpdeskConnected()) {
        m_helpdesk = setup.connect(m_settings);
        addPages();
        m_helpdesk->session().restore();
        followSession();
    } else {
        auto *missing = new SetupPage(m_settings, setup.settingsFile);
        m_pages->addWidget(placeFor(missing, readable));
        turnTo(missing);
    }
}

HelpdeskWindow::~HelpdeskWindow() {
    delete std::exchange(m_casePage, nullptr); // before what it shows
}

void HelpdeskWindow::layOut() {
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(inside);
    connect(m_bar, &HelpdeskBar::findRequested, this, [this] { turnTo(m_findPage); });
    connect(m_bar, &HelpdeskBar::journalRequested, this, [this] {
        m_journalPage->load();
        turnTo(m_journalPage);
    });
    connect(m_bar, &HelpdeskBar::signOutRequested, this, &HelpdeskWindow::signOut);
}

void HelpdeskWindow::addPages() {
    m_operatorPage = new OperatorPage(m_helpdesk->session());
    m_findPage = new FindPage(*m_helpdesk);
    m_overviewPage = new OverviewPage(*m_helpdesk);
    m_journalPage = new JournalPage(*m_helpdesk);
    m_pages->addWidget(placeFor(m_operatorPage, readable));
    for (Page *each : std::initializer_list<Page *>{m_findPage, m_overviewPage, m_journalPage})
        m_pages->addWidget(placeFor(each));
    connect(m_findPage, &FindPage::userChosen, this, &HelpdeskWindow::openUser);
    connect(m_overviewPage, &OverviewPage::caseWanted, this, &HelpdeskWindow::openCase);
    connect(m_overviewPage, &OverviewPage::backRequested, this, [this] { turnTo(m_findPage); });
    connect(m_journalPage, &JournalPage::backRequested, this, [this] { turnTo(m_findPage); });
    connect(&m_helpdesk->session(), &OperatorSession::stateChanged, this, &HelpdeskWindow::followSession);
    if (!m_helpdesk->isTrustSetUp())
        m_operatorPage->setNotice([file = m_settings.caFile] {
            return tr("The file %1 holds no certificate. Ask your administrator.").arg(file);
        });
}

/// The whole width, or in the middle of it.
QWidget *HelpdeskWindow::placeFor(Page *page, int characters) {
    auto *place = new QWidget;
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins({});
    layout->addStretch();
    layout->addWidget(page, 1000);
    layout->addStretch();
    if (characters > 0)
        page->setMaximumWidth(fontMetrics().averageCharWidth() * characters);
    return place;
}

Page *HelpdeskWindow::currentPage() const {
    return m_pages->currentWidget()->findChild<Page *>();
}

void HelpdeskWindow::turnTo(Page *page) {
    m_pages->setCurrentWidget(page->parentWidget());
    showBar();
    page->open();
}

void HelpdeskWindow::showBar() {
    const bool isSignedIn = m_helpdesk && m_helpdesk->session().state() == OperatorSession::State::SignedIn;
    const Page *page = currentPage();
    const auto view = page == m_journalPage ? HelpdeskBar::View::Journal
        : page == m_casePage                ? HelpdeskBar::View::Case
                                            : HelpdeskBar::View::Find;
    m_bar->show(isSignedIn ? view : HelpdeskBar::View::SignIn,
        isSignedIn ? m_helpdesk->session().who().name : QString());
}

void HelpdeskWindow::followSession() {
    const OperatorSession &session = m_helpdesk->session();
    const bool isThere = currentPage() == m_operatorPage;
    if (session.state() != OperatorSession::State::SignedIn)
        return isThere ? showBar() : turnTo(m_operatorPage);
    m_operatorPage->setNotice({});
    if (m_case && session.who() == m_caseOperator) {
        m_case->signedInAgain();
        return turnTo(m_casePage);
    }
    if (m_case) // somebody else's now
        m_case->close();
    endCase();
}

void HelpdeskWindow::signOut() {
    m_findPage->clear();
    const auto removed = m_helpdesk->signOut();
    m_operatorPage->setNotice([] { return tr("You are signed out."); });
    thenIn(this, removed, [this](const KeyringResult<void> &outcome) {
        if (!outcome)
            m_operatorPage->setNotice([] {
                return tr("You are signed out. Your keyring did not remove the access key; remove "
                          "“phone-settings” there "
                          "yourself.");
            });
    });
}

void HelpdeskWindow::openUser(const QString &userId) {
    m_overviewPage->load(userId);
    turnTo(m_overviewPage);
}

void HelpdeskWindow::openCase(const CaseStart &start) {
    auto opened = m_helpdesk->openCase(start);
    if (!opened)
        return m_overviewPage->refuse(opened.error());
    m_case = *std::move(opened);
    m_caseOperator = m_helpdesk->session().who();
    connect(m_case.get(), &HelpdeskCase::changed, m_shell, &WindowShell::lossChanged);
    m_bar->setTicket(m_case->file().ticket());
    m_casePage
        = new CasePage(*m_case, {m_settings, m_helpdesk->defaultCountry(), m_helpdesk->overview().mfa()});
    m_pages->addWidget(placeFor(m_casePage));
    connect(m_casePage, &CasePage::finished, this, &HelpdeskWindow::endCase, Qt::QueuedConnection);
    turnTo(m_casePage);
}

void HelpdeskWindow::endCase() {
    if (CasePage *page = std::exchange(m_casePage, nullptr))
        delete page->parentWidget();
    m_case.reset();
    m_shell->lossChanged();
    m_findPage->clear();
    turnTo(m_findPage);
}

QString HelpdeskWindow::whatClosingLoses() const {
    if (!m_case)
        return {};
    const QString withTheService = tr("The change was sent to the service. When you open the program again, "
                                      "it finds out what came of it and writes it into the journal.");
    if (m_case->commitStep().isOpen())
        return withTheService;
    switch (m_case->state()) {
    case HelpdeskCase::State::Proving:
        return tr("The case is closed without a change, and the journal says so.");
    case HelpdeskCase::State::Preparing:
    case HelpdeskCase::State::Changing:
        return withTheService;
    default:
        return {};
    }
}

void HelpdeskWindow::closeEvent(QCloseEvent *event) {
    event->setAccepted(m_shell->mayClose());
}
