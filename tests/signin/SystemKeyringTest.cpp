// Needs a session bus with an unlocked Secret Service, see run-with-keyring.sh.
#include "app/signin/SystemKeyring.h"
#include "app/signin/KeyringState.h"
#include "app/signin/KeyringWorker.h"
#include "tests/Waiting.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString secrets = u"org.freedesktop.secrets"_s;
const QByteArray secret = R"({"version":1,"accessToken":"geheim-ü"})";

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasEnded(pid_t process) {
    const QByteArray state = contentOf(u"/proc/%1/stat"_s.arg(process));
    return state.isEmpty() || state.contains(") Z "); // nobody may have asked yet what became of it
}

/// Processes that this one has started and that have not ended.
QList<pid_t> processes() {
    QList<pid_t> found;
    for (const QByteArray &process : contentOf(u"/proc/thread-self/children"_s).simplified().split(' ')) {
        if (!process.isEmpty() && !hasEnded(process.toInt()))
            found << process.toInt();
    }
    return found;
}

KeyringEntry entry(const QString &whose) {
    return KeyringEntry::signIn(QUrl(u"https://a.test"_s), u"app-1"_s, whose);
}

QDBusObjectPath defaultCollection() {
    QDBusInterface service(secrets, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    return QDBusReply<QDBusObjectPath>(service.call(u"ReadAlias"_s, u"default"_s)).value();
}

QVariant valueOf(const QString &path, const QString &interface, const QString &name) {
    QDBusInterface properties(secrets, path, u"org.freedesktop.DBus.Properties"_s);
    return QDBusReply<QDBusVariant>(properties.call(u"Get"_s, interface, name)).value().variant();
}

}

class SystemKeyringTest : public QObject {
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
    void processIsThereWhileItIsNeeded();
    void processThatDiesIsReplaced();
    void processThatHangsIsReplaced();
    void whoeverWaitsBehindAHangIsAnswered();
    void allAreToldTheFirstSecret();
    void lockedKeyringIsNotAnEmptyOne();
};

