#include "app/signin/SignInProblem.h"

#include <QCoreApplication>

namespace {

struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(SignInProblem)
};

}

QString sentence(SignInProblem problem) {
    switch (problem) {
    case SignInProblem::Denied:
        return SignInWords::tr("Sign-in was declined in the browser. Start again if you want to go on.");
    case SignInProblem::RefusedByServer:
        return SignInWords::tr("The service refused the sign-in. Start again; if it happens again, show "
                               "Details to your administrator.");
    case SignInProblem::TimedOut:
        return SignInWords::tr("Sign-in was not finished in the browser in time. Start again.");
    case SignInProblem::NotTheService:
        return SignInWords::tr(
            "There is no GenAuth service at this server address. Check the address with your administrator.");
    case SignInProblem::BadIdToken:
        return SignInWords::tr("The answer to the sign-in could not be trusted. Check that this computer's "
                               "clock is right, then start again.");
    case SignInProblem::NotInKeyring:
        return SignInWords::tr("Your keyring holds no sign-in that this program can use. Sign in again.");
    case SignInProblem::PortTaken:
        break;
    }
    return SignInWords::tr("Another program uses the network port that sign-in needs. Close that program, or "
                           "ask your administrator for "
                           "another redirect port.");
}
