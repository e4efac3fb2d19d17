#pragma once

#include "app/helpdesk/journal/JournalRow.h"

/// What the journal says, in the operator's language.
namespace journalWords {

QString event(JournalEvent event);
/// As it is stored when it is not known.
QString event(const QString &stored);

}
