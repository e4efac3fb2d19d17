#pragma once

#include "app/signin/KeyringEntry.h"

#include <QFuture>
#include <QObject>

#include <functional>

/// The operating system's keyring, as far as it can be known without asking it for a secret.
enum class KeyringState {
    Ready,
    Locked,
    NoCollection, ///< nothing to keep secrets in: it has never been set up, or its database is not open
    Absent,
    NoAnswer, ///< it is there and says nothing
};

/// On Linux asks the Secret Service over D-Bus, since QtKeychain cannot tell these states apart; answers
/// within ten seconds. Elsewhere the keyring is part of the system and always Ready.
QFuture<KeyringState> keyringState();

/// Does the keyring have @p entry, whether or not it gives out what is in it?
enum class KeyringListing { Has, HasNot, NotKnown };
QFuture<KeyringListing> keyringListing(const KeyringEntry &entry);

/// Runs @p then whenever the keyring that there is goes away, for as long as @p context lives.
void whenKeyringGoes(QObject *context, std::function<void()> then);
