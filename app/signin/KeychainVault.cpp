#include "app/signin/KeychainVault.h"

#include "app/genauth/ThenIn.h"
#include "app/signin/Keyring.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QPromise>
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

/// The first to come of a job's end and the end of patience.
template <typename T>
class FirstAnswer {
public:
    FirstAnswer() { m_promise.start(); }
    QFuture<T> future() { return m_promise.future(); }
    bool isGiven() const { return m_given; }
    void give(T answer) {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }

private:
    QPromise<T> m_promise;
    bool m_given = false;
};

}

KeychainVault::KeychainVault(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience) { }

template <typename T>
QFuture<Vaulted<T>> KeychainVault::run(
    QKeychain::Job *job, std::function<Vaulted<T>(QKeychain::Job &)> result) {
    auto answer = std::make_shared<FirstAnswer<Vaulted<T>>>();
    job->setInsecureFallback(false);
    job->setParent(this); // goes with the vault, but for the time it runs
    thenIn(this, keyringState(), [=, this](KeyringState keyring) {
        if (keyring == KeyringState::Absent || m_unanswered > 0) {
            delete job; // not started yet, so it may go
            return answer->give(std::unexpected(
                keyring == KeyringState::Absent ? VaultProblem::NoKeyring : VaultProblem::NoAnswer));
        }
        QTimer::singleShot(m_patience, job, [=, this, vault = QPointer(this)] {
            if (answer->isGiven() || !vault)
                return;
            m_unanswered++;
            answer->give(std::unexpected(VaultProblem::NoAnswer));
        });
        connect(job, &QKeychain::Job::finished, job, [=, this, vault = QPointer(this)] {
            if (vault && answer->isGiven())
                m_unanswered--;
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
        return read(key).then([secret](const Vaulted<std::optional<QByteArray>> &kept) -> Vaulted<void> {
            if (!kept)
                return std::unexpected(kept.error());
            return *kept == secret ? Vaulted<void>{} : Vaulted<void>(std::unexpected(VaultProblem::NotKept));
        });
    }).unwrap();
}

QFuture<Vaulted<void>> KeychainVault::remove(const QString &key) {
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(key);
    return run<void>(job, [](QKeychain::Job &done) -> Vaulted<void> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return std::unexpected(problemOf(done));
        return {};
    });
}
