#include "app/signin/KeychainVault.h"

#include "app/async/FirstAnswer.h"
#include "app/async/ThenIn.h"
#include "app/signin/Keyring.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"phone-settings"_s;

VaultProblem problemOf(const QKeychain::Job &job) {
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return VaultProblem::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return VaultProblem::NoKeyring;
    default:
        return VaultProblem::Failed;
    }
}

std::optional<VaultProblem> problemOf(KeyringState keyring) {
    switch (keyring) {
    case KeyringState::Absent:
        return VaultProblem::NoKeyring;
    case KeyringState::NoAnswer:
        return VaultProblem::NoAnswer;
    default:
        return std::nullopt; // a locked one asks for its password
    }
}

}

KeychainVault::KeychainVault(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience) { }

template <typename T>
QFuture<Vaulted<T>> KeychainVault::run(
    QKeychain::Job *job, std::function<Vaulted<T>(QKeychain::Job &)> result, Unanswered unanswered) {
    auto answer = std::make_shared<FirstAnswer<Vaulted<T>>>();
    job->setInsecureFallback(false);
    job->setParent(this); // goes with the vault, but for the time it runs
    thenIn(this, keyringState(), [=, this](KeyringState keyring) {
        const auto problem
            = m_unanswered.isEmpty() ? problemOf(keyring) : std::optional(VaultProblem::NoAnswer);
        if (problem)
            answer->give(std::unexpected(*problem));
        if (problem && (keyring == KeyringState::Absent || unanswered == Unanswered::IsDropped)) {
            delete job; // not started yet, so it may go
            return;
        }
        const auto giveUp = [=, this, vault = QPointer(this)](VaultProblem why) {
            if (answer->isGiven() || !vault)
                return;
            m_unanswered << job;
            answer->give(std::unexpected(why));
        };
        QTimer::singleShot(m_patience, job, [giveUp] { giveUp(VaultProblem::NoAnswer); });
        whenKeyringGoes(job, [giveUp] { giveUp(VaultProblem::NoKeyring); });
        connect(job, &QKeychain::Job::finished, job, [=, this, vault = QPointer(this)] {
            if (vault)
                m_unanswered.remove(job);
            answer->give(result(*job));
        });
        job->setParent(nullptr);
        job->start();
    });
    return answer->future();
}

QFuture<Vaulted<std::optional<QByteArray>>> KeychainVault::read(const QString &key) {
    using Answer = Vaulted<std::optional<QByteArray>>;
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(key);
    auto found = run<std::optional<QByteArray>>(job, [job](QKeychain::Job &) -> Answer {
        if (job->error() == QKeychain::EntryNotFound)
            return std::nullopt;
        if (job->error() != QKeychain::NoError)
            return std::unexpected(problemOf(*job));
        return job->textData().toUtf8();
    });
    return thenIn(this, found, [](const Answer &answer) {
        const bool doubtful = answer && !*answer; // a locked keyring, too, reads as having no entry
        if (!doubtful)
            return QtFuture::makeReadyFuture(answer);
        return keyringState().then([answer](KeyringState keyring) -> Answer {
            return keyring == KeyringState::Locked ? Answer(std::unexpected(VaultProblem::Locked)) : answer;
        });
    }).unwrap();
}

QFuture<Vaulted<void>> KeychainVault::write(const QString &key, const QByteArray &secret) {
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(key);
    job->setTextData(QString::fromUtf8(secret));
    auto written = run<void>(job, [](QKeychain::Job &done) -> Vaulted<void> {
        if (done.error() != QKeychain::NoError)
            return std::unexpected(problemOf(done));
        return {};
    });
    return thenIn(this, written, [this, key, secret](const Vaulted<void> &answer) {
        if (!answer)
            return QtFuture::makeReadyFuture(answer);
        return readBack(key, secret);
    }).unwrap();
}

QFuture<Vaulted<void>> KeychainVault::readBack(const QString &key, const QByteArray &secret) {
    using Answer = Vaulted<void>;
    return thenIn(this, keyringState(), [this, key, secret](KeyringState keyring) {
        // Dismissing the question for the password counts as success; reading would only ask once more.
        if (keyring == KeyringState::Locked)
            return QtFuture::makeReadyFuture<Answer>(std::unexpected(VaultProblem::Locked));
        return read(key).then([secret](const Vaulted<std::optional<QByteArray>> &kept) -> Answer {
            if (!kept)
                return std::unexpected(kept.error());
            return *kept == secret ? Answer{} : Answer(std::unexpected(VaultProblem::NotKept));
        });
    }).unwrap();
}

QFuture<Vaulted<void>> KeychainVault::remove(const QString &key) {
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(key);
    const auto result = [](QKeychain::Job &done) -> Vaulted<void> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return std::unexpected(problemOf(done));
        return {};
    };
    return run<void>(job, result, Unanswered::IsDoneLater);
}
