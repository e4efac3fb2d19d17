#pragma once

#include "app/async/Awaited.h"
#include "app/flows/BrowserSignIn.h"
#include "app/flows/SignOuts.h"
#include "app/settings/Memory.h"
#include "app/signin/MemoryKeyring.h"

#include <QObject>
#include <QUrl>

/// Signing in with the browser, coming back to a stored session, and signing out.
///
///     SignedOut ──start──> Preparing ──> WaitingForBrowser ──> Finishing ──> Keeping ──kept──> SignedIn
///         │   ^                │ cancel, time-out, refusal │       │            │                 ^
///         │   └────────────────┴───────────────────────────┴───────┘            v                 │
///         │                                                                  NotKept ──this session only
///         └──restore──> Restoring ──> SignedIn, or back
class SignInFlow : public QObject {
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        Restoring,
        Preparing,
        WaitingForBrowser,
        Finishing,
        Keeping, ///< writing to the keyring; the user may be asked to unlock it
        NotKept, ///< the keyring did not take it; the user decides
        SignedIn,
    };
    using OpenBrowser = BrowserSignIn::OpenBrowser;
    using Setup = BrowserSignIn::Setup;

    SignInFlow(Transport &transport, Session &session, Keyring &keyring, Memory &memory,
        OpenBrowser openBrowser, const Setup &setup, QObject *parent = nullptr);

    State state() const { return m_state; }
    const std::optional<Problem> &problem() const { return m_problem; }

    /// Takes up the session of an earlier start, if there is one.
    void restore();
    /// Opens the browser on the sign-in page.
    /// @param again  the user must prove who they are even if the browser remembers them, as after a sign-out
    void start(bool again = false);
    /// Stops a sign-in under way. A session that there was before goes on.
    void cancel();
    void keepAgain();
    void goOnForThisSessionOnly();
    /// Renews the session without the user; renewed() or renewalFailed() follows.
    void renew();
    /// Ends the session here at once, then at the service and in the keyring; signedOut() tells how that
    /// went.
    void signOut();

    /// The sign-in page, to open by hand, while WaitingForBrowser.
    const QUrl &link() const { return m_browser.link(); }
    /// Did the desktop take the link?
    bool isBrowserOpen() const { return m_browser.isBrowserOpen(); }
    /// Is the user who signed in another than the one of the last session?
    bool isDifferentUser() const { return m_isDifferentUser; }
    /// Is it too long ago, or not known, that the user proved who they are?
    bool isTooOld() const;
    /// Does the sign-in end with this program? Then nobody but signOut() can end it at the service.
    bool isForThisSessionOnly() const { return m_isForThisSessionOnly && m_session.isSignedIn(); }

Q_SIGNALS:
    void stateChanged();
    void signedIn(); ///< by the user in the browser, or from a stored session
    void renewed();
    void renewalFailed(const ServiceError &error);
    void signedOut(const SignOut &outcome);

private:
    void setState(State state);
    void stop();
    void rest();
    void fail(const Problem &problem);
    void followBrowser();
    void take(const TokenSet &tokens);
    void takeStored(const QString &userId, const KeyringResult<std::optional<QByteArray>> &secret);
    void keep();
    void write();
    void notKept(KeyringProblem problem);
    /// Takes back what was noted for the next start.
    void unmark();
    bool isOfAnother(const QString &userId) const;
    void begin(Keyring &keyring);
    void undoWrite(const QString &userId);
    /// Gives up a sign-in that the keyring has not taken yet, or takes later.
    void giveUp();
    void endReplaced(const std::optional<TokenSet> &inMemory, const QString &userId);
    void endUnwanted(const TokenSet &tokens);
    QString rememberedUser() const;
    void rememberUser(const QString &userId);
    KeyringEntry entry(const QString &userId) const;

    Session &m_session;
    Keyring &m_keyring;
    Memory &m_memory;
    std::chrono::minutes m_maxAge;
    MemoryKeyring m_thisSessionOnly;

    State m_state = State::SignedOut;
    std::optional<Problem> m_problem;
    std::optional<TokenSet> m_tokens;
    QString m_userBefore; ///< whose tokens were in the keyring before m_tokens came; may be nobody's
    std::optional<TokenSet> m_replaced; ///< what the keyring had of the same user
    QString m_lastUser; ///< who signed in last since the program started, and has not signed out
    bool m_isDifferentUser = false;
    bool m_isForThisSessionOnly = false;
    BrowserSignIn m_browser;
    SignOuts m_signOuts;
    Awaited m_answer{this};
};
