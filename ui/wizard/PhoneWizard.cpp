#include "ui/wizard/PhoneWizard.h"

#include "ui/parts/Controls.h"
#include "ui/program/CloseQuestion.h"
#include "ui/program/ProgramMenu.h"
#include "ui/wizard/AccountPage.h"
#include "ui/wizard/ConnectPage.h"
#include "ui/wizard/SignInPage.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGuiApplication>
#include <QStyle>
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
    : QWizard(parent)
    , m_setup(std::move(setup))
    , m_pages(new WizardPages(this, helpOf(m_setup.settings))) {
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage | QWizard::HaveHelpButton);
    nameButtons();
    connect(this, &QWizard::helpRequested, this, &PhoneWizard::openMenu);
    translate();
    connect(m_pages, &WizardPages::completeChanged, this, &PhoneWizard::showButtons);
    connect(m_pages, &WizardPages::newCodesRequested, this, [this] { goBackTo(NewNumber); });
    connect(m_pages, &WizardPages::signOutRequested, this, [this] { m_connection->signIn().signOut(); });
    connect(m_pages, &WizardPages::signInRequested, this, [this] {
        m_connection->signIn().cancel();
        startAt(SignIn);
    });
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);

    const Settings &settings = m_setup.settings;
    const PageId first = !settings.isConnected() ? Connect : m_setup.hasStoredSession ? Account : SignIn;
    m_pages->make(first);
    setStartId(first);
    connect(this, &QWizard::currentIdChanged, this, &PhoneWizard::openPage);
}

PhoneWizard::~PhoneWizard() = default;

