#include "app/signin/SystemKeyring.h"

#include "app/async/ThenIn.h"
#include "app/signin/ProgramLock.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Action = KeyringRequest::Action;
using Outcome = KeyringReply::Outcome;

// A keyring that is started anew is back, and open, within moments.
constexpr auto beforeAskingAgain = 500ms;
constexpr auto timeToComeBack = 10s;
constexpr int mostLosses = 6;

bool mayBeStarting(KeyringState state) {
    return state == KeyringState::Absent || state == KeyringState::NoCollection
        || state == KeyringState::Locked;
}

template <typename T>
QFuture<KeyringResult<T>> ready(KeyringResult<T> answer) {
    return QtFuture::makeReadyFuture(std::move(answer));
}

/// What keeps a keyring from doing what it is asked for.
std::optional<KeyringProblem> problemOf(KeyringState state) {
    switch (state) {
    case KeyringState::Absent:
        return KeyringProblem::NoKeyring;
    case KeyringState::NoAnswer:
        return KeyringProblem::NoAnswer;
    case KeyringState::NoCollection:
        return KeyringProblem::NoCollection;
    case KeyringState::Locked:
        return KeyringProblem::Dismissed; // it has been asked, so its user was, too
    case KeyringState::Ready:
        break;
    }
    return std::nullopt;
}

KeyringProblem problemOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Denied:
        return KeyringProblem::Denied;
    case Outcome::NoKeyring:
        return KeyringProblem::NoKeyring;
    default:
        return KeyringProblem::Failed;
    }
}

/// Why it was not done: QtKeychain says little, the state that the keyring is in afterwards more.
template <typename T>
QFuture<KeyringResult<T>> whyNot(QObject *context, Outcome outcome) {
    return thenIn(context, keyringState(), [outcome](KeyringState state) -> KeyringResult<T> {
        return std::unexpected(problemOf(state).value_or(problemOf(outcome)));
    });
}

/// A keyring that is locked, closed, or lets nobody in also reads as having no entry.
QFuture<KeyringResult<std::optional<QByteArray>>> whyNotFound(QObject *context, const KeyringEntry &entry) {
    using Read = KeyringResult<std::optional<QByteArray>>;
    return thenIn(context, keyringState(), [=](KeyringState state) {
        if (const auto problem = problemOf(state))
            return ready<std::optional<QByteArray>>(std::unexpected(*problem));
        return thenIn(context, keyringListing(entry), [](KeyringListing listing) {
            if (listing == KeyringListing::HasNot)
                return Read(std::nullopt);
            const bool isThere = listing == KeyringListing::Has;
            return Read(std::unexpected(isThere ? KeyringProblem::Denied : KeyringProblem::NoAnswer));
        });
    }).unwrap();
}

}

SystemKeyring::SystemKeyring(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience) {
    m_again.setSingleShot(true);
    m_again.setInterval(beforeAskingAgain);
    connect(&m_again, &QTimer::timeout, this, &SystemKeyring::next);
}

QFuture<SystemKeyring::Answer> SystemKeyring::ask(const KeyringRequest &request) {
    const auto task = std::make_shared<Task>(request);
    m_tasks.push_back(task);
    if (task->isRemoval() && m_tasks.front()->answer.isGiven()) // it will be done when what it waits for is
        task->answer.give(std::unexpected(KeyringProblem::NoAnswer));
    QTimer::singleShot(m_patience, this, [this, waiting = std::weak_ptr(task)] {
        if (const auto late = waiting.lock())
            giveUp(late);
    });
    if (m_tasks.size() == 1)
        next();
    else
        passStuckTask();
    return task->answer.future();
}

void SystemKeyring::next() {
    if (m_tasks.empty())
        return;
    if (!std::exchange(m_isWatching, true))
        whenKeyringGoes(this, [this] { lose(); });
    m_step.await(keyringState(), [this](KeyringState state) { carryOut(state); });
}

void SystemKeyring::carryOut(KeyringState state) {
    const auto task = m_tasks.front();
    if (mayBeStarting(state) && !m_comesBack.hasExpired())
        return m_again.start();
    const bool isClosed = state == KeyringState::NoCollection && task->request.action != Action::Write;
    const bool isSilent = state == KeyringState::NoAnswer;
    if (state == KeyringState::Absent || isClosed || (isSilent && !task->isRemoval()))
        return finish(std::unexpected(*problemOf(state)));
    m_step.await(m_worker->ask(task->request), [this](const std::optional<KeyringReply> &reply) {
        if (reply)
            finish(*reply);
        else
            lose();
    });
    if (isSilent) // what is to be removed is removed when it speaks again
        task->answer.give(std::unexpected(*problemOf(state)));
}

void SystemKeyring::lose() {
    m_step.drop();
    m_worker->giveUp(); // what it knows is about the keyring that was
    m_comesBack.setRemainingTime(timeToComeBack);
    if (m_tasks.empty())
        return;
    Task &task = *m_tasks.front();
    const bool isGivenUp = task.answer.isGiven() && !task.isRemoval();
    if (isGivenUp || ++task.losses > mostLosses)
        finish(std::unexpected(KeyringProblem::Failed));
    else
        m_again.start();
}

