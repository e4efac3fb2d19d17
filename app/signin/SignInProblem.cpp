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
    case SignInProblem::OtherIssuer:
        return SignInWords::tr("The service says that its address is another one: Details shows it. Ask your "
                               "administrator which is right.");
    case SignInProblem::KeptOut:
        return SignInWords::tr("The server does not let this computer in. Ask your administrator whether it "
                               "can be reached from this network.");
    case SignInProblem::CertificateWanted:
        return SignInWords::tr("The server wants a certificate from this computer, which this program cannot "
                               "give. Ask your administrator for another server address.");
    case SignInProblem::InterimAnswer:
        return SignInWords::tr("The server sends early hints (103), which this program cannot read. Ask your "
                               "administrator to turn them off.");
    case SignInProblem::EncodingNotAskedFor:
        return SignInWords::tr("The server compresses its answers although it was asked not to. Ask your "
                               "administrator to turn that off.");
    case SignInProblem::AuthTimeMissing:
        return SignInWords::tr("The service does not say when you signed in, so nothing can be changed here. "
                               "Ask your administrator about the setting signIn/maxAgeMinutes.");
    case SignInProblem::StillTooOld:
        return SignInWords::tr("The service did not ask you to sign in anew. Sign out in your browser and "
                               "start again, or ask your administrator about the setting "
                               "signIn/maxAgeMinutes.");
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
