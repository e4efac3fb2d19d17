#pragma once

#include <QString>

/// Everything that can go wrong with a call, as far as the difference matters to a person.
/// Source of the service's own reasons: SERVICE.md, "Errors worth telling apart".
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

/// Is it certain that the request never reached the service?
bool neverArrived(ErrorKind kind);

/// Did the service possibly act although no clear answer came?
bool leavesOutcomeUnknown(ErrorKind kind);

/// Is the same read worth another try in a moment?
bool isTransient(ErrorKind kind);

/// What happened and what to do next, in the user's language.
QString sentence(ErrorKind kind);
