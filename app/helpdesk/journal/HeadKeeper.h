#pragma once

#include "app/async/FirstAnswer.h"
#include "app/helpdesk/journal/JournalHead.h"
#include "app/signin/Keyring.h"

#include <QObject>

#include <vector>

/// Keeps the head of a journal in the keyring, where whoever alters the file does not reach it. One write at
/// a time; what comes meanwhile is written together.
class HeadKeeper : public QObject {
    Q_OBJECT

public:
    HeadKeeper(Keyring &keyring, KeyringEntry entry, QObject *parent = nullptr);

    /// Nothing when none was ever kept. What cannot be read as a head is one that no journal has.
    QFuture<KeyringResult<std::optional<JournalHead>>> read();
    /// Succeeds once the keyring has it, or a later one.
    QFuture<KeyringResult<void>> keep(const JournalHead &head);

private:
    using Answer = std::shared_ptr<FirstAnswer<KeyringResult<void>>>;

    void write();

    Keyring &m_keyring;
    KeyringEntry m_entry;
    JournalHead m_latest;
    std::optional<JournalHead> m_kept;
    std::vector<Answer> m_waiting; ///< for the next write
    bool m_isWriting = false;
};
