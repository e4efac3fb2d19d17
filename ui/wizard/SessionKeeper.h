#pragma once

#include "app/flows/Connection.h"
#include "app/settings/Settings.h"
#include "ui/parts/NoticeLabel.h"

#include <functional>
#include <memory>

class WizardFrame;
class WizardPages;

/// Who is signed in, whatever page is up: takes up a stored session, leads to the pages for signing in, says
/// why, and comes back to where the user was.
class SessionKeeper : public QObject {
    Q_OBJECT

public:
    /// Makes what it takes to work with the service that the settings name.
    using MakeConnection = std::function<std::unique_ptr<Connection>(const Settings &)>;

    SessionKeeper(WizardFrame *frame, WizardPages *pages, MakeConnection connect);

    void connectTo(const Settings &settings);
    /// The same for a connection that was entered by hand. @param keep  called once it has worked
    void tryConnection(const Settings &settings, std::function<void()> keep);
    /// Null before connectTo().
    Connection *connection() const { return m_connection.get(); }
    /// Is a connection entered by hand still to work?
    bool isTrying() const { return static_cast<bool>(m_keep); }

    /// Is the sign-in fresh enough to go on? If not, the user signs in again.
    bool isFresh();
    /// May the window go? Not before a sign-in for this session only is ended, since nobody could end it
    /// later: left() follows, or the user is told that it could not be.
    bool mayLeave();
    void renew() { m_connection->signIn().renew(); }
    void askForSignIn();

Q_SIGNALS:
    void left(); ///< nothing keeps the window any more
    void signedInAgain(); ///< what waited for it can go on
    void notRenewed(const ServiceError &error); ///< for a passing reason
    // Of AccountFlow:
    void accountChanged();
    void carriedOutAfterAll();

private:
    void restore(const Settings &settings);
    void whenSignedIn();
    void whenSignedOut(const SignOut &outcome);
    void whenNotRenewed(const ServiceError &error);
    void openSignInAgain(const NoticeLabel::Words &notice);
    void signInInstead();
    bool isAt(int page) const;

    WizardFrame *m_frame;
    WizardPages *m_pages;
    MakeConnection m_connect;
    std::unique_ptr<Connection> m_connection;
    std::function<void()> m_keep;
    bool m_isLeaving = false;
};
