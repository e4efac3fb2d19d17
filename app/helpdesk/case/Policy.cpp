#include "app/helpdesk/case/Policy.h"

#include "app/time/Deadline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

QString toText(const Policy &policy) {
    const QJsonObject json{{u"ticketFormat"_s, policy.ticketFormat.pattern()},
        {u"alternatives"_s, QJsonArray::fromStringList(policy.alternatives)},
        {u"secondOperatorForLostPhone"_s, policy.secondOperatorForLostPhone},
        {u"protectedGroups"_s, QJsonArray::fromStringList(policy.protectedGroups)},
        {u"caseMinutes"_s, policy.caseMinutes}, {u"maxAttempts"_s, policy.maxAttempts},
        {u"webhookUrl"_s, !policy.webhookUrl.isEmpty()}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ColleagueReason> whyColleague(const Policy &policy, const Proofs &proofs) {
    const auto isProtected
        = [&](const QString &department) { return policy.protectedGroups.contains(department); };
    if (proofs.departments && std::ranges::any_of(*proofs.departments, isProtected))
        return ColleagueReason::Protected;
    if (proofs.caller == Proofs::Caller::VouchedFor && policy.secondOperatorForLostPhone)
        return ColleagueReason::PhoneLost;
    if (!proofs.departments && !policy.protectedGroups.isEmpty())
        return ColleagueReason::DepartmentsUnknown;
    return std::nullopt;
}

std::optional<HelpdeskProblem> obstacle(const Policy &policy, const Proofs &proofs, Instant now) {
    if (proofs.isOwnAccount)
        return HelpdeskProblem::OwnAccount;
    if (Deadline(proofs.begun, std::chrono::minutes{policy.caseMinutes}).isOver(now))
        return HelpdeskProblem::TimeOver;
    if (proofs.wrongCodes >= policy.maxAttempts)
        return HelpdeskProblem::TooManyAttempts;
    if (proofs.caller == Proofs::Caller::NotProven)
        return HelpdeskProblem::CallerNotProven;
    if (whyColleague(policy, proofs) && !proofs.hasColleagueAgreed)
        return HelpdeskProblem::SecondOperatorNeeded;
    if (!proofs.isNewNumberProven)
        return HelpdeskProblem::NewNumberNotProven;
    if (proofs.isNewNumberTheOld)
        return HelpdeskProblem::SameNumber;
    return std::nullopt;
}

bool isFinal(HelpdeskProblem obstacle) {
    return obstacle == HelpdeskProblem::TimeOver || obstacle == HelpdeskProblem::TooManyAttempts;
}
