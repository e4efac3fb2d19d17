#include "app/flows/Problem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(PhoneNumberProblem)
};
struct FlowWords {
    Q_DECLARE_TR_FUNCTIONS(FlowProblem)
};
struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(Problem)
};

QString sentence(FurtherProblem problem) {
    return problem.toText();
}

}

QString sentence(PhoneNumber::Problem problem) {
    switch (problem) {
    case PhoneNumber::Problem::Empty:
        return NumberWords::tr("Enter a phone number.");
    case PhoneNumber::Problem::NotANumber:
        return NumberWords::tr("This is not a phone number. Enter its digits only.");
    case PhoneNumber::Problem::TooShort:
        return NumberWords::tr("This number is too short. Check that no digit is missing.");
    case PhoneNumber::Problem::TooLong:
        return NumberWords::tr("This number is too long. Check for extra digits.");
    case PhoneNumber::Problem::CannotGetMessages:
        return NumberWords::tr("This number cannot get text messages. Enter a mobile number.");
    case PhoneNumber::Problem::NotPossibleHere:
        break;
    }
    return NumberWords::tr(
        "There is no such number in this country or region. Check the number and the country or region.");
}

QString sentence(FlowProblem problem) {
    switch (problem) {
    case FlowProblem::CodesUsedUp:
        return FlowWords::tr("The service's answer was lost. Your number was not changed, but the codes may "
                             "be used up: send new ones.");
    case FlowProblem::StillAsking:
        return FlowWords::tr(
            "The service could not be asked just now. We go on trying; you need not do anything.");
    case FlowProblem::NotChanged:
        return FlowWords::tr("The service's answer was lost, so we asked again: your number was not changed. "
                             "Get a new code and try again.");
    case FlowProblem::TokenExpired:
        return FlowWords::tr(
            "The time to confirm is over. Your number was not changed. Get new codes to try again.");
    case FlowProblem::ConfirmRefused:
        return FlowWords::tr("The service did not accept the confirmation. Your number was not changed. Get "
                             "new codes to try again.");
    case FlowProblem::SmsAnswerLost:
        return FlowWords::tr("The service's answer was lost. A message may be on its way: wait a minute "
                             "before you send another.");
    case FlowProblem::SignInRenewed:
        return FlowWords::tr(
            "Your sign-in had ended and was renewed. The last step was not carried out: please do it again.");
    case FlowProblem::MainlandOnly:
        return FlowWords::tr(
            "Your organization sends messages to numbers in mainland China (+86) only. Enter such a number.");
    case FlowProblem::OneCodeWrong:
        break;
    }
    return FlowWords::tr(
        "One of the two codes is not right. Codes work only once: send new ones to both numbers.");
}

QString sentence(const NotChangedSoFar &problem) {
    const QTime at = QDateTime::fromMSecsSinceEpoch(problem.lookedAt.count()).time();
    return FlowWords::tr("The service's answer was lost. The number was not changed when we last looked, at "
                         "%1. We go on asking "
                         "and tell you if that changes. You may try again.")
        .arg(QLocale().toString(at, QLocale::ShortFormat));
}

Problem problemOfLooking(const ServiceError &error) {
    // What passes by itself calls for nothing, and "try again" would be wrong advice while we do.
    const bool passes = leavesOutcomeUnknown(error.kind) || isTransient(error.kind);
    return passes ? Problem{FlowProblem::StillAsking, Problem::About::Page, error} : Problem::of(error);
}

QString sentence(const Problem &problem) {
    return std::visit([](const auto &kind) { return sentence(kind); }, problem.kind);
}

QString details(const Problem &problem) {
    if (!problem.error)
        return {};
    const ServiceError &error = *problem.error;
    QStringList lines;
    if (!error.serverMessage.isEmpty())
        lines << DetailWords::tr("Message: %1").arg(error.serverMessage);
    if (error.statusCode != 0)
        lines << DetailWords::tr("Status: %1").arg(error.statusCode);
    if (error.apiCode != 0)
        lines << DetailWords::tr("Code: %1").arg(error.apiCode);
    if (!error.requestId.isEmpty())
        lines << DetailWords::tr("Request: %1").arg(error.requestId);
    return lines.join(u'\n');
}
