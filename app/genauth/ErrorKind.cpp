#include "app/genauth/ErrorKind.h"

#include <QCoreApplication>

#include <array>

namespace {

using Kind = ErrorKind;

constexpr bool passes = true, stays = false;

constexpr std::array meanings{
    ErrorMeaning{Kind::Unreachable, Reach::NeverArrived, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The service cannot be reached. Check your network connection and the server address, then try "
            "again.")},
    ErrorMeaning{Kind::CertificateUnknown, Reach::NeverArrived, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The certificate of the service is self-signed or of an unknown issuer, so nothing was sent. Do "
            "not go on; ask your administrator.")},
    ErrorMeaning{Kind::CertificateForOtherHost, Reach::NeverArrived, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The certificate of the service is for another host name, so nothing was sent. Check the server "
            "address; if it is right, ask your administrator.")},
    ErrorMeaning{Kind::CertificateExpired, Reach::NeverArrived, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The certificate of the service has expired, so nothing was sent. Check that this computer's "
            "clock is right; if it is, ask your administrator.")},
    ErrorMeaning{Kind::CertificateNotYetValid, Reach::NeverArrived, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The certificate of the service is not valid yet, so nothing was sent. Check that this "
            "computer's clock is right; if it is, ask your administrator.")},
    ErrorMeaning{Kind::NoSafeTls, Reach::NeverArrived, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The service offers no secure connection (TLS 1.2 or later), so nothing was sent. Check the "
            "server address; if it is right, ask your administrator.")},
    ErrorMeaning{Kind::Untrusted, Reach::NeverArrived, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The connection is not secure, so nothing was sent. Do not go on; ask your administrator.")},
    ErrorMeaning{Kind::ProxyFailed, Reach::NeverArrived, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The network proxy does not answer or does not let the request through. Check the proxy settings "
            "of this computer.")},
    ErrorMeaning{Kind::ProxyWantsPassword, Reach::NeverArrived, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The network proxy asks for a user name and password. Put the right ones into the proxy settings "
            "of this computer, or ask your administrator.")},
    ErrorMeaning{Kind::TimedOut, Reach::OutcomeUnknown, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind", "The service did not answer in time. Try again in a moment.")},
    ErrorMeaning{Kind::ConnectionLost, Reach::OutcomeUnknown, Subject::None, passes,
        QT_TRANSLATE_NOOP(
            "ErrorKind", "The connection broke off before the answer came. Try again in a moment.")},
    ErrorMeaning{Kind::ServerFailed, Reach::OutcomeUnknown, Subject::None, passes,
        QT_TRANSLATE_NOOP(
            "ErrorKind", "The service has a problem at the moment. Try again in a few minutes.")},
    ErrorMeaning{Kind::Unreadable, Reach::OutcomeUnknown, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The answer did not come from the service. If this network has a sign-in page, open it in your "
            "browser first; otherwise check the server address.")},
    ErrorMeaning{Kind::Redirected, Reach::OutcomeUnknown, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The answer pointed to another address, and the program did not follow, for your safety. If this "
            "network has a sign-in page, open it in your browser first; otherwise check the server "
            "address.")},
    ErrorMeaning{Kind::WrongCode, Reach::RefusedAsWrong, Subject::Code, stays,
        QT_TRANSLATE_NOOP("ErrorKind", "This code is not right. Send a new code and enter the newest one.")},
    ErrorMeaning{Kind::CodeExpired, Reach::RefusedAsOver, Subject::Code, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "This code has expired or was used already. Send a new code and enter the newest one.")},
    ErrorMeaning{Kind::SentTooOften, Reach::RefusedAsWrong, Subject::None, stays,
        QT_TRANSLATE_NOOP(
            "ErrorKind", "Too many messages were sent to this number. Wait a minute, then send a new code.")},
    ErrorMeaning{Kind::NumberTaken, Reach::Refused, Subject::Number, stays,
        QT_TRANSLATE_NOOP(
            "ErrorKind", "This number already belongs to another account. Use another number.")},
    ErrorMeaning{Kind::SameNumber, Reach::Refused, Subject::Number, stays,
        QT_TRANSLATE_NOOP("ErrorKind", "This is the number you already have. Enter a different one.")},
    ErrorMeaning{Kind::CurrentPhoneRequired, Reach::Refused, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "Your organization wants a code from your current number, too. Get new codes and enter both.")},
    ErrorMeaning{Kind::CurrentPhoneMismatch, Reach::RefusedAsWrong, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "Your current number is not the one shown any more. Close the program and start again.")},
    ErrorMeaning{Kind::BadNumber, Reach::RefusedAsWrong, Subject::Number, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The service does not accept this phone number. Check the number and the country or region.")},
    ErrorMeaning{Kind::CaptchaRequired, Reach::Refused, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The service asks for a picture check that this program cannot show. Wait a few minutes, then "
            "try again.")},
    ErrorMeaning{Kind::NotSignedIn, Reach::TurnedAway, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind", "Your sign-in has ended. Sign in again; what you typed is kept.")},
    ErrorMeaning{Kind::UserLocked, Reach::Refused, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind", "Your account is locked. Ask your administrator to unlock it.")},
    ErrorMeaning{Kind::UserNotFound, Reach::Refused, Subject::None, stays,
        QT_TRANSLATE_NOOP(
            "ErrorKind", "The service does not know your account any more. Ask your administrator.")},
    ErrorMeaning{Kind::UserSuspended, Reach::Refused, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind", "Your account is suspended. Ask your administrator.")},
    ErrorMeaning{Kind::SignInStepRequired, Reach::Refused, Subject::None, stays,
        QT_TRANSLATE_NOOP(
            "ErrorKind", "The service asks for another sign-in step. Sign in again in the browser.")},
    ErrorMeaning{Kind::OnlyWayToSignIn, Reach::RefusedAsWrong, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind", "This number is your only way to sign in, so it cannot be removed.")},
    ErrorMeaning{Kind::UnknownApplication, Reach::Refused, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The service does not know this application ID. Check the application ID with your "
            "administrator.")},
    ErrorMeaning{Kind::QuotaExceeded, Reach::TurnedAway, Subject::None, passes,
        QT_TRANSLATE_NOOP("ErrorKind", "The service is too busy at the moment. Try again in a minute.")},
    ErrorMeaning{Kind::Refused, Reach::RefusedAsWrong, Subject::None, stays,
        QT_TRANSLATE_NOOP("ErrorKind",
            "The service refused this. Details has its reason; your administrator can help you with it.")},
};

/// A kind that was added and has no row does not build.
constexpr bool hasARowPerKind() {
    for (std::size_t i = 0; i < meanings.size(); i++) {
        if (meanings[i].kind != static_cast<Kind>(i))
            return false;
    }
    return meanings.back().kind == Kind::Refused;
}
static_assert(hasARowPerKind());

}

const ErrorMeaning &meaning(ErrorKind kind) {
    return meanings[static_cast<std::size_t>(kind)];
}

QString sentence(ErrorKind kind) {
    return QCoreApplication::translate("ErrorKind", meaning(kind).sentence);
}
