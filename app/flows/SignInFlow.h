#pragma once

#include "app/async/Awaited.h"
#include "app/flows/Problem.h"
#include "app/settings/Memory.h"
#include "app/signin/MemoryKeyring.h"
#include "app/signin/Pkce.h"
#include "app/signin/RedirectListener.h"
#include "app/signin/Session.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

/// Why an answer to Provider::discoveryRequest() that is no good is none.
Problem problemWithDiscovery(const HttpAnswer &answer);

/// Signing in with the browser (OpenID Connect, authorization code with PKCE; RFC 8252), coming back to a
/// stored session, and signing out.
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
    using OpenBrowser = std::function<bool(const QUrl &)>;

    /// What the settings say about signing in.
    struct Setup {
        quint16 redirectPort = 0; ///< 0 for any free one
        std::chrono::minutes maxAge{10}; ///< asked of the service when renewing; 0 for no limit
        std::chrono::milliseconds browserPatience{
            std::chrono::minutes{10}}; ///< a code lives as long (SERVICE.md)
    };

    SignInFlow(Transport &transport, Session &session, Keyring &keyring, Memory &memory,
        OpenBrowser openBrowser, Setup setup, QObject *parent = nullptr);

    State state() const { return m_state; }
    const std::optional<Problem> &problem() const { return m_problem; }

    /// Takes up the session of an earlier start, if there is one.
    void restore();
    /// Opens the browser on the sign-in page. @p again: the user must prove who they are even if the browser
    /// remembers them.
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
    const QUrl &link() const { return m_link; }
    /// Did the desktop take the link?
    bool isBrowserOpen() const { return m_isBrowserOpen; }
    /// Is the user who signed in another than the one of the last session?
    bool isDifferentUser() const { return m_isDifferentUser; }
    /// Is the sign-in too old for changing a phone number?
    bool isTooOld() const;

Q_SIGNALS:
    void stateChanged();
    void signedIn(); ///< by the user in the browser, or from a stored session
    void renewed();
    void renewalFailed(const ServiceError &error);
    void signedOut(const Session::SignOut &outcome);

private:
    void setState(State state);
    void stop();
    void rest();
    /// Gives up a sign-in that the keyring has not taken yet, or takes later.
    void giveUp();
    void fail(const Problem &problem);
    void prepare(const HttpAnswer &discovery);
    QUrl signInLink(const QUrl &redirectUri) const;
    void takeAnswer(const QUrlQuery &query);
    void takeTokens(Instant left, const Result<TokenAnswer> &answer);
    void keep();
    void begin(Keyring &keyring);
    QString rememberedUser() const;
    void rememberUser(const QString &userId);
    KeyringEntry entry(const QString &userId) const;

    Transport &m_transport;
    Session &m_session;
    Keyring &m_keyring;
    Memory &m_memory;
    OpenBrowser m_openBrowser;
    Setup m_setup;
    TokenEndpoint m_tokenEndpoint;
    MemoryKeyring m_thisSessionOnly;

    State m_state = State::SignedOut;
    std::optional<Problem> m_problem;
    bool m_again = false;
    std::optional<Provider> m_provider;
    Pkce m_pkce;
    QByteArray m_oidcState;
    QByteArray m_nonce;
    QUrl m_redirectUri;
    QUrl m_link;
    bool m_isBrowserOpen = false;
    std::unique_ptr<RedirectListener> m_listener;
    QTimer m_patience;
    std::optional<TokenSet> m_tokens;
    QString m_userBefore; ///< whose tokens were in the keyring before m_tokens came; may be nobody's
    bool m_isDifferentUser = false;
    Awaited m_answer{this};
};
