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
            "This computer has no keyring to keep your sign-in safe in. Start one and try again, or go "
            "on for this session only.");
    case KeyringProblem::NoCollection:
        return KeyringWords::tr("No keyring is open that could keep your sign-in. Open one, or choose a "
                                "password for a new one when you are asked, then try again.");
    case KeyringProblem::Locked:
        return KeyringWords::tr(
            "Your keyring is locked. Unlock it and try again, or sign in for this session only.");
    case KeyringProblem::Dismissed:
        return KeyringWords::tr(
            "Your keyring is still locked, since nobody gave it its password. Try again and enter the "
            "password, or sign in for this session only.");
    case KeyringProblem::Denied:
        return KeyringWords::tr(
            "Your keyring did not let this program in. Try again and allow it, or sign in for this "
            "session only.");
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

QFuture<KeyringResult<QByteArray>> Keyring::readOrWrite(const KeyringEntry &entry, const QByteArray &secret) {
    using Answer = KeyringResult<QByteArray>;
    return read(entry)
        .then([=, this](const KeyringResult<std::optional<QByteArray>> &found) {
            if (!found)
                return QtFuture::makeReadyFuture<Answer>(std::unexpected(found.error()));
            if (*found)
                return QtFuture::makeReadyFuture<Answer>(**found);
            return write(entry, secret).then([secret](const KeyringResult<void> &written) {
                return written ? Answer(secret) : Answer(std::unexpected(written.error()));
            });
        })
        .unwrap();
}
