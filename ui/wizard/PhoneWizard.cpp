#include "ui/wizard/PhoneWizard.h"

#include "ui/access/Language.h"
#include "ui/program/Page.h"
#include "ui/program/WindowShell.h"
#include "ui/wizard/ConnectPage.h"
#include "ui/wizard/WizardPages.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QString helpOf(const Settings &settings) {
    const QString text = settings.helpText.toHtmlEscaped();
    if (settings.helpUrl.isEmpty())
        return text;
    const QString url = settings.helpUrl.toString(QUrl::FullyEncoded).toHtmlEscaped();
    return u"<a href=\"%1\">%2</a>"_s.arg(url, text.isEmpty() ? url : text);
}

}

PhoneWizard::PhoneWizard(Setup setup, QWidget *parent)
    : WizardFrame(parent)
    , m_setup(std::move(setup))
    , m_pages(new WizardPages(this, helpOf(m_setup.settings)))
    , m_session(new SessionKeeper(this, m_pages, m_setup.connect))
    , m_shell(new WindowShell(
          {.window = this, .menuButton = button(HelpButton), .loss = [this] { return whatClosingLoses(); }},
          m_setup.settings, m_setup.settingsFile)) {
    translate();
    onLanguageChange(this, [this] { translate(); });
    connect(m_shell, &WindowShell::shown, this, &PhoneWizard::whenShown);
    connect(m_shell, &WindowShell::closeAnyway, this, [this] { QWizard::reject(); });
    connect(this, &WizardFrame::pageNeeded, m_pages, &WizardPages::make);
    connect(m_pages, &WizardPages::completeChanged, this, &PhoneWizard::showButtons);
    connect(m_pages, &WizardPages::newCodesRequested, this, [this] { goBackTo(route::NewNumber); });
    connect(m_session, &SessionKeeper::left, this, [this] { QWizard::reject(); });
    connect(m_session, &SessionKeeper::signedInAgain, this, [this] {
        if (m_journey)
            m_journey->signedInAgain();
    });
    connect(m_session, &SessionKeeper::notRenewed, this, [this](const ServiceError &error) {
        if (m_journey)
            m_journey->signInNotRenewed(error);
    });
    connect(m_session, &SessionKeeper::accountChanged, this, &PhoneWizard::showButtons);
    connect(m_session, &SessionKeeper::carriedOutAfterAll, this, &PhoneWizard::whenCarriedOutAfterAll);
    m_shell->setFirstSize({640, 520});

    const route::Page first = route::first(m_setup.settings.isConnected(), m_setup.hasStoredSession);
    m_pages->make(first);
    setStartId(first);
    connect(this, &QWizard::currentIdChanged, this, [this] {
        showSteps();
        openPage();
    });
}

PhoneWizard::~PhoneWizard() = default;

void PhoneWizard::translate() {
    QGuiApplication::setApplicationDisplayName(tr("Phone Settings"));
    setWindowTitle(tr("Phone Settings"));
    showSteps();
}

void PhoneWizard::showSteps() {
    auto *page = qobject_cast<Page *>(currentPage());
    if (!page || !m_journey)
        return;
    const QList<route::Page> pages = route::steps(state());
    QStringList names;
    for (const route::Page each : pages)
        names << (each == route::NewNumber     ? tr("New number")
                : each == route::CurrentNumber ? tr("Current number")
                                               : tr("Confirm"));
    const qsizetype now = isAt(route::Done) ? pages.size() : pages.indexOf(currentId());
    if (now >= 0)
        page->setSteps(names, static_cast<int>(now));
}

void PhoneWizard::whenShown() {
    const int opened = currentId();
    if (m_setup.settings.isConnected())
        m_session->connectTo(m_setup.settings);
    if (currentId() == opened)
        openPage(); // now that there is a window in which it can be told
}

bool PhoneWizard::beginJourney() {
    if (!m_session->isFresh())
        return false;
    const Profile &profile = *m_session->connection()->account().profile();
    const bool fits
        = m_journey && m_traveller == profile.userId && m_journey->currentNumber() == profile.phone;
    m_traveller = profile.userId;
    if (!fits)
        takeJourney(m_session->connection()->newJourney());
    return true;
}

void PhoneWizard::takeJourney(std::unique_ptr<PhoneFlow> journey) {
    const auto previous = std::exchange(m_journey, std::move(journey));
    m_pages->setJourney(m_journey.get());
    connect(m_journey.get(), &PhoneFlow::stateChanged, this, &PhoneWizard::followJourney);
    connect(m_journey.get(), &PhoneFlow::problemChanged, this, &PhoneWizard::followProblem);
    connect(m_journey.get(), &PhoneFlow::needsRenewal, m_session, &SessionKeeper::renew);
    connect(m_journey.get(), &PhoneFlow::needsSignIn, m_session, &SessionKeeper::askForSignIn);
}

ChangePhoneFlow *PhoneWizard::change() const {
    return qobject_cast<ChangePhoneFlow *>(m_journey.get());
}

