#include "ui/helpdesk/JournalWords.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

}

QString journalWords::event(JournalEvent event) {
    switch (event) {
    case JournalEvent::SignedIn:
        return Words::tr("Signed in");
    case JournalEvent::SignedOut:
        return Words::tr("Signed out");
    case JournalEvent::Revealed:
        return Words::tr("Revealed");
    case JournalEvent::CaseOpened:
        return Words::tr("Case opened");
    case JournalEvent::CodeSent:
        return Words::tr("Code sent");
    case JournalEvent::CodeRefused:
        return Words::tr("Code refused");
    case JournalEvent::CallerProven:
        return Words::tr("Caller proven");
    case JournalEvent::CallerVouchedFor:
        return Words::tr("Caller vouched for");
    case JournalEvent::SecondOperatorAgreed:
        return Words::tr("Second operator agreed");
    case JournalEvent::NewNumberProven:
        return Words::tr("New number proven");
    case JournalEvent::Refused:
        return Words::tr("Refused");
    case JournalEvent::Applying:
        return Words::tr("Applying");
    case JournalEvent::Changed:
        return Words::tr("Changed");
    case JournalEvent::NotChanged:
        return Words::tr("Not changed");
    case JournalEvent::Checked:
        return Words::tr("Checked");
    case JournalEvent::CheckFailed:
        return Words::tr("Check failed");
    case JournalEvent::SessionsEnded:
        return Words::tr("Sessions ended");
    case JournalEvent::SessionsNotEnded:
        return Words::tr("Sessions not ended");
    case JournalEvent::CaseClosed:
        return Words::tr("Case closed");
    case JournalEvent::Exported:
        break;
    }
    return Words::tr("Exported");
}

QString journalWords::event(const QString &stored) {
    const auto known = journalEvent(stored);
    return known ? event(*known) : stored;
}
