#pragma once

#include "app/async/Awaited.h"
#include "app/async/FirstAnswer.h"
#include "app/signin/Keyring.h"
#include "app/signin/KeyringState.h"
#include "app/signin/KeyringWorker.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

/// The operating system's keyring. It may be locked, ask its user something and never hear an answer, crash,
/// and be started anew in the middle of it all: what is asked of it is answered within the patience, and,
/// where the one who was asked has gone, asked again.
class SystemKeyring : public QObject, public Keyring {
    Q_OBJECT

public:
    /// @param patience  how long the user may take to unlock the keyring before the answer is NoAnswer
    explicit SystemKeyring(
        std::chrono::milliseconds patience = std::chrono::minutes{2}, QObject *parent = nullptr);

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    QFuture<bool> isOpen() override;
    QFuture<KeyringResult<std::optional<QByteArray>>> read(const KeyringEntry &entry) override;
    QFuture<KeyringResult<void>> write(const KeyringEntry &entry, const QByteArray &secret) override;
    QFuture<KeyringResult<void>> remove(const KeyringEntry &entry) override;
    QFuture<KeyringResult<QByteArray>> readOrWrite(
        const KeyringEntry &entry, const QByteArray &secret) override;

private:
    using Answer = KeyringResult<KeyringReply>;
    struct Task {
        KeyringRequest request;
        FirstAnswer<Answer> answer;
        int losses = 0; ///< how often whoever carried it out has gone

        bool isRemoval() const { return request.action == KeyringRequest::Action::Remove; }
    };

    QFuture<Answer> ask(const KeyringRequest &request);
    void next();
    void carryOut(KeyringState state);
    void lose();
    void finish(const Answer &answer);
    void giveUp(const std::shared_ptr<Task> &task);
    /// Lets nobody wait for a task that has been given up.
    void passStuckTask();
    QFuture<KeyringResult<void>> readBack(const KeyringEntry &entry, const QByteArray &secret);

    std::chrono::milliseconds m_patience;
    std::unique_ptr<KeyringWorker> m_worker = KeyringWorker::make();
    std::deque<std::shared_ptr<Task>> m_tasks; ///< the first is under way
    bool m_isWatching = false; ///< whether the keyring goes
    Awaited m_step{this};
    QTimer m_again;
    QDeadlineTimer m_comesBack; ///< after a loss: until then it may be on its way
};
