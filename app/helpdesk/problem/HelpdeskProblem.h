#pragma once

#include <QString>

/// What only the helpdesk can know to be wrong.
enum class HelpdeskProblem {
    // The operator
    KeyRefused, ///< the service does not take the access key
    NameMissing,
    OwnAccountUnknown, ///< nobody, or more than one, is what the operator says their own account is
    KeyringNeeded, ///< the keyring did not do what was asked
    OtherOperator, ///< somebody else's key has come in its place

    // What a case begins with
    TicketMissing,
    TicketFormat, ///< not as `helpdesk/ticketFormat` wants it
    ReasonMissing,
    NobodyFound, ///< no user is exactly that

    // What stands in a case's way
    OwnAccount, ///< nobody changes their own account
    CallerNotProven,
    WayNotAllowed, ///< the policy does not list this way of proving a caller
    EvidenceMissing, ///< who or what is not said
    SecondOperatorNeeded,
    SameOperator, ///< the second operator is the first, or the user
    NewNumberNotProven,
    SameNumber, ///< the new number is the user's already
    TooManyAttempts,
    TimeOver,
    ChangedMeanwhile, ///< the user has another number than the one that was proven

    // What became of it
    CheckAnswerLost, ///< of a code; it is still good
    NotChanged, ///< the answer was lost and nothing has changed
    UserGone,
    ShowsOtherNumber, ///< the service accepted the change and shows another number
    NotChecked, ///< the service accepted the change and could not be read
    SessionsNotEnded,
    SessionsUnknown, ///< the answer was lost and sessions cannot be read

    // The journal
    JournalNotOpen, ///< cannot be opened, or is not a journal of this program
    JournalNotWritten, ///< disk full, read-only, or in use
    OutcomeNotWritten, ///< the change is made, the journal does not have it yet
    JournalKeyLost, ///< the keyring no longer has the key to its numbers
    JournalNotRead, ///< reading broke off
    JournalNewer, ///< made by a newer version of the program

    // It is not the one that the keyring knows
    JournalMissing,
    JournalShorter, ///< rows are missing at its end
    JournalOther, ///< it has another row where the keyring's last one was
    JournalAltered, ///< a row does not fit
    WordsMissing, ///< of what happened to it
};

/// What happened and what to do next, in the operator's language.
QString sentence(HelpdeskProblem problem);