void SystemKeyringTest::initTestCase() {
    QTRY_COMPARE_WITH_TIMEOUT(wait(keyringState()), KeyringState::Ready, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(defaultCollection().path().size() > 1, 20'000);
}

void SystemKeyringTest::noEntryIsKnownForCertain() {
    SystemKeyring keyring;
    const auto read = wait(keyring.read(entry(u"nobody"_s)));
    QVERIFY(read);
    QVERIFY(!read->has_value());
    QVERIFY(wait(keyring.remove(entry(u"nobody"_s))));
}

void SystemKeyringTest::writesReadsReplacesRemoves() {
    SystemKeyring keyring;
    QVERIFY(wait(keyring.write(entry(u"k"_s), secret)));
    QCOMPARE(wait(keyring.read(entry(u"k"_s))).value().value(), secret);
    QVERIFY(wait(keyring.write(entry(u"k"_s), "second")));
    QCOMPARE(wait(SystemKeyring().read(entry(u"k"_s))).value().value(), QByteArray("second"));
    QVERIFY(wait(keyring.remove(entry(u"k"_s))));
    QVERIFY(!wait(keyring.read(entry(u"k"_s))).value().has_value());
}

void SystemKeyringTest::entriesAreApart() {
    SystemKeyring keyring;
    QVERIFY(wait(keyring.write(entry(u"k1"_s), "one")));
    QVERIFY(wait(keyring.write(entry(u"k2"_s), "two")));
    QVERIFY(wait(keyring.remove(entry(u"k1"_s))));
    QCOMPARE(wait(keyring.read(entry(u"k2"_s))).value().value(), QByteArray("two"));
    QVERIFY(wait(keyring.remove(entry(u"k2"_s))));
}

void SystemKeyringTest::severalAtOnce() {
    SystemKeyring keyring;
    const auto written = keyring.write(entry(u"k"_s), "one");
    const auto other = keyring.write(entry(u"k3"_s), "three");
    const auto missing = keyring.read(entry(u"nobody"_s));
    QVERIFY(wait(written));
    QVERIFY(wait(other));
    QVERIFY(wait(missing));
    QVERIFY(wait(keyring.remove(entry(u"k"_s))) && wait(keyring.remove(entry(u"k3"_s))));
}

void SystemKeyringTest::entryTellsNothingOfTheUser() {
    SystemKeyring keyring;
    const KeyringEntry key = entry(u"user-4711"_s);
    QVERIFY(wait(keyring.write(key, secret)));
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
    QVERIFY(wait(keyring.remove(key)));
}

void SystemKeyringTest::goesWithAJobUnderWay() {
    auto keyring = std::make_unique<SystemKeyring>();
    const auto answer = keyring->write(entry(u"k"_s), secret);
    keyring.reset();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(wait(SystemKeyring().remove(entry(u"k"_s))));
}

void SystemKeyringTest::lateWriteIsUndone() {
    SystemKeyring keyring(0ms);
    const auto giveUpWriting = [&] {
        keyring.setPatience(0ms);
        QCOMPARE(wait(keyring.write(entry(u"k"_s), secret)).error(), KeyringProblem::NoAnswer);
        QCOMPARE(wait(keyring.remove(entry(u"k"_s))).error(), KeyringProblem::NoAnswer);
        keyring.setPatience(20s);
    };
    giveUpWriting();
    QVERIFY2(!wait(keyring.read(entry(u"k"_s))).value().has_value(), "what was given up is there");

    giveUpWriting();
    QVERIFY(wait(keyring.write(entry(u"k"_s), "second")));
    QCOMPARE(wait(keyring.read(entry(u"k"_s))).value().value(), QByteArray("second"));
    QVERIFY(wait(keyring.remove(entry(u"k"_s))));
}

void SystemKeyringTest::processIsThereWhileItIsNeeded() {
    auto keyring = std::make_unique<SystemKeyring>();
    QTRY_VERIFY(processes().isEmpty()); // those of the tests before
    QVERIFY(wait(keyring->read(entry(u"nobody"_s))));
    QCOMPARE(processes().size(), 1);
    const pid_t helper = processes().front();
    QVERIFY(wait(keyring->read(entry(u"nobody"_s))));
    QCOMPARE(processes(), QList{helper});
    keyring.reset();
    QTRY_VERIFY(hasEnded(helper));
}

void SystemKeyringTest::processThatDiesIsReplaced() {
    SystemKeyring keyring;
    QTRY_VERIFY(processes().isEmpty());
    QVERIFY(wait(keyring.write(entry(u"k"_s), secret)));
    for (const auto delay : {0ms, 2ms, 5ms, 10ms, 20ms, 40ms, 80ms}) {
        kill(processes().front(), SIGKILL); // while it has nothing to do
        const auto written = keyring.write(entry(u"k"_s), QByteArray::number(delay.count()));
        QTimer::singleShot(delay, [] {
            for (const pid_t child : processes())
                kill(child, SIGKILL); // at any moment of its work
        });
        QVERIFY(wait(written));
        QCOMPARE(wait(keyring.read(entry(u"k"_s))).value().value(), QByteArray::number(delay.count()));
    }
    QVERIFY(wait(keyring.remove(entry(u"k"_s))));
}

void SystemKeyringTest::processThatHangsIsReplaced() {
    SystemKeyring keyring;
    QTRY_VERIFY(processes().isEmpty());
    QVERIFY(wait(keyring.write(entry(u"k"_s), secret)));
    const pid_t helper = processes().front();
    kill(helper, SIGSTOP);
    keyring.setPatience(100ms);
    QCOMPARE(wait(keyring.read(entry(u"k"_s))).error(), KeyringProblem::NoAnswer);
    keyring.setPatience(20s);
    QCOMPARE(wait(keyring.read(entry(u"k"_s))).value().value(), secret);
    QTRY_VERIFY(hasEnded(helper));
    QVERIFY(wait(keyring.remove(entry(u"k"_s))));
}

void SystemKeyringTest::whoeverWaitsBehindAHangIsAnswered() {
    SystemKeyring keyring;
    QTRY_VERIFY(processes().isEmpty());
    QVERIFY(wait(keyring.write(entry(u"k"_s), secret)));
    kill(processes().front(), SIGSTOP);
    keyring.setPatience(200ms);
    const auto stuck = keyring.read(entry(u"k"_s));
    keyring.setPatience(20s);
    const auto behind = keyring.read(entry(u"k"_s));
    QCOMPARE(wait(stuck).error(), KeyringProblem::NoAnswer);
    QCOMPARE(wait(behind).value().value(), secret);
    QVERIFY(wait(keyring.remove(entry(u"k"_s))));
}

void SystemKeyringTest::allAreToldTheFirstSecret() {
    SystemKeyring one, other;
    for (int turn = 0; turn < 5; turn++) {
        const auto first = one.readOrWrite(entry(u"k"_s), "one"),
                   second = other.readOrWrite(entry(u"k"_s), "other");
        QCOMPARE(wait(first).value(), wait(second).value());
        QCOMPARE(wait(one.read(entry(u"k"_s))).value().value(), wait(first).value());
        QCOMPARE(wait(one.readOrWrite(entry(u"k"_s), "late")).value(), wait(first).value());
        QVERIFY(wait(one.remove(entry(u"k"_s))));
    }
}

void SystemKeyringTest::lockedKeyringIsNotAnEmptyOne() {
    SystemKeyring keyring(5s);
    QVERIFY(wait(keyring.write(entry(u"k"_s), secret)));
    QDBusInterface service(secrets, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    service.call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()}));
    QCOMPARE(wait(keyringState()), KeyringState::Locked);
    const auto read = wait(keyring.read(entry(u"k"_s)));
    QVERIFY2(!read, "a locked keyring must not look like one without the entry");
    QVERIFY(read.error() == KeyringProblem::Dismissed || read.error() == KeyringProblem::NoAnswer);
    const auto written = wait(keyring.write(entry(u"k"_s), "second"));
    QVERIFY(!written);
}

int main(int argc, char **argv) {
    if (const auto ended = askKeyringForAnother(argc, argv))
        return *ended;
    QCoreApplication app(argc, argv);
    SystemKeyringTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SystemKeyringTest.moc"
