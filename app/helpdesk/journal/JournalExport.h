#pragma once

#include "app/helpdesk/journal/JournalFile.h"

/// What is to be taken along, and how.
struct JournalExport {
    enum class Format {
        Csv, ///< RFC 4180 with a header, and a mark by which spreadsheets know UTF-8; a cell that they would
             ///< take for a formula begins with an apostrophe
        Json, ///< a list of objects; hashes in hexadecimal
    };

    QString file;
    Format format = Format::Csv;
    JournalFilter filter{};
    JournalEntry record{.event = JournalEvent::Exported}; ///< of the export; how many rows is added

    struct Outcome {
        qint64 rows = 0;
        JournalHead head; ///< after the record
    };

    /// Writes the rows that fit, oldest first, and at the end how many they are and the head that the journal
    /// had, to a file that only its owner can read. It is there only when it is whole and the journal has the
    /// record. Blocks; ends early, with no file, once @p stop is set.
    Kept<Outcome> write(JournalFile &journal, const std::atomic<bool> &stop) const;
};