void SystemKeyring::finish(const Answer &answer) {
    const auto done = m_tasks.front();
    m_tasks.pop_front();
    m_again.stop();
    next();
    done->answer.give(answer); // last, since whoever waits for it may ask something else
}

void SystemKeyring::giveUp(const std::shared_ptr<Task> &task) {
    if (task->answer.isGiven())
        return;
    if (task != m_tasks.front() && !task->isRemoval())
        std::erase(m_tasks, task);
    task->answer.give(std::unexpected(KeyringProblem::NoAnswer));
    passStuckTask();
}

void SystemKeyring::passStuckTask() {
    const auto waits
        = [](const std::shared_ptr<Task> &task) { return !task->isRemoval() && !task->answer.isGiven(); };
    if (std::ranges::none_of(m_tasks, waits) || !m_tasks.front()->answer.isGiven())
        return;
    const auto stuck = m_tasks.front();
    m_tasks.pop_front();
    const auto overwrites = [&](const std::shared_ptr<Task> &task) {
        return task->request.action == Action::Write && task->request.entry == stuck->request.entry;
    };
    if (stuck->isRemoval() && std::ranges::none_of(m_tasks, overwrites))
        m_tasks.push_back(stuck);
    m_step.drop();
    m_again.stop();
    m_worker->giveUp();
    next();
}

QFuture<bool> SystemKeyring::isOpen() {
    return keyringState().then([](KeyringState state) { return state == KeyringState::Ready; });
}

QFuture<KeyringResult<std::optional<QByteArray>>> SystemKeyring::read(const KeyringEntry &entry) {
    using Secret = std::optional<QByteArray>;
    const KeyringRequest request{.action = Action::Read, .entry = entry.name(), .secret = {}};
    return thenIn(this, ask(request), [this, entry](const Answer &answer) {
        if (!answer)
            return ready<Secret>(std::unexpected(answer.error()));
        if (answer->outcome == Outcome::Done)
            return ready<Secret>(answer->secret);
        return answer->outcome == Outcome::NotFound ? whyNotFound(this, entry)
                                                    : whyNot<Secret>(this, answer->outcome);
    }).unwrap();
}

QFuture<KeyringResult<void>> SystemKeyring::write(const KeyringEntry &entry, const QByteArray &secret) {
    const KeyringRequest request{.action = Action::Write, .entry = entry.name(), .secret = secret};
    return thenIn(this, ask(request), [this, entry, secret](const Answer &answer) {
        if (!answer)
            return ready<void>(std::unexpected(answer.error()));
        return answer->outcome == Outcome::Done ? readBack(entry, secret)
                                                : whyNot<void>(this, answer->outcome);
    }).unwrap();
}

QFuture<KeyringResult<void>> SystemKeyring::readBack(const KeyringEntry &entry, const QByteArray &secret) {
    return thenIn(this, keyringState(), [this, entry, secret](KeyringState state) {
        // Dismissing the question for the password counts as success; reading would only ask once more.
        if (const auto problem = problemOf(state))
            return ready<void>(std::unexpected(*problem));
        return thenIn(this, read(entry),
            [secret](const KeyringResult<std::optional<QByteArray>> &kept) -> KeyringResult<void> {
                if (!kept)
                    return std::unexpected(kept.error());
                return *kept == secret ? KeyringResult<void>{} : std::unexpected(KeyringProblem::NotKept);
            });
    }).unwrap();
}

QFuture<KeyringResult<void>> SystemKeyring::remove(const KeyringEntry &entry) {
    const KeyringRequest request{.action = Action::Remove, .entry = entry.name(), .secret = {}};
    return thenIn(this, ask(request), [this, entry](const Answer &answer) {
        if (!answer)
            return ready<void>(std::unexpected(answer.error()));
        if (answer->outcome == Outcome::Done)
            return ready<void>({});
        if (answer->outcome != Outcome::NotFound)
            return whyNot<void>(this, answer->outcome);
        return thenIn(
            this, whyNotFound(this, entry), [](const KeyringResult<std::optional<QByteArray>> &found) {
                return found ? KeyringResult<void>{} : KeyringResult<void>(std::unexpected(found.error()));
            });
    }).unwrap();
}

QFuture<KeyringResult<QByteArray>> SystemKeyring::readOrWrite(
    const KeyringEntry &entry, const QByteArray &secret) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    auto *lock = new ProgramLock(folder + u"/keyring.lock"_s, this);
    auto answer = std::make_shared<FirstAnswer<KeyringResult<QByteArray>>>();
    lock->acquire([=, this] {
        thenIn(lock, Keyring::readOrWrite(entry, secret), [=](const KeyringResult<QByteArray> &kept) {
            lock->release();
            lock->deleteLater();
            answer->give(kept);
        });
    });
    return answer->future();
}