void PhoneWizard::followJourney() {
    const bool isWaitingForToken = isAt(route::NewNumber) || isAt(route::CurrentNumber);
    const bool hasToken = change() && change()->state() == ChangePhoneFlow::State::Confirming;
    const bool isToBeTold = m_journey->isDone() && !isAt(route::Done);
    if (isToBeTold && !currentPage()->isCommitPage())
        startAt(route::Done); // long after it was asked for
    else if ((hasToken && isWaitingForToken) || isToBeTold)
        advance();
    showButtons();
    m_shell->lossChanged();
}

bool PhoneWizard::isFindingOut() const {
    const Connection *connection = m_session->connection();
    const bool isAfterCommit = m_journey && m_journey->commitStep().state() == CommitStep::State::FindingOut;
    return isAfterCommit || (connection && connection->account().isFindingOut());
}

/// An earlier request that had not happened so far when the user was last told.
void PhoneWizard::whenCarriedOutAfterAll() {
    const bool isOfThisJourney
        = m_journey && m_journey->requested() == m_session->connection()->account().profile()->phone;
    if (isOfThisJourney)
        return m_journey->commitStep().lookNow();
    const bool isInJourney = isAt(route::NewNumber) || isAt(route::CurrentNumber) || isAt(route::Confirm);
    if (isInJourney && !m_journey->isWorking())
        startAt(route::Account);
}

void PhoneWizard::followProblem() {
    const bool mustProveAgain
        = isAt(route::CurrentNumber) && m_journey->problem() && !m_journey->newPhone().code().proof();
    if (mustProveAgain)
        goBackTo(route::NewNumber);
}

void PhoneWizard::showButtons() {
    // Not with setButtonLayout(): that hides and shows the whole window, and a screen reader hears of it.
    const int here = currentId() < 0 ? startId() : currentId();
    const bool isWorking = m_journey && m_journey->isWorking();
    const bool isExpired = change() && change()->state() == ChangePhoneFlow::State::Expired;
    const bool isSigningIn = here == route::SignIn || here == route::SignInAgain;
    const bool isCommitPage = page(here)->isCommitPage();
    const bool isLast = here == route::Done;
    button(BackButton)->setVisible(!isWorking && !isLast && visitedIds().size() > 1);
    button(NextButton)->setVisible(!isSigningIn && !isCommitPage && !isLast);
    button(CommitButton)->setVisible(isCommitPage && !isExpired && !isFindingOut());
    button(FinishButton)->setVisible(isLast);
    button(CancelButton)->setVisible(!isLast);
    setLeavesOnly(isFindingOut());
}

route::State PhoneWizard::state() const {
    return {.here = static_cast<route::Page>(currentId()),
        .isChange = change() != nullptr,
        .asksForCurrent = asksForCurrent()};
}

int PhoneWizard::pageAfter() const {
    return route::next(state());
}

bool PhoneWizard::mayGoOn() {
    switch (currentId()) {
    case route::Connect:
        return useConnectionEntered();
    case route::Account:
        return beginJourney();
    case route::NewNumber:
        if (asksForCurrent())
            return true;
        parkFocus();
        change() ? change()->verify() : m_journey->commit();
        return false;
    case route::CurrentNumber:
        parkFocus();
        change()->verify();
        return false;
    case route::Confirm:
        parkFocus();
        change()->commit();
        return false;
    default:
        return true;
    }
}

bool PhoneWizard::useConnectionEntered() {
    ConnectPage *entered = m_pages->connectPage();
    if (!entered->validatePage())
        return false;
    m_setup.settings.server = entered->server();
    m_setup.settings.appId = entered->appId();
    m_session->tryConnection(m_setup.settings, [this] {
        (void)saveConnection(m_setup.settingsFile, m_setup.settings.server, m_setup.settings.appId);
    });
    return true;
}

void PhoneWizard::cleanupPage(int id) {
    if (id != route::Confirm || !change())
        return;
    // The codes are used up, so the way back leads to the new number whichever page comes before this one.
    change()->getNewCodes();
    QTimer::singleShot(0, this, [this] { goBackTo(route::NewNumber); });
}

QString PhoneWizard::whatClosingLoses() const {
    if (isFindingOut()) // which the page says
        return {};
    if (m_journey && m_journey->commitStep().isOpen())
        return tr("Your request was sent to the service. When you open the program again, it tells you what "
                  "came of it.");
    const bool isUnderWay = m_journey && !m_journey->isDone() && !m_journey->newPhone().text().isEmpty();
    const bool isConnecting
        = m_session->isTrying() || (isAt(route::Connect) && m_pages->connectPage()->hasInput());
    if (isUnderWay || isConnecting)
        return tr("What you entered is lost. Your phone number stays as it is.");
    return {};
}

void PhoneWizard::reject() {
    if (m_shell->mayClose())
        QWizard::reject();
}

void PhoneWizard::done(int result) {
    if (m_session->mayLeave())
        QWizard::done(result);
}
