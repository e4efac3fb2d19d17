#pragma once

#include "app/signin/Keyring.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace QKeychain {
class Job;
}

/// The operating system's keyring through QtKeychain. QtKeychain 0.13 runs one job at a time, never gives up
/// on an unanswered prompt and crashes when a running job is deleted; so a job that does not answer is left
/// alone, and until it does, this keyring says NoAnswer. A removal is put in line nevertheless.
class SystemKeyring : public QObject, public Keyring {
    Q_OBJECT

public:
    /// @param patience  how long the user may take to unlock the keyring before the answer is NoAnswer
    explicit SystemKeyring(
        std::chrono::milliseconds patience = std::chrono::minutes{2}, QObject *parent = nullptr);

    QFuture<bool> isOpen() override;
    QFuture<KeyringResult<std::optional<QByteArray>>> read(const KeyringEntry &entry) override;
    QFuture<KeyringResult<void>> write(const KeyringEntry &entry, const QByteArray &secret) override;
    QFuture<KeyringResult<void>> remove(const KeyringEntry &entry) override;

private:
    /// What becomes of a job that the keyring has no answer for now.
    enum class Unanswered { IsDropped, IsDoneLater };

    /// Runs a job where there is a keyring; @p result turns the finished job into the answer.
    template <typename T>
    QFuture<KeyringResult<T>> run(QKeychain::Job *job,
        std::function<KeyringResult<T>(QKeychain::Job &)> result,
        Unanswered unanswered = Unanswered::IsDropped);
    QFuture<KeyringResult<void>> readBack(const KeyringEntry &entry, const QByteArray &secret);

    std::chrono::milliseconds m_patience;
    QSet<QKeychain::Job *> m_unanswered;
};
