#include "ui/wizard/WizardPages.h"

#include "app/flows/Connection.h"
#include "ui/wizard/AccountPage.h"
#include "ui/wizard/ConfirmPage.h"
#include "ui/wizard/ConnectPage.h"
#include "ui/wizard/CurrentNumberPage.h"
#include "ui/wizard/DonePage.h"
#include "ui/wizard/NewNumberPage.h"
#include "ui/wizard/SignInPage.h"

#include <QWizard>

WizardPages::WizardPages(QWizard *wizard, QString help)
    : QObject(wizard)
    , m_wizard(wizard)
    , m_help(std::move(help)) { }

void WizardPages::make(int id) {
    if (m_wizard->page(id))
        return;
    QWizardPage *page = create(id);
    if (!page)
        return;
    m_wizard->setPage(id, page);
    // After QWizard's own connection, since whoever listens here overrules what that does to the buttons.
    connect(page, &QWizardPage::completeChanged, this, &WizardPages::completeChanged);
    connectTo(id);
    follow(id);
}

QWizardPage *WizardPages::create(int id) {
    switch (id) {
    case route::Connect:
        return new ConnectPage;
    case route::SignIn:
        return new SignInPage(false);
    case route::Account:
        return createAccount();
    case route::NewNumber:
        return new NewNumberPage;
    case route::CurrentNumber:
        return new CurrentNumberPage(m_help);
    case route::Confirm:
        return createConfirm();
    case route::Done:
        return new DonePage;
    case route::SignInAgain:
        return new SignInPage(true);
    default:
        return nullptr;
    }
}

QWizardPage *WizardPages::createAccount() {
    auto *page = new AccountPage;
    connect(page, &AccountPage::signOutRequested, this, &WizardPages::signOutRequested);
    connect(page, &AccountPage::signInRequested, this, &WizardPages::signInRequested);
    return page;
}

QWizardPage *WizardPages::createConfirm() {
    auto *page = new ConfirmPage;
    connect(page, &ConfirmPage::newCodesRequested, this, &WizardPages::newCodesRequested);
    return page;
}

template <typename P>
P *WizardPages::made(route::Page id) {
    make(id);
    return qobject_cast<P *>(m_wizard->page(id));
}

ConnectPage *WizardPages::connectPage() {
    return made<ConnectPage>(route::Connect);
}

SignInPage *WizardPages::signIn() {
    return made<SignInPage>(route::SignIn);
}

SignInPage *WizardPages::signInAgain() {
    return made<SignInPage>(route::SignInAgain);
}

AccountPage *WizardPages::account() {
    return made<AccountPage>(route::Account);
}

void WizardPages::setConnection(Connection *connection) {
    m_connection = connection;
    for (const int id : m_wizard->pageIds())
        connectTo(id);
}

void WizardPages::setJourney(PhoneFlow *journey) {
    m_journey = journey;
    for (const int id : m_wizard->pageIds())
        follow(id);
}

void WizardPages::connectTo(int id) {
    if (!m_connection)
        return;
    if (auto *page = qobject_cast<SignInPage *>(m_wizard->page(id)))
        page->setFlow(&m_connection->signIn());
    else if (id == route::Account)
        account()->setFlows(&m_connection->account(), &m_connection->signIn());
}

void WizardPages::follow(int id) {
    if (!m_journey)
        return;
    auto *change = qobject_cast<ChangePhoneFlow *>(m_journey);
    if (auto *number = qobject_cast<NewNumberPage *>(m_wizard->page(id))) {
        number->setCommitPage(!change);
        number->setCountry(m_connection->defaultCountry());
        number->setFlow(m_journey);
    } else if (auto *done = qobject_cast<DonePage *>(m_wizard->page(id)))
        done->setFlow(m_journey);
    else if (auto *current = qobject_cast<CurrentNumberPage *>(m_wizard->page(id)); current && change)
        current->setFlow(change);
    else if (auto *confirm = qobject_cast<ConfirmPage *>(m_wizard->page(id)); confirm && change)
        confirm->setFlow(change);
}
