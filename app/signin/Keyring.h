#pragma once

#include <QFuture>

/// The operating system's keyring, as far as it can be known without asking it for a secret.
enum class KeyringState { Ready, Locked, Absent };

/// On Linux asks the Secret Service over D-Bus, since QtKeychain cannot tell these states apart; answers
/// within five seconds. Elsewhere the keychain is part of the system and always Ready.
QFuture<KeyringState> keyringState();
