#pragma once

#include "app/signin/KeyringEntry.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <expected>
#include <optional>

/// Why the place for secrets did not do what was asked.
enum class KeyringProblem {
    NoKeyring, ///< there is no keyring on this computer, or nothing to reach it by
    NoCollection, ///< it has never been set up, or its database is not open
    Locked, ///< and nobody was asked to unlock it
    Dismissed, ///< the question for its password was dismissed, or cannot be shown
    Denied, ///< it has the entry and does not give it to this program
    NoAnswer, ///< it was asked and has not answered yet
    NotKept, ///< it reported success and did not keep what it was given
    Failed, ///< anything else
};

/// What happened and what to do next, in the user's language.
QString sentence(KeyringProblem problem);

template <typename T>
using KeyringResult = std::expected<T, KeyringProblem>;

/// A place for secrets. Never falls back to plain text.
class Keyring {
public:
    virtual ~Keyring() = default;

    /// Can it be read without asking the user for anything?
    virtual QFuture<bool> isOpen() = 0;
    /// Nothing when there is no such entry, known for certain.
    virtual QFuture<KeyringResult<std::optional<QByteArray>>> read(const KeyringEntry &entry) = 0;
    /// Replaces an entry at once; success means that it was read back.
    virtual QFuture<KeyringResult<void>> write(const KeyringEntry &entry, const QByteArray &secret) = 0;
    /// Succeeds also when there was no such entry. One that is answered with NoAnswer is still done when the
    /// keyring answers again, after the calls before it: so it undoes a write that was given up.
    virtual QFuture<KeyringResult<void>> remove(const KeyringEntry &entry) = 0;

    /// What the entry holds; where there is none yet, @p secret, which is written. All who ask for that at
    /// the same time, in whichever program, are told the same.
    virtual QFuture<KeyringResult<QByteArray>> readOrWrite(
        const KeyringEntry &entry, const QByteArray &secret);
};
