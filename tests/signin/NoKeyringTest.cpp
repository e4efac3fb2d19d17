// Run once without a session bus, and once with one that has no Secret Service.
#include "app/signin/KeyringState.h"
#include "app/signin/SystemKeyring.h"
#include "tests/Waiting.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

KeyringEntry entry(const QString &whose) {
    return KeyringEntry::signIn(QUrl(u"https://a.test"_s), u"app-1"_s, whose);
}

}

class NoKeyringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSaidByEveryCall();
};

void NoKeyringTest::isSaidByEveryCall() {
    QCOMPARE(wait(keyringState()), KeyringState::Absent);
    SystemKeyring keyring;
    QCOMPARE(wait(keyring.read(entry(u"k"_s))).error(), KeyringProblem::NoKeyring);
    QCOMPARE(wait(keyring.write(entry(u"k"_s), "secret")).error(), KeyringProblem::NoKeyring);
    QCOMPARE(wait(keyring.remove(entry(u"k"_s))).error(), KeyringProblem::NoKeyring);
}

QTEST_GUILESS_MAIN(NoKeyringTest)
#include "NoKeyringTest.moc"
