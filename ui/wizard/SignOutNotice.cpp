#include "ui/wizard/SignOutNotice.h"

#include <QCoreApplication>

namespace {

struct SignOutWords {
    Q_DECLARE_TR_FUNCTIONS(SignOut)
};

/// Empty when all is done.
QString whatIsLeft(const SignOut &outcome) {
    if (outcome.revoked == Revoked::NotAnswered && outcome.isOwed)
        return SignOutWords::tr(
            "The service could not be told yet. This program does that when you open it again.");
    if (outcome.revoked == Revoked::NotAnswered)
        return SignOutWords::tr(
            "The service could not be told. Your sign-in was for this session only, so it "
            "cannot be ended any more: it ends there by itself after a while.");
    if (outcome.isOwed)
        return SignOutWords::tr("Your keyring still holds what is left of the sign-in. This program removes "
                                "it when you open it again.");
    if (outcome.revoked == Revoked::Refused)
        return SignOutWords::tr(
            "The service did not confirm it; if your sign-in still holds there, it ends by "
            "itself after a while.");
    return {};
}

}

QString signOutNotice(const SignOut &outcome) {
    const QString signedOut = SignOutWords::tr("You are signed out.");
    const QString left = whatIsLeft(outcome);
    return left.isEmpty() ? signedOut : signedOut + u'\n' + left;
}
