#pragma once

#include "app/async/Awaited.h"
#include "app/async/FirstAnswer.h"
#include "app/signin/Keyring.h"
#include "app/signin/ProgramLock.h"
#include "app/signin/Revocation.h"

#include <QObject>

/// One user's entry in the keyring on its way out: read, ended at the service, removed, as far as that goes
/// without asking the user for anything. Goes away by itself when it has answered.
class EntryEnding : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        Revoked revoked;
        bool isGone; ///< nothing is left to do
    };

    /// @param upTo   the last generation of tokens that is meant
    /// @param known  what is in memory of it
    EntryEnding(Keyring &keyring, Revocation &revocation, KeyringEntry entry, quint32 upTo,
        const std::optional<TokenSet> &known, const QString &renewalLock, QObject *parent);

    QFuture<Outcome> run();

private:
    void lookInside(bool isOpen);
    void take(const KeyringResult<std::optional<QByteArray>> &secret);
    void revoke(const TokenSet &tokens, bool thenRemove);
    void remove(Revoked revoked);
    void conclude(const Outcome &outcome);

    Keyring &m_keyring;
    Revocation &m_revocation;
    KeyringEntry m_entry;
    quint32 m_upTo;
    std::optional<TokenSet> m_known;
    ProgramLock m_lock; ///< so that no other program renews meanwhile what is being ended
    FirstAnswer<Outcome> m_outcome;
    Awaited m_answer{this};
};
