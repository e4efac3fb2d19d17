#pragma once

#include "app/signin/KeyringMessage.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

/// Carries out what is asked of the keyring, one request at a time.
///
/// On Linux it does so in a process of its own, which is this very program with another part to play:
/// whatever the keyring does to the libraries that speak to it, it does not do to the program. That process
/// is started when there is something to do, and ends with the program: KeePassXC asks its user for each
/// process anew whether it may have an entry. Requests and answers go through its standard input and output.
/// Elsewhere the keyring is part of the system, and asked here.
class KeyringWorker : public QObject {
    Q_OBJECT

public:
    static std::unique_ptr<KeyringWorker> make();

    /// Nothing when the process has died of it. Not while another request is under way.
    virtual QFuture<std::optional<KeyringReply>> ask(const KeyringRequest &request) = 0;
    /// Waits no longer for the request under way; what becomes of it is not known.
    virtual void giveUp() = 0;
};

/// To be called first in every program that has a SystemKeyring, once its memory is sealed.
/// @returns the exit code of a process whose part it was to ask the keyring, after that; nothing in any other
std::optional<int> askKeyringForAnother(int argc, char **argv);
