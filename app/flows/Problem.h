#pragma once

#include "app/genauth/ServiceError.h"
#include "app/phone/PhoneNumber.h"
#include "app/signin/Keyring.h"
#include "app/signin/SignInProblem.h"

#include <QString>

#include <chrono>
#include <concepts>
#include <optional>
#include <type_traits>
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

/// What only a room on top of this one can know to be wrong: a value of an enumeration of its own, with the
/// sentence() that stands beside that.
class FurtherProblem {
public:
    template <typename Kind>
        requires std::is_enum_v<Kind> && requires(Kind kind) {
            { sentence(kind) } -> std::same_as<QString>;
        }
    explicit(false) FurtherProblem(Kind kind)
        : m_kind(static_cast<int>(kind))
        , m_words(&words<Kind>) { }

    QString toText() const { return m_words(m_kind); }
    bool operator==(const FurtherProblem &) const = default;

private:
    template <typename Kind>
    static QString words(int kind) {
        return sentence(static_cast<Kind>(kind));
    }

    int m_kind;
    QString (*m_words)(int); ///< also tells one enumeration from another
};

/// A change whose answer was lost had not happened when last looked; see Verdict.
struct NotChangedSoFar {
    std::chrono::milliseconds lookedAt{0}; ///< since 1970

    bool operator==(const NotChangedSoFar &) const = default;
};

/// Something to tell the user, beside what it is about.
struct Problem {
    enum class About { Page, NewNumber, NewCode, CurrentNumber, CurrentCode };

    using Kind = std::variant<ErrorKind, PhoneNumber::Problem, SignInProblem, KeyringProblem, FlowProblem,
        NotChangedSoFar, FurtherProblem>;

    Kind kind;
    About about = About::Page;
    std::optional<ServiceError> error; ///< behind "Details"

    static Problem of(const ServiceError &error, About about = About::Page) {
        return {error.kind, about, error};
    }

    bool is(const Kind &what) const { return kind == what; }

    bool operator==(const Problem &) const = default;
};

QString sentence(PhoneNumber::Problem problem);
QString sentence(FlowProblem problem);
QString sentence(const NotChangedSoFar &problem);
/// What happened and what to do next, in the user's language.
QString sentence(const Problem &problem);

/// While an outcome is being found out: why the service cannot be asked.
Problem problemOfLooking(const ServiceError &error);

/// For support, to copy: the service's own message, codes and request id; empty when there is nothing more to
/// say.
QString details(const Problem &problem);
