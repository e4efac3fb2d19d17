#pragma once

#include "app/helpdesk/journal/JournalFile.h"

/// The rows that fit, oldest first, in a file that only its owner can read and that is there only when it is
/// whole. Blocks; ends early, with no file, once @p stop is set.
/// Both fail with JournalNotWritten when the file cannot be written. @returns how many rows

/// RFC 4180 with a header. A cell that a spreadsheet would take for a formula begins with an apostrophe.
Kept<qint64> exportCsv(
    JournalFile &journal, const JournalFilter &filter, const QString &file, const std::atomic<bool> &stop);
/// A list of objects; hashes in hexadecimal.
Kept<qint64> exportJson(
    JournalFile &journal, const JournalFilter &filter, const QString &file, const std::atomic<bool> &stop);
