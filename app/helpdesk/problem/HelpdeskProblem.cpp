#include "app/helpdesk/problem/HelpdeskProblem.h"

#include <QCoreApplication>

namespace {

struct HelpdeskWords {
    Q_DECLARE_TR_FUNCTIONS(HelpdeskProblem)
};

}

QString sentence(HelpdeskProblem problem) {
    switch (problem) {
    case HelpdeskProblem::KeyRefused:
        return HelpdeskWords::tr(
            "The service does not accept this access key. Check the access key ID and the secret.");
    case HelpdeskProblem::NameMissing:
        return HelpdeskWords::tr("Enter your name. It goes into every record.");
    case HelpdeskProblem::OwnAccountUnknown:
        return HelpdeskWords::tr("There is no such account. Enter the e-mail address, username or user ID of "
                                 "your own account, or leave it empty if you have none here.");
    case HelpdeskProblem::KeyringNeeded:
        return HelpdeskWords::tr("This computer's keyring did not do what was asked. The helpdesk keeps its "
                                 "keys there: unlock the keyring and try again.");
    case HelpdeskProblem::OtherOperator:
        return HelpdeskWords::tr(
            "Somebody else has signed in to the helpdesk on this computer in the meantime. Sign in again.");
    case HelpdeskProblem::TicketMissing:
        return HelpdeskWords::tr("Enter the ticket number.");
    case HelpdeskProblem::TicketFormat:
        return HelpdeskWords::tr("This is not a ticket number of your organization. Check it.");
    case HelpdeskProblem::ReasonMissing:
        return HelpdeskWords::tr("Say why the number is to be changed.");
    case HelpdeskProblem::NobodyFound:
        return HelpdeskWords::tr("Nobody was found. The search is exact: check what you entered.");
    case HelpdeskProblem::OwnAccount:
        return HelpdeskWords::tr("This is your own account. Ask a colleague to change it.");
    case HelpdeskProblem::CallerNotProven:
        return HelpdeskWords::tr("It is not proven yet who is calling.");
    case HelpdeskProblem::WayNotAllowed:
        return HelpdeskWords::tr("Your organization does not allow this way of proving who is calling.");
    case HelpdeskProblem::EvidenceMissing:
        return HelpdeskWords::tr("Say who vouches for the caller, and what was seen or said.");
    case HelpdeskProblem::SecondOperatorNeeded:
        return HelpdeskWords::tr("A second operator has to agree with their own access key.");
    case HelpdeskProblem::SameOperator:
        return HelpdeskWords::tr(
            "The second operator must be somebody else, with an access key and an account of their own.");
    case HelpdeskProblem::NewNumberNotProven:
        return HelpdeskWords::tr("The new number is not proven yet.");
    case HelpdeskProblem::SameNumber:
        return HelpdeskWords::tr("This is the number that the user already has. Enter a different one.");
    case HelpdeskProblem::TooManyAttempts:
        return HelpdeskWords::tr("Too many codes were wrong. This case is closed; nothing was changed.");
    case HelpdeskProblem::TimeOver:
        return HelpdeskWords::tr("The time for this case is over. Nothing was changed; open a new one.");
    case HelpdeskProblem::ChangedMeanwhile:
        return HelpdeskWords::tr("The user's number has changed since this case was opened, so it is closed. "
                                 "Nothing was changed; look the user up again.");
    case HelpdeskProblem::CheckAnswerLost:
        return HelpdeskWords::tr("The service's answer was lost. Check the code again.");
    case HelpdeskProblem::NotChanged:
        return HelpdeskWords::tr("The service's answer was lost, so we asked again: the number was not "
                                 "changed. You can try again.");
    case HelpdeskProblem::UserGone:
        return HelpdeskWords::tr("The service does not know this user any more. Nothing was changed.");
    case HelpdeskProblem::ShowsOtherNumber:
        return HelpdeskWords::tr(
            "The service accepted the change but does not show the new number as verified. "
            "Check again, and tell your administrator if it stays so.");
    case HelpdeskProblem::NotChecked:
        return HelpdeskWords::tr(
            "The service accepted the change. It could not be read afterwards: check again in a moment.");
    case HelpdeskProblem::SessionsNotEnded:
        return HelpdeskWords::tr("The service did not end the user's sessions. Try again.");
    case HelpdeskProblem::SessionsUnknown:
        return HelpdeskWords::tr(
            "It is not known whether the user's sessions have ended. Try again in a moment.");
    case HelpdeskProblem::JournalNotOpen:
        return HelpdeskWords::tr("The journal cannot be opened, so nothing can be changed. Ask your "
                                 "administrator.");
    case HelpdeskProblem::JournalNotWritten:
        return HelpdeskWords::tr("The journal cannot be written, so nothing was changed. Check that the disk "
                                 "is not full or read-only, then try again.");
    case HelpdeskProblem::OutcomeNotWritten:
        return HelpdeskWords::tr(
            "The number was changed, but the journal could not be written. Check that the disk is not full "
            "or read-only; the program writes the missing row when you open it again.");
    case HelpdeskProblem::JournalNotRead:
        return HelpdeskWords::tr(
            "The journal could not be read to its end. Keep the file and tell your administrator.");
    case HelpdeskProblem::JournalNewer:
        return HelpdeskWords::tr("A newer version of this program made the journal, so nothing can be "
                                 "changed with this one. Ask your administrator for the newer version.");
    case HelpdeskProblem::JournalMissing:
        return HelpdeskWords::tr(
            "The journal is gone: this computer's keyring knows one that is not here any "
            "more. Nothing can be changed until you say what happened.");
    case HelpdeskProblem::JournalShorter:
        return HelpdeskWords::tr(
            "The journal has fewer rows than this computer's keyring knows: its end was "
            "removed, or an older copy put back. Nothing can be changed until you say what happened.");
    case HelpdeskProblem::JournalOther:
        return HelpdeskWords::tr(
            "This is not the journal that this computer's keyring knows: it was replaced "
            "or rewritten. Nothing can be changed until you say what happened.");
    case HelpdeskProblem::JournalAltered:
        return HelpdeskWords::tr("The journal is not intact: a row of it was altered or removed. Nothing can "
                                 "be changed until you say what happened.");
    case HelpdeskProblem::WordsMissing:
        return HelpdeskWords::tr("Say what happened to the journal.");
    case HelpdeskProblem::JournalKeyLost:
        break;
    }
    return HelpdeskWords::tr("The keyring does not have the key of this journal any more, so nothing can be "
                             "changed. Ask your administrator to put the journal away and start a new one.");
}
