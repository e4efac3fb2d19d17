#pragma once

#include "app/signin/KeyringMessage.h"

#include <functional>

/// Has QtKeychain carry out a request. It carries out one at a time, waits for ever for the answer to a
/// question for a password, and can take the process down with it: libsecret 0.20.5 crashes when the keyring
/// is started anew under it.
void carryOut(const KeyringRequest &request, std::function<void(const KeyringReply &)> then);
