#pragma once

#include "app/signin/TokenVault.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace QKeychain {
class Job;
}

/// The operating system's keychain through QtKeychain. QtKeychain 0.13 runs one job at a time, never gives up
/// on an unanswered prompt and crashes when a running job is deleted; so a job that does not answer is left
/// alone, and until it does, this vault says NoAnswer. A removal is put in line nevertheless.
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
    /// What becomes of a job that the keyring has no answer for now.
    enum class Unanswered { IsDropped, IsDoneLater };

    /// Runs a job where there is a keyring; @p result turns the finished job into the answer.
    template <typename T>
    QFuture<Vaulted<T>> run(QKeychain::Job *job, std::function<Vaulted<T>(QKeychain::Job &)> result,
        Unanswered unanswered = Unanswered::IsDropped);
    QFuture<Vaulted<void>> readBack(const QString &key, const QByteArray &secret);

    std::chrono::milliseconds m_patience;
    QSet<QKeychain::Job *> m_unanswered;
};
