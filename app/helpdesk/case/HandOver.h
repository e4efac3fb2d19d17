#pragma once

#include "app/helpdesk/journal/NoticeQueue.h"
#include "app/phone/PhoneNumber.h"

#include <QLocale>

/// A change that a case has brought about.
struct CompletedChange {
    std::chrono::milliseconds at{0}; ///< since 1970
    QString userId;
    QString ticket;
    QString caseId;
    PhoneNumber newNumber;
    bool hasEndedSessions = false;
};

/// What to read out or to paste to the user, in the language that the program speaks. Holds no secret: the
/// number is masked.
/// @param helpText  where the user turns who did not ask for this; may be empty
QString handOverText(const CompletedChange &change, const QString &helpText, const QLocale &locale);

/// The same for a machine: `{id, event: "phone.changed", at, userId, ticket, case, newNumber}` with the time
/// in UTC and the number masked, and an id of its own. The journal adds its head, see NoticeQueue.
Notice changeNotice(const CompletedChange &change);
