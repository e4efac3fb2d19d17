// Run once without a session bus, and once with one that has no Secret Service.
#include "app/signin/KeychainVault.h"
#include "app/signin/Keyring.h"
#include "tests/Waiting.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NoKeyringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSaidByEveryCall();
};

void NoKeyringTest::isSaidByEveryCall() {
    QCOMPARE(wait(keyringState()), KeyringState::Absent);
    KeychainVault vault;
    QCOMPARE(wait(vault.read(u"k"_s)).error(), VaultProblem::NoKeyring);
    QCOMPARE(wait(vault.write(u"k"_s, "secret")).error(), VaultProblem::NoKeyring);
    QCOMPARE(wait(vault.remove(u"k"_s)).error(), VaultProblem::NoKeyring);
}

QTEST_GUILESS_MAIN(NoKeyringTest)
#include "NoKeyringTest.moc"
