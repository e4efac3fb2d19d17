#pragma once

#include "app/helpdesk/problem/HelpdeskProblem.h"
#include "app/settings/Settings.h"
#include "app/time/Clock.h"

#include <optional>

/// What an organization asks of a case.
using Policy = Settings::Helpdesk;

/// As JSON, for the journal; of the address that notices go to only whether there is one.
QString toText(const Policy &policy);

/// What is known in a case of all that decides about its change.
struct Proofs {
    enum class Caller { NotProven, ByCode, VouchedFor };

    Instant begun; ///< when the case was opened
    bool isOwnAccount = false; ///< of the operator in charge
    int wrongCodes = 0;
    Caller caller = Caller::NotProven;
    /// Of the user, with all above them; nothing while it is not known.
    std::optional<QStringList> departments{};
    bool hasColleagueAgreed = false; ///< to the way in which the caller is proven now
    bool isNewNumberProven = false;
    bool isNewNumberTheOld = false;
};

/// Why a colleague has to agree.
enum class ColleagueReason {
    PhoneLost, ///< the caller was recognized without a code
    Protected, ///< the user is in a protected group
    DepartmentsUnknown, ///< the user may be in one
};

/// Nothing where no colleague is needed. What is not known counts as the worse.
std::optional<ColleagueReason> whyColleague(const Policy &policy, const Proofs &proofs);

/// The first that stands in the way of the change at @p now; nothing when it may be made.
std::optional<HelpdeskProblem> obstacle(const Policy &policy, const Proofs &proofs, Instant now);

/// Is it one that no further proof takes away, so that it ends the case?
bool isFinal(HelpdeskProblem obstacle);
