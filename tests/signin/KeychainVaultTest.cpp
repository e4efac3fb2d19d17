// Needs a session bus with an unlocked Secret Service, see run-with-keyring.sh.
#include "app/signin/KeychainVault.h"
#include "app/signin/Keyring.h"
#include "tests/Waiting.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString secrets = u"org.freedesktop.secrets"_s;
const QByteArray secret = R"({"version":1,"accessToken":"geheim-ü"})";

QDBusObjectPath defaultCollection() {
    QDBusInterface service(secrets, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    return QDBusReply<QDBusObjectPath>(service.call(u"ReadAlias"_s, u"default"_s)).value();
}

QVariant valueOf(const QString &path, const QString &interface, const QString &name) {
    QDBusInterface properties(secrets, path, u"org.freedesktop.DBus.Properties"_s);
    return QDBusReply<QDBusVariant>(properties.call(u"Get"_s, interface, name)).value().variant();
}

}

class KeychainVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noEntryIsKnownForCertain();
    void writesReadsReplacesRemoves();
    void entriesAreApart();
    void severalAtOnce();
    void entryTellsNothingOfTheUser();
    void goesWithAJobUnderWay();
    void lateWriteIsUndone();
    void lockedKeyringIsNotAnEmptyOne();
};

void KeychainVaultTest::initTestCase() {
    QTRY_COMPARE_WITH_TIMEOUT(wait(keyringState()), KeyringState::Ready, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(defaultCollection().path().size() > 1, 20'000);
}

void KeychainVaultTest::noEntryIsKnownForCertain() {
    KeychainVault vault;
    const auto read = wait(vault.read(u"nobody"_s));
    QVERIFY(read);
    QVERIFY(!read->has_value());
    QVERIFY(wait(vault.remove(u"nobody"_s)));
}

void KeychainVaultTest::writesReadsReplacesRemoves() {
    KeychainVault vault;
    QVERIFY(wait(vault.write(u"k"_s, secret)));
    QCOMPARE(wait(vault.read(u"k"_s)).value().value(), secret);
    QVERIFY(wait(vault.write(u"k"_s, "second")));
    QCOMPARE(wait(KeychainVault().read(u"k"_s)).value().value(), QByteArray("second"));
    QVERIFY(wait(vault.remove(u"k"_s)));
    QVERIFY(!wait(vault.read(u"k"_s)).value().has_value());
}

void KeychainVaultTest::entriesAreApart() {
    KeychainVault vault;
    QVERIFY(wait(vault.write(u"k1"_s, "one")));
    QVERIFY(wait(vault.write(u"k2"_s, "two")));
    QVERIFY(wait(vault.remove(u"k1"_s)));
    QCOMPARE(wait(vault.read(u"k2"_s)).value().value(), QByteArray("two"));
    QVERIFY(wait(vault.remove(u"k2"_s)));
}

void KeychainVaultTest::severalAtOnce() {
    KeychainVault vault;
    const auto written = vault.write(u"k"_s, "one");
    const auto other = vault.write(u"k3"_s, "three");
    const auto missing = vault.read(u"nobody"_s);
    QVERIFY(wait(written));
    QVERIFY(wait(other));
    QVERIFY(wait(missing));
    QVERIFY(wait(vault.remove(u"k"_s)) && wait(vault.remove(u"k3"_s)));
}

void KeychainVaultTest::entryTellsNothingOfTheUser() {
    KeychainVault vault;
    const QString key = vaultKey(QUrl(u"https://a.test"_s), u"app-1"_s, u"user-4711"_s);
    QVERIFY(wait(vault.write(key, secret)));
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(
        valueOf(defaultCollection().path(), u"org.freedesktop.Secret.Collection"_s, u"Items"_s));
    QCOMPARE(items.size(), 1);
    const QString itemInterface = u"org.freedesktop.Secret.Item"_s;
    const QString label = valueOf(items[0].path(), itemInterface, u"Label"_s).toString();
    const auto attributes
        = qdbus_cast<QMap<QString, QString>>(valueOf(items[0].path(), itemInterface, u"Attributes"_s));
    QVERIFY(attributes.values().contains(u"phone-settings"_s));
    for (const QString &shown : attributes.values() + attributes.keys() + QStringList{label}) {
        for (const QString &known : {u"4711"_s, u"a.test"_s, u"app-1"_s, u"geheim"_s})
            QVERIFY2(!shown.contains(known), qPrintable(shown));
    }
    QVERIFY(wait(vault.remove(key)));
}

void KeychainVaultTest::goesWithAJobUnderWay() {
    auto vault = std::make_unique<KeychainVault>();
    const auto answer = vault->write(u"k"_s, secret);
    vault.reset();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(wait(KeychainVault().remove(u"k"_s)));
}

void KeychainVaultTest::lateWriteIsUndone() {
    KeychainVault hasty(0ms);
    QCOMPARE(wait(hasty.write(u"k"_s, secret)).error(), VaultProblem::NoAnswer);
    QCOMPARE(wait(hasty.remove(u"k"_s)).error(), VaultProblem::NoAnswer);
    KeychainVault vault;
    QVERIFY2(!wait(vault.read(u"k"_s)).value().has_value(), "what was given up is there");

    QCOMPARE(wait(hasty.write(u"k"_s, secret)).error(), VaultProblem::NoAnswer);
    QCOMPARE(wait(hasty.remove(u"k"_s)).error(), VaultProblem::NoAnswer);
    QVERIFY(wait(vault.write(u"k"_s, "second")));
    QCOMPARE(wait(vault.read(u"k"_s)).value().value(), QByteArray("second"));
    QVERIFY(wait(vault.remove(u"k"_s)));
}

void KeychainVaultTest::lockedKeyringIsNotAnEmptyOne() {
    KeychainVault vault(5s);
    QVERIFY(wait(vault.write(u"k"_s, secret)));
    QDBusInterface service(secrets, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    service.call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()}));
    QCOMPARE(wait(keyringState()), KeyringState::Locked);
    const auto read = wait(vault.read(u"k"_s));
    QVERIFY2(!read, "a locked keyring must not look like one without the entry");
    QVERIFY(read.error() == VaultProblem::Locked || read.error() == VaultProblem::NoAnswer);
    const auto written = wait(vault.write(u"k"_s, "second"));
    QVERIFY(!written);
}

QTEST_GUILESS_MAIN(KeychainVaultTest)
#include "KeychainVaultTest.moc"
