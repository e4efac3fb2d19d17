#pragma once

#include "app/async/Awaited.h"
#include "app/flows/Problem.h"
#include "app/signin/AuthorizationRequest.h"
#include "app/signin/RedirectListener.h"
#include "app/signin/Session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// The part of a sign-in that happens in the browser (OpenID Connect, authorization code with PKCE; RFC
/// 8252), from the service's discovery document to tokens.
class BrowserSignIn : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Preparing, WaitingForBrowser, Finishing };
    using OpenBrowser = std::function<bool(const QUrl &)>;

    /// What the settings say about signing in.
    struct Setup {
        quint16 redirectPort = 0; ///< 0 for any free one
        std::chrono::minutes maxAge{10}; ///< since the user proved who they are; 0 for no limit
        std::chrono::milliseconds browserPatience{
            std::chrono::minutes{10}}; ///< a code lives as long, see app/genauth
    };
    /// What the service is asked for.
    struct Wish {
        bool mustSignIn = false; ///< prove who they are, even if the browser remembers them
        bool mustBeRecent = false; ///< a proof that is older than maxAge, or of no known age, is a failure
    };

    BrowserSignIn(Transport &transport, const Client &client, Clock clock, OpenBrowser openBrowser,
        const Setup &setup, QObject *parent = nullptr);

    State state() const { return m_state; }
    void start(const Wish &wish);
    void stop();

    /// The sign-in page, to open by hand, while WaitingForBrowser.
    const QUrl &link() const { return m_link; }
    /// Did the desktop take the link?
    bool isBrowserOpen() const { return m_isBrowserOpen; }

Q_SIGNALS:
    void stateChanged();
    void signedIn(const TokenSet &tokens);
    void failed(const Problem &problem);
    /// Tokens have come that are not to be used; there may be no user in them.
    void unwanted(const TokenSet &tokens);

private:
    void setState(State state);
    void fail(const Problem &problem);
    void prepare(const HttpAnswer &discovery);
    void closeListener();
    void takeAnswer(const QUrlQuery &query);
    void takeTokens(const TokenAnswer &answer, const TokenSet &tokens, Instant left);

    Transport &m_transport;
    Client m_client;
    Clock m_clock;
    OpenBrowser m_openBrowser;
    Setup m_setup;
    TokenEndpoint m_tokenEndpoint;

    State m_state = State::Idle;
    Wish m_wish;
    std::optional<Provider> m_provider;
    std::optional<AuthorizationRequest> m_request;
    QUrl m_link;
    bool m_isBrowserOpen = false;
    std::unique_ptr<RedirectListener> m_listener;
    QTimer m_patience;
    quint64 m_attempt = 0; ///< which tokens are waited for
    Awaited m_answer{this};
};
