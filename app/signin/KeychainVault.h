#pragma once

#include "app/signin/TokenVault.h"

#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

/// The operating system's keychain through QtKeychain. QtKeychain 0.13 runs one job at a time, never gives up
/// on an unanswered prompt and crashes when a running job is deleted; so a job that does not answer is left
/// alone, and until it does, this vault says NoAnswer.
class KeychainVault : public QObject, public TokenVault {
    Q_OBJECT

public:
    /// @param patience  how long the user may take to unlock the keyring before the answer is NoAnswer
    explicit KeychainVault(
        std::chrono::milliseconds patience = std::chrono::minutes{2}, QObject *parent = nullptr);

    QFuture<Vaulted<std::optional<QByteArray>>> read(const QString &key) override;
    QFuture<Vaulted<void>> write(const QString &key, const QByteArray &secret) override;
    QFuture<Vaulted<void>> remove(const QString &key) override;

private:
    /// Runs a job where there is a keyring; @p result turns the finished job into the answer.
    template <typename T>
    QFuture<Vaulted<T>> run(QKeychain::Job *job, std::function<Vaulted<T>(QKeychain::Job &)> result);

    std::chrono::milliseconds m_patience;
    int m_unanswered = 0;
};
