#pragma once

#include <QFuture>
#include <QObject>

#include <functional>

/// The operating system's keyring, as far as it can be known without asking it for a secret.
enum class KeyringState {
    Ready,
    Locked,
    Absent,
    NoAnswer, ///< it is there and says nothing
};

/// On Linux asks the Secret Service over D-Bus, since QtKeychain cannot tell these states apart; answers
/// within ten seconds. Elsewhere the keyring is part of the system and always Ready.
QFuture<KeyringState> keyringState();

/// Runs @p then when the keyring that there is now goes away, for as long as @p context lives.
void whenKeyringGoes(QObject *context, std::function<void()> then);
