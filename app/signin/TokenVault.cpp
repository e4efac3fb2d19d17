#include "app/signin/TokenVault.h"

#include "app/genauth/ServerUrl.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

struct VaultWords {
    Q_DECLARE_TR_FUNCTIONS(VaultProblem)
};

}

QString sentence(VaultProblem problem) {
    switch (problem) {
    case VaultProblem::NoKeyring:
        return VaultWords::tr(
            "This computer has no keyring to keep your sign-in safe in. You can go on for this session only, "
            "and sign in again next time.");
    case VaultProblem::Locked:
        return VaultWords::tr(
            "Your keyring is locked. Unlock it and try again, or sign in for this session only.");
    case VaultProblem::NoAnswer:
        return VaultWords::tr("Your keyring does not answer. Look for a window that asks for its password, "
                              "or sign in for this session only.");
    case VaultProblem::NotKept:
        return VaultWords::tr("Your keyring did not keep your sign-in. You can go on for this session only, "
                              "and sign in again next time.");
    case VaultProblem::Failed:
        break;
    }
    return VaultWords::tr("Your keyring reported a problem. Try again, or go on for this session only.");
}

QString vaultKey(const QUrl &server, const QString &appId, const QString &userId) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {serverUrl(server).toString(), appId, userId}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}