void PhoneWizard::translate() {
    QGuiApplication::setApplicationDisplayName(tr("Phone Settings"));
    setWindowTitle(tr("Phone Settings"));
    setButtonText(QWizard::HelpButton, tr("&Menu"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
}

void PhoneWizard::openMenu() {
    if (!m_menu)
        m_menu = new ProgramMenu(m_setup.settings, m_setup.settingsFile, this);
    m_menu->openAbove(button(HelpButton));
}

void PhoneWizard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        translate();
    if (event->type() == QEvent::PaletteChange)
        controls::putMenuSign(button(HelpButton));
    QWizard::changeEvent(event);
}

void PhoneWizard::nameButtons() {
    const QList<std::pair<WizardButton, QString>> names{{BackButton, u"backButton"_s},
        {NextButton, u"nextButton"_s}, {CommitButton, u"commitButton"_s}, {FinishButton, u"finishButton"_s},
        {CancelButton, u"cancelButton"_s}, {HelpButton, u"menuButton"_s}};
    for (const auto &[which, name] : names) {
        button(which)->setObjectName(name);
        button(which)->setProperty(
            "isPrimary", which == NextButton || which == CommitButton || which == FinishButton);
        // The style sheet has seen the button under the name that QWizard gave it.
        style()->unpolish(button(which));
        style()->polish(button(which));
    }
}

void PhoneWizard::showEvent(QShowEvent *event) {
    QWizard::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    // The window is there first; what it does not need yet comes after.
    QTimer::singleShot(0, this, [this] {
        controls::putMenuSign(button(HelpButton));
        const int opened = currentId();
        if (m_setup.settings.isConnected())
            connectTo(m_setup.settings);
        if (currentId() == opened)
            openPage(); // now that there is a window in which it can be told
    });
}

void PhoneWizard::connectTo(const Settings &settings) {
    const auto previous = std::exchange(m_connection, m_setup.connect(settings));
    SignInFlow &signIn = m_connection->signIn();
    AccountFlow &account = m_connection->account();
    m_pages->setConnection(m_connection.get());
    connect(&signIn, &SignInFlow::signedIn, this, &PhoneWizard::whenSignedIn);
    connect(&signIn, &SignInFlow::signedOut, this, &PhoneWizard::whenSignedOut);
    connect(&signIn, &SignInFlow::stateChanged, this, [this, &signIn] {
        const bool nothingToShow = signIn.state() == SignInFlow::State::SignedOut && currentId() == Account;
        if (nothingToShow)
            startAt(SignIn);
    });
    connect(&signIn, &SignInFlow::renewed, this, &PhoneWizard::whenRenewed);
    connect(&signIn, &SignInFlow::renewalFailed, this, &PhoneWizard::whenNotRenewed);
    connect(&account, &AccountFlow::needsSignIn, this, &PhoneWizard::askForSignIn);
    if (!m_connection->isTrustSetUp())
        m_pages->signIn()->setNotice([file = settings.caFile] {
            return tr("The file %1 holds no certificate. Ask your administrator.").arg(file);
        });
    signIn.restore();
    if (currentId() == Account && signIn.state() == SignInFlow::State::SignedOut)
        startAt(SignIn);
}

void PhoneWizard::startAt(PageId page) {
    m_pages->make(page);
    setStartId(page);
    restart();
    openPage(); // restart() has told of the page before it was shown
}

void PhoneWizard::openPage() {
    showButtons();
    // QWizard puts its help button last, which stands first.
    const QList<WizardButton> order{
        HelpButton, BackButton, NextButton, CommitButton, FinishButton, CancelButton};
    for (qsizetype i = 1; i < order.size(); i++)
        setTabOrder(button(order[i - 1]), button(order[i]));
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    for (QWidget *each : findChildren<QWidget *>())
        each->setAccessibleIdentifier(each->objectName());
#endif
    // QWizard itself gives the focus to the first child that may have it, even to one that is hidden.
    if (auto *page = qobject_cast<Page *>(currentPage()))
        page->open();
}

void PhoneWizard::whenSignedIn() {
    SignInFlow &signIn = m_connection->signIn();
    raise();
    activateWindow();
    if (std::exchange(m_enteredByHand, false))
        (void)saveConnection(m_setup.settingsFile, m_setup.settings.server, m_setup.settings.appId);
    m_pages->account()->setNotice([isDifferent = signIn.isDifferentUser()] {
        return isDifferent
            ? tr("You signed in with another account than last time. Check that it is the right one.")
            : QString();
    });
    const bool comesBack = currentId() == SignInAgain && !signIn.isDifferentUser();
    if (!comesBack) {
        startAt(Account);
        return m_connection->account().load();
    }
    back();
    if (currentId() == Account)
        next();
    else if (m_journey)
        m_journey->signedInAgain();
}

void PhoneWizard::whenSignedOut(const Session::SignOut &outcome) {
    m_connection->account().clear();
    m_pages->signIn()->setNotice([outcome] {
        QStringList notice{tr("You are signed out.")};
        if (!outcome.revoked)
            notice << tr("The service did not confirm it; if your sign-in still holds there, it ends by "
                         "itself after a while.");
        if (!outcome.removed)
            notice << tr("Your keyring did not remove the sign-in; remove “phone-settings” there yourself.");
        return notice.join(u'\n');
    });
    startAt(SignIn);
}

void PhoneWizard::askForSignIn() {
    openSignInAgain([] { return sentence(ErrorKind::NotSignedIn); });
}

void PhoneWizard::whenRenewed() {
    if (m_journey)
        m_journey->signedInAgain();
}

void PhoneWizard::whenNotRenewed(const ServiceError &error) {
    if (error.kind == ErrorKind::NotSignedIn)
        askForSignIn();
    else if (m_journey)
        m_journey->signInNotRenewed(error);
}

void PhoneWizard::openSignInAgain(const NoticeLabel::Words &notice) {
    if (currentId() == Account && !m_connection->account().profile()) {
        m_pages->signIn()->setNotice(notice);
        return startAt(SignIn);
    }
    if (currentId() == SignIn)
        return m_pages->signIn()->setNotice(notice);
    if (currentId() == SignInAgain)
        return;
    m_pages->signInAgain()->setNotice(notice);
    m_isDetour = true;
    advance();
    m_isDetour = false;
}

bool PhoneWizard::beginJourney() {
    if (m_connection->signIn().isTooOld()) {
        openSignInAgain([] { return tr("For your safety, sign in again before you go on."); });
        return false;
    }
    const Profile &profile = *m_connection->account().profile();
    const bool fits
        = m_journey && m_traveller == profile.userId && m_journey->currentNumber() == profile.phone;
    m_traveller = profile.userId;
    if (!fits)
        takeJourney(m_connection->newJourney());
    return true;
}

void PhoneWizard::takeJourney(std::unique_ptr<PhoneFlow> journey) {
    const auto previous = std::exchange(m_journey, std::move(journey));
    m_pages->setJourney(m_journey.get());
    connect(m_journey.get(), &PhoneFlow::stateChanged, this, &PhoneWizard::followJourney);
    connect(m_journey.get(), &PhoneFlow::problemChanged, this, &PhoneWizard::followProblem);
    connect(m_journey.get(), &PhoneFlow::needsRenewal, this, [this] { m_connection->signIn().renew(); });
    connect(m_journey.get(), &PhoneFlow::needsSignIn, this, &PhoneWizard::askForSignIn);
}

ChangePhoneFlow *PhoneWizard::change() const {
    return qobject_cast<ChangePhoneFlow *>(m_journey.get());
}

void PhoneWizard::followJourney() {
    const bool isWaitingForToken = currentId() == NewNumber || currentId() == CurrentNumber;
    const bool hasToken = change() && change()->state() == ChangePhoneFlow::State::Confirming;
    const bool isLastPage = currentId() == Done;
    if ((hasToken && isWaitingForToken) || (m_journey->isDone() && !isLastPage))
        advance();
    showButtons();
}

void PhoneWizard::followProblem() {
    const bool mustProveAgain
        = currentId() == CurrentNumber && m_journey->problem() && !m_journey->newPhone().code().proof();
    if (mustProveAgain)
        goBackTo(NewNumber);
}

void PhoneWizard::showButtons() {
    // Not with setButtonLayout(): that hides and shows the whole window, and a screen reader hears of it.
    const int here = currentId() < 0 ? startId() : currentId();
    const bool isWorking = m_journey && m_journey->isWorking();
    const bool isExpired = change() && change()->state() == ChangePhoneFlow::State::Expired;
    const bool isSigningIn = here == SignIn || here == SignInAgain;
    const bool isCommitPage = page(here)->isCommitPage();
    button(BackButton)->setVisible(!isWorking && here != Done && visitedIds().size() > 1);
    button(NextButton)->setVisible(!isSigningIn && !isCommitPage && here != Done);
    button(CommitButton)->setVisible(isCommitPage && !isExpired);
    button(FinishButton)->setVisible(here == Done);
    button(CancelButton)->setVisible(here != Done);
}

int PhoneWizard::nextId() const {
    if (m_isDetour)
        return SignInAgain;
    switch (currentId()) {
    case Connect:
        return SignIn;
    case SignIn:
    case SignInAgain:
        return Account;
    case Account:
        return NewNumber;
    case NewNumber:
        if (!change())
            return Done;
        return change()->asksForCurrent() ? CurrentNumber : Confirm;
    case CurrentNumber:
        return Confirm;
    case Confirm:
        return Done;
    default:
        return -1;
    }
}

bool PhoneWizard::validateCurrentPage() {
    if (!m_isAdvancing && !mayGoOn())
        return false;
    m_pages->make(nextId());
    return true;
}

bool PhoneWizard::mayGoOn() {
    switch (currentId()) {
    case Connect:
        return useConnectionEntered();
    case Account:
        return beginJourney();
    case NewNumber:
        if (change() && change()->asksForCurrent())
            return true;
        parkFocus();
        change() ? change()->verify() : m_journey->commit();
        return false;
    case CurrentNumber:
        parkFocus();
        change()->verify();
        return false;
    case Confirm:
        parkFocus();
        change()->commit();
        return false;
    default:
        return true;
    }
}

void PhoneWizard::parkFocus() {
    // Everything on the page is about to be disabled, and Qt would move the focus on to Cancel.
    currentPage()->setFocus();
}

bool PhoneWizard::useConnectionEntered() {
    ConnectPage *entered = m_pages->connectPage();
    if (!entered->validatePage())
        return false;
    m_setup.settings.server = entered->server();
    m_setup.settings.appId = entered->appId();
    m_enteredByHand = true;
    connectTo(m_setup.settings);
    return true;
}

void PhoneWizard::cleanupPage(int id) {
    if (id != Confirm || !change())
        return;
    // The codes are used up, so the way back leads to the new number whichever page comes before this one.
    change()->getNewCodes();
    QTimer::singleShot(0, this, [this] { goBackTo(NewNumber); });
}

QString PhoneWizard::whatClosingLoses() const {
    if (m_journey && m_journey->commitStep().state() != CommitStep::State::Idle)
        return tr("Your request is with the service. What came of it, you are told at the next start.");
    const bool isUnderWay = m_journey && !m_journey->isDone() && !m_journey->newPhone().text().isEmpty();
    const bool isConnecting
        = m_enteredByHand || (currentId() == Connect && m_pages->connectPage()->hasInput());
    if (isUnderWay || isConnecting)
        return tr("What you entered is lost. Your phone number stays as it is.");
    return {};
}

void PhoneWizard::reject() {
    const QString loss = whatClosingLoses();
    if (loss.isEmpty())
        return QWizard::reject();
    auto *question = new CloseQuestion(this, loss);
    connect(question, &CloseQuestion::closeAnyway, this, [this] { QWizard::reject(); });
    if (m_journey) // what it says may be no longer true
        connect(m_journey.get(), &PhoneFlow::stateChanged, question, &QDialog::reject);
    question->open();
}

void PhoneWizard::advance() {
    m_isAdvancing = true;
    next();
    m_isAdvancing = false;
}

void PhoneWizard::goBackTo(PageId page) {
    while (currentId() != page && visitedIds().contains(page))
        back();
}
