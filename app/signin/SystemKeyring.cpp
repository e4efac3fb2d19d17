#include "app/signin/SystemKeyring.h"

#include "app/async/FirstAnswer.h"
#include "app/async/ThenIn.h"
#include "app/signin/KeyringState.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"phone-settings"_s;

KeyringProblem problemOf(const QKeychain::Job &job) {
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyringProblem::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyringProblem::NoKeyring;
    default:
        return KeyringProblem::Failed;
    }
}

std::optional<KeyringProblem> problemOf(KeyringState keyring) {
    switch (keyring) {
    case KeyringState::Absent:
        return KeyringProblem::NoKeyring;
    case KeyringState::NoAnswer:
        return KeyringProblem::NoAnswer;
    default:
        return std::nullopt; // a locked one asks for its password
    }
}

}

SystemKeyring::SystemKeyring(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience) { }

template <typename T>
QFuture<KeyringResult<T>> SystemKeyring::run(
    QKeychain::Job *job, std::function<KeyringResult<T>(QKeychain::Job &)> result, Unanswered unanswered) {
    auto answer = std::make_shared<FirstAnswer<KeyringResult<T>>>();
    job->setInsecureFallback(false);
    job->setParent(this); // goes with the keyring, but for the time it runs
    thenIn(this, keyringState(), [=, this](KeyringState state) {
        const auto problem
            = m_unanswered.isEmpty() ? problemOf(state) : std::optional(KeyringProblem::NoAnswer);
        if (problem)
            answer->give(std::unexpected(*problem));
        if (problem && (state == KeyringState::Absent || unanswered == Unanswered::IsDropped)) {
            delete job; // not started yet, so it may go
            return;
        }
        const auto giveUp = [=, this, self = QPointer(this)](KeyringProblem why) {
            if (answer->isGiven() || !self)
                return;
            m_unanswered << job;
            answer->give(std::unexpected(why));
        };
        QTimer::singleShot(m_patience, job, [giveUp] { giveUp(KeyringProblem::NoAnswer); });
        whenKeyringGoes(job, [giveUp] { giveUp(KeyringProblem::NoKeyring); });
        connect(job, &QKeychain::Job::finished, job, [=, this, self = QPointer(this)] {
            if (self)
                m_unanswered.remove(job);
            answer->give(result(*job));
        });
        job->setParent(nullptr);
        job->start();
    });
    return answer->future();
}

QFuture<bool> SystemKeyring::isOpen() {
    return keyringState().then([](KeyringState state) { return state == KeyringState::Ready; });
}

QFuture<KeyringResult<std::optional<QByteArray>>> SystemKeyring::read(const KeyringEntry &entry) {
    using Answer = KeyringResult<std::optional<QByteArray>>;
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(entry.name());
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
            return keyring == KeyringState::Locked ? Answer(std::unexpected(KeyringProblem::Locked)) : answer;
        });
    }).unwrap();
}

QFuture<KeyringResult<void>> SystemKeyring::write(const KeyringEntry &entry, const QByteArray &secret) {
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(entry.name());
    job->setTextData(QString::fromUtf8(secret));
    auto written = run<void>(job, [](QKeychain::Job &done) -> KeyringResult<void> {
        if (done.error() != QKeychain::NoError)
            return std::unexpected(problemOf(done));
        return {};
    });
    return thenIn(this, written, [this, entry, secret](const KeyringResult<void> &answer) {
        if (!answer)
            return QtFuture::makeReadyFuture(answer);
        return readBack(entry, secret);
    }).unwrap();
}

QFuture<KeyringResult<void>> SystemKeyring::readBack(const KeyringEntry &entry, const QByteArray &secret) {
    using Answer = KeyringResult<void>;
    return thenIn(this, keyringState(), [this, entry, secret](KeyringState keyring) {
        // Dismissing the question for the password counts as success; reading would only ask once more.
        if (keyring == KeyringState::Locked)
            return QtFuture::makeReadyFuture<Answer>(std::unexpected(KeyringProblem::Locked));
        return read(entry).then([secret](const KeyringResult<std::optional<QByteArray>> &kept) -> Answer {
            if (!kept)
                return std::unexpected(kept.error());
            return *kept == secret ? Answer{} : Answer(std::unexpected(KeyringProblem::NotKept));
        });
    }).unwrap();
}

QFuture<KeyringResult<void>> SystemKeyring::remove(const KeyringEntry &entry) {
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(entry.name());
    const auto result = [](QKeychain::Job &done) -> KeyringResult<void> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return std::unexpected(problemOf(done));
        return {};
    };
    return run<void>(job, result, Unanswered::IsDoneLater);
}
