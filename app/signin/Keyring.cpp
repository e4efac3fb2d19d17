#include "app/signin/Keyring.h"

#include <QCoreApplication>

namespace {

struct KeyringWords {
    Q_DECLARE_TR_FUNCTIONS(KeyringProblem)
};

}

QString sentence(KeyringProblem problem) {
    switch (problem) {
    case KeyringProblem::NoKeyring:
        return KeyringWords::tr(
            "This computer has no keyring to keep your sign-in safe in. You can go on for this session only, "
            "and sign in again next time.");
    case KeyringProblem::Locked:
        return KeyringWords::tr(
            "Your keyring is locked. Unlock it and try again, or sign in for this session only.");
    case KeyringProblem::NoAnswer:
        return KeyringWords::tr("Your keyring does not answer. Look for a window that asks for its password, "
                                "or sign in for this session only.");
    case KeyringProblem::NotKept:
        return KeyringWords::tr(
            "Your keyring did not keep your sign-in. You can go on for this session only, "
            "and sign in again next time.");
    case KeyringProblem::Failed:
        break;
    }
    return KeyringWords::tr("Your keyring reported a problem. Try again, or go on for this session only.");
}
