#pragma once

#include "app/async/Waiting.h"
#include "app/settings/Memory.h"
#include "app/signin/Keyring.h"
#include "app/signin/Revocation.h"
#include "app/signin/Session.h"

#include <QObject>
#include <QSet>

#include <limits>

/// What became of a sign-out. The program is signed out in every case.
struct SignOut {
    Revoked revoked = Revoked::Done;
    bool isOwed = false; ///< what is left to do, a later start does
};

/// Ends sign-ins where they hold: at the service and in the keyring. What is owed is noted first and crossed
/// out when it is done; what is left when the program ends, a later start does. An entry stays in the keyring
/// until the service has answered, since without it nobody could end its tokens any more.
class SignOuts : public QObject {
    Q_OBJECT

public:
    SignOuts(Transport &transport, const Client &client, Keyring &keyring, Memory &memory,
        QObject *parent = nullptr);

    static constexpr quint32 all = std::numeric_limits<quint32>::max();
    /// Notes that a user's entry is to be ended, if its tokens are not newer than @p upTo.
    void owe(const QString &userId, quint32 upTo = all);
    void forgive(const QString &userId);
    bool isOwed(const TokenSet &tokens);
    bool isOwed(const QString &userId);

    /// Ends a user's entry, which is owed.
    /// @param known  what is in memory of it, if anything is
    QFuture<SignOut> end(const QString &userId, const std::optional<TokenSet> &known = {});
    /// Ends the entries that are owed, but for that of who is signed in. Asks nobody to unlock the keyring.
    void settle(const QString &signedInUser);

    /// Ends tokens that no entry holds.
    QFuture<Revoked> revoke(const TokenSet &tokens);
    /// Ends as little as can be of tokens whose user goes on with others: the access token, and with a
    /// service that was seen to end all of a user's tokens with it, nothing.
    void revokeSparingly(const TokenSet &tokens);
    void noteBegin(); ///< of what goes on from now on
    void noteEnd(); ///< of what was to go on, by the service

    /// Answered when nothing is being ended any more: a sign-in that comes meanwhile might end with it.
    QFuture<bool> atRest();

private:
    template <typename T>
    QFuture<T> counted(QFuture<T> ending);

    Client m_client;
    Keyring &m_keyring;
    Memory &m_memory;
    Revocation m_revocation;
    QSet<QString> m_ending; ///< whose entries are
    bool m_hasSpared = false; ///< tokens that may have ended nevertheless
    int m_underWay = 0;
    Waiting<bool> m_waitingForRest;
};
