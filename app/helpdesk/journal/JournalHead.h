#pragma once

#include <QByteArray>

#include <optional>

/// Before the first row.
inline QByteArray startOfChain() {
    return QByteArray(32, '\0');
}

/// How far a journal has come: its last row, whose hash stands for all that are before it.
struct JournalHead {
    qint64 seq = 0; ///< 0 while there is no row
    QByteArray hash = startOfChain();

    bool operator==(const JournalHead &) const = default;
};
