#pragma once

#include "app/flows/HelpdeskProblem.h"
#include "app/genauth/ServiceError.h"
#include "app/phone/PhoneNumber.h"
#include "app/signin/Keyring.h"
#include "app/signin/SignInProblem.h"

#include <QString>

#include <optional>
#include <variant>

/// What only a flow can know to be wrong.
enum class FlowProblem {
    CodesUsedUp, ///< the answer to the codes was lost; they may be used up
    StillAsking, ///< the answer to a commit was lost, and the profile cannot be read for now
    NotChanged, ///< a commit whose answer was lost has not happened
    TokenExpired, ///< the time to confirm ran out
    ConfirmRefused, ///< the service did not take the confirmation
    SmsAnswerLost, ///< the message may or may not be on its way
    SignInRenewed, ///< the sign-in had ended and was renewed; the last press did nothing
    OneCodeWrong, ///< one of two codes was refused and the service does not say which
    MainlandOnly, ///< the application does not send messages outside mainland China (public-config)
};

/// Something to tell the user, beside what it is about.
struct Problem {
    enum class About { Page, NewNumber, NewCode, CurrentNumber, CurrentCode };

    std::variant<ErrorKind, PhoneNumber::Problem, SignInProblem, KeyringProblem, FlowProblem, HelpdeskProblem>
        kind;
    About about = About::Page;
    std::optional<ServiceError> error; ///< behind "Details"

    static Problem of(const ServiceError &error, About about = About::Page) {
        return {error.kind, about, error};
    }

    template <typename Kind>
    bool is(Kind what) const {
        const auto *held = std::get_if<Kind>(&kind);
        return held && *held == what;
    }

    bool operator==(const Problem &) const = default;
};

QString sentence(PhoneNumber::Problem problem);
QString sentence(FlowProblem problem);
/// What happened and what to do next, in the user's language.
QString sentence(const Problem &problem);

/// For support, to copy: the service's own message, codes and request id; empty when there is nothing more to
/// say.
QString details(const Problem &problem);
