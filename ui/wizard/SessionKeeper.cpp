#include "ui/wizard/SessionKeeper.h"

#include "ui/wizard/AccountPage.h"
#include "ui/wizard/Route.h"
#include "ui/wizard/SignInPage.h"
#include "ui/wizard/SignOutNotice.h"
#include "ui/wizard/WizardFrame.h"
#include "ui/wizard/WizardPages.h"

#include <utility>

SessionKeeper::SessionKeeper(WizardFrame *frame, WizardPages *pages, MakeConnection connect)
    : QObject(frame)
    , m_frame(frame)
    , m_pages(pages)
    , m_connect(std::move(connect)) {
    QObject::connect(
        pages, &WizardPages::signOutRequested, this, [this] { m_connection->signIn().signOut(); });
    QObject::connect(pages, &WizardPages::signInRequested, this, &SessionKeeper::signInInstead);
}

bool SessionKeeper::isAt(int page) const {
    return m_frame->currentId() == page;
}

void SessionKeeper::tryConnection(const Settings &settings, std::function<void()> keep) {
    m_keep = std::move(keep);
    connectTo(settings);
}

void SessionKeeper::connectTo(const Settings &settings) {
    const auto previous = std::exchange(m_connection, m_connect(settings));
    SignInFlow &signIn = m_connection->signIn();
    m_pages->setConnection(m_connection.get());
    connect(&signIn, &SignInFlow::signedIn, this, &SessionKeeper::whenSignedIn);
    connect(&signIn, &SignInFlow::signedOut, this, &SessionKeeper::whenSignedOut);
    connect(&signIn, &SignInFlow::stateChanged, this, [this, &signIn] {
        const bool nothingToShow = signIn.state() == SignInFlow::State::SignedOut && isAt(route::Account);
        if (nothingToShow)
            m_frame->startAt(route::SignIn);
    });
    connect(&signIn, &SignInFlow::renewed, this, &SessionKeeper::signedInAgain);
    connect(&signIn, &SignInFlow::renewalFailed, this, &SessionKeeper::whenNotRenewed);
    const AccountFlow &account = m_connection->account();
    connect(&account, &AccountFlow::needsSignIn, this, &SessionKeeper::askForSignIn);
    connect(&account, &AccountFlow::stateChanged, this, &SessionKeeper::accountChanged);
    connect(&account, &AccountFlow::carriedOutAfterAll, this, &SessionKeeper::carriedOutAfterAll);
    restore(settings);
}

void SessionKeeper::restore(const Settings &settings) {
    if (!m_connection->isTrustSetUp())
        m_pages->signIn()->setNotice([file = settings.caFile] {
            return tr("The file %1 holds no certificate. Ask your administrator.").arg(file);
        });
    SignInFlow &signIn = m_connection->signIn();
    signIn.restore();
    if (isAt(route::Account) && signIn.state() == SignInFlow::State::SignedOut)
        m_frame->startAt(route::SignIn);
}

void SessionKeeper::signInInstead() {
    m_connection->signIn().cancel();
    m_frame->startAt(route::SignIn);
}

void SessionKeeper::whenSignedIn() {
    SignInFlow &signIn = m_connection->signIn();
    m_frame->raise();
    m_frame->activateWindow();
    if (const auto keep = std::exchange(m_keep, nullptr))
        keep();
    m_pages->account()->setNotice([isDifferent = signIn.isDifferentUser()] {
        return isDifferent
            ? tr("You signed in with another account than last time. Check that it is the right one.")
            : QString();
    });
    const bool comesBack = isAt(route::SignInAgain) && !signIn.isDifferentUser();
    if (!comesBack) {
        m_frame->startAt(route::Account);
        return m_connection->account().load();
    }
    m_frame->back();
    if (isAt(route::Account))
        m_frame->next();
    else
        Q_EMIT signedInAgain();
}

void SessionKeeper::whenSignedOut(const SignOut &outcome) {
    if (std::exchange(m_isLeaving, false) && outcome.revoked != Revoked::NotAnswered)
        return left();
    m_connection->account().clear();
    m_pages->signIn()->setNotice([outcome] { return signOutNotice(outcome); });
    m_frame->startAt(route::SignIn);
}

bool SessionKeeper::mayLeave() {
    if (!m_connection || !m_connection->signIn().isForThisSessionOnly())
        return true;
    m_isLeaving = true;
    m_connection->signIn().signOut();
    return false;
}

bool SessionKeeper::isFresh() {
    const bool isTooOld = m_connection->signIn().isTooOld();
    if (isTooOld)
        openSignInAgain([] { return tr("For your safety, sign in again before you go on."); });
    return !isTooOld;
}

void SessionKeeper::askForSignIn() {
    openSignInAgain([] { return sentence(ErrorKind::NotSignedIn); });
}

void SessionKeeper::whenNotRenewed(const ServiceError &error) {
    if (error.kind == ErrorKind::NotSignedIn)
        askForSignIn();
    else
        Q_EMIT notRenewed(error);
}

void SessionKeeper::openSignInAgain(const NoticeLabel::Words &notice) {
    if (isAt(route::Account) && !m_connection->account().profile()) {
        m_pages->signIn()->setNotice(notice);
        return m_frame->startAt(route::SignIn);
    }
    if (isAt(route::SignIn))
        return m_pages->signIn()->setNotice(notice);
    if (isAt(route::SignInAgain))
        return;
    m_pages->signInAgain()->setNotice(notice);
    m_frame->detourTo(route::SignInAgain);
}
