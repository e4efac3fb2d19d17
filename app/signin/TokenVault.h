#pragma once

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QUrl>

#include <expected>
#include <optional>

/// Why the place for secrets did not do what was asked.
enum class VaultProblem {
    NoKeyring, ///< there is no keyring on this computer, or nothing to reach it by
    Locked, ///< locked, and the question for its password was dismissed or cannot be shown
    NoAnswer, ///< it was asked and has not answered yet
    NotKept, ///< it reported success and did not keep what it was given
    Failed, ///< anything else
};

/// What happened and what to do next, in the user's language.
QString sentence(VaultProblem problem);

template <typename T>
using Vaulted = std::expected<T, VaultProblem>;

/// A place for secrets. Never falls back to plain text.
class TokenVault {
public:
    virtual ~TokenVault() = default;

    /// Nothing when there is no such entry, known for certain.
    virtual QFuture<Vaulted<std::optional<QByteArray>>> read(const QString &key) = 0;
    /// Replaces an entry at once; success means that it was read back.
    virtual QFuture<Vaulted<void>> write(const QString &key, const QByteArray &secret) = 0;
    /// Succeeds also when there was no such entry. One that is answered with NoAnswer is still done when the
    /// keychain answers again, after the calls before it: so it undoes a write that was given up.
    virtual QFuture<Vaulted<void>> remove(const QString &key) = 0;
};

/// The entry of one user: tells nothing about who that is (INTERFACES.md, keychain).
QString vaultKey(const QUrl &server, const QString &appId, const QString &userId);
