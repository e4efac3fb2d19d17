#include "ui/helpdesk/journal/JournalWords.h"

#include <QCoreApplication>

namespace {

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

}

QString journalWords::event(JournalEvent event) {
    switch (event) {
    case JournalEvent::SignedIn:
        return JournalText::tr("Signed in");
    case JournalEvent::SignedOut:
        return JournalText::tr("Signed out");
    case JournalEvent::Revealed:
        return JournalText::tr("Revealed");
    case JournalEvent::CaseOpened:
        return JournalText::tr("Case opened");
    case JournalEvent::CodeSent:
        return JournalText::tr("Code sent");
    case JournalEvent::CodeRefused:
        return JournalText::tr("Code refused");
    case JournalEvent::CallerProven:
        return JournalText::tr("Caller proven");
    case JournalEvent::CallerVouchedFor:
        return JournalText::tr("Caller vouched for");
    case JournalEvent::ProofTakenBack:
        return JournalText::tr("Proof taken back");
    case JournalEvent::SecondOperatorAgreed:
        return JournalText::tr("Second operator agreed");
    case JournalEvent::NewNumberProven:
        return JournalText::tr("New number proven");
    case JournalEvent::Refused:
        return JournalText::tr("Refused");
    case JournalEvent::Applying:
        return JournalText::tr("Applying");
    case JournalEvent::Changed:
        return JournalText::tr("Changed");
    case JournalEvent::NotChanged:
        return JournalText::tr("Not changed");
    case JournalEvent::Checked:
        return JournalText::tr("Checked");
    case JournalEvent::CheckFailed:
        return JournalText::tr("Check failed");
    case JournalEvent::SessionsEnded:
        return JournalText::tr("Sessions ended");
    case JournalEvent::SessionsNotEnded:
        return JournalText::tr("Sessions not ended");
    case JournalEvent::CaseClosed:
        return JournalText::tr("Case closed");
    case JournalEvent::JournalAlarm:
        return JournalText::tr("Journal alarm");
    case JournalEvent::JournalAccepted:
        return JournalText::tr("Journal accepted");
    case JournalEvent::Exported:
        break;
    }
    return JournalText::tr("Exported");
}

QString journalWords::event(const QString &stored) {
    const auto known = journalEvent(stored);
    return known ? event(*known) : stored;
}
