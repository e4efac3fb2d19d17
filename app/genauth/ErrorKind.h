#pragma once

#include <QString>

/// Everything that can go wrong with a call, as far as the difference matters to a person.
/// How the service tells its own reasons: README.md here, "Errors".
enum class ErrorKind {
    // Nothing was done: the request never reached the service.
    Unreachable, ///< no network, unknown host name, or nothing listens there
    CertificateUnknown, ///< self-signed, or nobody vouches for it whom this computer trusts
    CertificateForOtherHost,
    CertificateExpired,
    CertificateNotYetValid,
    NoSafeTls, ///< TLS 1.1 or older only, no cipher in common, or no TLS at all
    Untrusted, ///< the certificate was refused for another reason
    ProxyFailed, ///< a proxy is dead, or does not let us through
    ProxyWantsPassword, ///< and this computer's settings hold none, or a wrong one

    // Nobody knows what was done: the request may have arrived, the answer did not.
    TimedOut,
    ConnectionLost,
    ServerFailed, ///< HTTP or business status 5xx, and 601 to 603
    Unreadable, ///< not the service's JSON, cut off, or too large: a captive portal, a wrong address
    Redirected, ///< sent elsewhere, where we do not follow

    // The service has looked at it and refused.
    WrongCode,
    CodeExpired, ///< or used already; also an updatePhoneToken past its life
    SentTooOften,
    NumberTaken,
    SameNumber,
    CurrentPhoneRequired,
    CurrentPhoneMismatch,
    BadNumber,
    CaptchaRequired,
    NotSignedIn,
    UserLocked,
    UserNotFound,
    UserSuspended,
    SignInStepRequired,
    OnlyWayToSignIn,
    UnknownApplication,
    QuotaExceeded,
    Refused, ///< anything else
};

/// How far a request came that failed, and what it leaves of the codes and the confirmation that it carried.
enum class Reach {
    NeverArrived, ///< nobody saw it: all is as before
    OutcomeUnknown, ///< it may have been carried out although no clear answer came
    TurnedAway, ///< before anybody looked at codes or confirmation, which are still good
    Refused, ///< codes are used up; a confirmation ends with it, and the sentence says why
    RefusedAsOver, ///< a confirmation has outlived its time
    RefusedAsWrong, ///< about a confirmation the sentence would say nothing: it was not accepted
};

/// Which of the things that the user entered an error is about.
enum class Subject { None, Number, Code };

/// What a kind of error means: one row of one table.
struct ErrorMeaning {
    ErrorKind kind;
    Reach reach;
    Subject subject;
    bool passes; ///< by itself: the same read is worth another try in a moment
    const char *sentence; ///< in English; see sentence()
};

const ErrorMeaning &meaning(ErrorKind kind);

inline bool neverArrived(ErrorKind kind) {
    return meaning(kind).reach == Reach::NeverArrived;
}
inline bool leavesOutcomeUnknown(ErrorKind kind) {
    return meaning(kind).reach == Reach::OutcomeUnknown;
}
/// Was it turned away before anybody looked at its codes or confirmation, so that they are still good?
inline bool isUnheard(ErrorKind kind) {
    return neverArrived(kind) || meaning(kind).reach == Reach::TurnedAway;
}
inline bool isTransient(ErrorKind kind) {
    return meaning(kind).passes;
}

/// What happened and what to do next, in the user's language.
QString sentence(ErrorKind kind);
