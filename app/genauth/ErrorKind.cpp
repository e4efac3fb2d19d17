#include "app/genauth/ErrorKind.h"

#include <QCoreApplication>

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorKind)
};

}

bool neverArrived(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::CertificateUnknown:
    case ErrorKind::CertificateForOtherHost:
    case ErrorKind::CertificateExpired:
    case ErrorKind::CertificateNotYetValid:
    case ErrorKind::NoSafeTls:
    case ErrorKind::Untrusted:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxyWantsPassword:
        return true;
    default:
        return false;
    }
}

bool leavesOutcomeUnknown(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::ServerFailed:
    case ErrorKind::Unreadable:
    case ErrorKind::Redirected:
        return true;
    default:
        return false;
    }
}

bool isTransient(ErrorKind kind) {
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::ServerFailed
        || kind == ErrorKind::QuotaExceeded;
}

QString sentence(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Unreachable:
        return ErrorWords::tr("The service cannot be reached. Check your network connection and the server "
                              "address, then try again.");
    case ErrorKind::CertificateUnknown:
        return ErrorWords::tr(
            "The certificate of the service is self-signed or of an unknown issuer, so nothing "
            "was sent. Do not go on; ask your administrator.");
    case ErrorKind::CertificateForOtherHost:
        return ErrorWords::tr("The certificate of the service is for another host name, so nothing was sent. "
                              "Check the server address; if it is right, ask your administrator.");
    case ErrorKind::CertificateExpired:
        return ErrorWords::tr(
            "The certificate of the service has expired, so nothing was sent. Check that this "
            "computer's clock is right; if it is, ask your administrator.");
    case ErrorKind::CertificateNotYetValid:
        return ErrorWords::tr(
            "The certificate of the service is not valid yet, so nothing was sent. Check that "
            "this computer's clock is right; if it is, ask your administrator.");
    case ErrorKind::NoSafeTls:
        return ErrorWords::tr(
            "The service does not agree to a secure connection (TLS 1.2 or later), so nothing "
            "was sent. Check the server address; if it is right, ask your administrator.");
    case ErrorKind::Untrusted:
        return ErrorWords::tr(
            "The connection is not secure, so nothing was sent. Do not go on; ask your administrator.");
    case ErrorKind::ProxyFailed:
        return ErrorWords::tr(
            "The network proxy does not answer or does not let the request through. Check the "
            "proxy settings of this computer.");
    case ErrorKind::ProxyWantsPassword:
        return ErrorWords::tr(
            "The network proxy asks for a user name and password. Put the right ones into the "
            "proxy settings of this computer, or ask your administrator.");
    case ErrorKind::TimedOut:
        return ErrorWords::tr("The service did not answer in time. Try again in a moment.");
    case ErrorKind::ConnectionLost:
        return ErrorWords::tr("The connection broke off before the answer came. Try again in a moment.");
    case ErrorKind::ServerFailed:
        return ErrorWords::tr("The service has a problem at the moment. Try again in a few minutes.");
    case ErrorKind::Unreadable:
        return ErrorWords::tr("The answer did not come from the service. If this network has a sign-in page, "
                              "open it in your browser first; "
                              "otherwise check the server address.");
    case ErrorKind::Redirected:
        return ErrorWords::tr("The request was sent elsewhere and was stopped for your safety. If this "
                              "network has a sign-in page, open it in "
                              "your browser first; otherwise check the server address.");
    case ErrorKind::WrongCode:
        return ErrorWords::tr("This code is not right. Send a new code and enter the newest one.");
    case ErrorKind::CodeExpired:
        return ErrorWords::tr(
            "This code has expired or was used already. Send a new code and enter the newest one.");
    case ErrorKind::SentTooOften:
        return ErrorWords::tr(
            "Too many messages were sent to this number. Wait a minute, then send a new code.");
    case ErrorKind::NumberTaken:
        return ErrorWords::tr("This number already belongs to another account. Use another number.");
    case ErrorKind::SameNumber:
        return ErrorWords::tr("This is the number you already have. Enter a different one.");
    case ErrorKind::CurrentPhoneRequired:
        return ErrorWords::tr(
            "Your organization wants a code from your current number, too. Get new codes and enter both.");
    case ErrorKind::CurrentPhoneMismatch:
        return ErrorWords::tr(
            "Your current number is not the one shown any more. Close the program and start again.");
    case ErrorKind::BadNumber:
        return ErrorWords::tr(
            "The service does not accept this phone number. Check the number and the country or region.");
    case ErrorKind::CaptchaRequired:
        return ErrorWords::tr("The service asks for a picture check that this program cannot show. Wait a "
                              "few minutes, then try again.");
    case ErrorKind::NotSignedIn:
        return ErrorWords::tr("Your sign-in has ended. Sign in again; what you typed is kept.");
    case ErrorKind::UserLocked:
        return ErrorWords::tr("Your account is locked. Ask your administrator to unlock it.");
    case ErrorKind::UserNotFound:
        return ErrorWords::tr("The service does not know your account any more. Ask your administrator.");
    case ErrorKind::UserSuspended:
        return ErrorWords::tr("Your account is suspended. Ask your administrator.");
    case ErrorKind::SignInStepRequired:
        return ErrorWords::tr("The service asks for another sign-in step. Sign in again in the browser.");
    case ErrorKind::OnlyWayToSignIn:
        return ErrorWords::tr("This number is your only way to sign in, so it cannot be removed.");
    case ErrorKind::UnknownApplication:
        return ErrorWords::tr("The service does not know this application ID. Check the application ID with "
                              "your administrator.");
    case ErrorKind::QuotaExceeded:
        return ErrorWords::tr("The service is too busy at the moment. Try again in a minute.");
    case ErrorKind::Refused:
        break;
    }
    return ErrorWords::tr(
        "The service refused this. Details has its reason; your administrator can help you with it.");
}
