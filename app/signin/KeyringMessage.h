#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What is asked of the keyring, as it goes to whoever asks it.
struct KeyringRequest {
    enum class Action : quint8 { Read, Write, Remove };

    Action action = Action::Read;
    QString entry; ///< its name
    QByteArray secret; ///< to write
};

/// What came of it.
struct KeyringReply {
    enum class Outcome : quint8 {
        Done,
        NotFound, ///< also of an entry that is locked
        Denied,
        NoKeyring,
        Failed,
    };

    Outcome outcome = Outcome::Failed;
    QByteArray secret; ///< that was read
};

QByteArray toBytes(const KeyringRequest &request);
QByteArray toBytes(const KeyringReply &reply);

/// Takes the first message off @p bytes; nothing as long as it is not whole.
template <typename Message>
std::optional<Message> takeFrom(QByteArray &bytes);
template <>
std::optional<KeyringRequest> takeFrom(QByteArray &bytes);
template <>
std::optional<KeyringReply> takeFrom(QByteArray &bytes);
