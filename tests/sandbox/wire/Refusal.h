#pragma once

#include "tests/sandbox/wire/Shape.h"

#include <QJsonObject>

#include <expected>

namespace sandbox {

/// Why the service does not do what it is asked for. Codes and words are those of the service itself
/// (app/genauth/README.md, "Errors").
enum class Reason {
    WrongCode,
    CodeOver, ///< expired, used, or voided by wrong guesses
    SentTooOften,
    NumberTaken,
    AlreadyBound, ///< the user has a phone number, and would have to change it
    SameNumber,
    OldPhoneRequired,
    OldPhoneMismatch,
    BadNumber,
    InternationalSmsOff,
    NoPhoneBound,
    OnlyWayToSignIn,
    UpdateTokenOver, ///< unknown, expired or used
    NotSignedIn,
    WrongPassword,
    Suspended,
    UserNotFound,
    UnknownApplication,
    UnknownUserPool,
    WrongAccessKey,
    NotOffered, ///< the service knows it, the sandbox does not
    NotJson,
    FieldMissing,
    FieldUnknown,
    FieldWrong,
    NoSuchCall,
    WrongMethod,
};

struct Refusal {
    Reason reason;
    QString detail = {}; ///< what a sentence with a gap is filled with, such as the name of a field

    explicit Refusal(Reason why, QString what = {})
        : reason(why)
        , detail(std::move(what)) { }
    explicit Refusal(const Complaint &complaint);
};

/// What a call gives: the `data` of the answer, null where there is none.
using Answer = std::expected<QJsonValue, Refusal>;

inline std::unexpected<Refusal> refused(Reason reason, const QString &detail = {}) {
    return std::unexpected(Refusal(reason, detail));
}

/// `{statusCode, message, data, requestId}` or `{statusCode, apiCode, message, requestId}`.
/// @param language  x-authing-lang as it came: zh-CN, en-US, zh-TW or ja-JP, anything else is zh-CN
QJsonObject toEnvelope(const Answer &answer, const QString &language);

}
