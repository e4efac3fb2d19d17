#include "app/settings/Memory.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signedInUserIsKeptPerServerAndApplication();
    void owedSignOutsSurviveARestart();
    void owedSignOutsOfTwoPrograms();
    void cooldownSurvivesARestart();
    void cooldownOfAFastClockIsNoLonger();
    void cooldownIsPerNumberAndChannel();
    void owedOutcomeSurvivesRestart();
    void severalOutcomesAreOwed();
    void outcomeOfAnEarlierVersionIsRead();
    void damagedOutcomeIsNone_data();
    void damagedOutcomeIsNone();
    void lastCountry();
    void fileHoldsNoPhoneNumber();
    void damagedFileIsNoProblem();
    void aFileThatNeverAnswersHoldsNobodyUp();
    void twoProgramsShareAFile();

private:
    Clock clock() {
        return [this] { return m_now; };
    }
    QString file() const { return m_dir->filePath(u"state.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    Instant m_now{};
    const PhoneNumber m_number = PhoneNumber::parse(u"18812345678", u"CN"_s).value();
    const QString m_channel = u"CHANNEL_BIND_PHONE"_s;
};

void MemoryTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_now = {1h, 1'700'000'000'000ms};
}

void MemoryTest::signedInUserIsKeptPerServerAndApplication() {
    const QUrl server(u"https://a.test"_s);
    Memory(file()).setSignedInUser(server, u"app"_s, u"user-1"_s);
    Memory memory(file());
    QCOMPARE(memory.signedInUser(server, u"app"_s), u"user-1"_s);
    QCOMPARE(memory.signedInUser(QUrl(u"https://a.test/"_s), u"app"_s), u"user-1"_s);
    QCOMPARE(memory.signedInUser(server, u"other"_s), QString());
    QCOMPARE(memory.signedInUser(QUrl(u"https://b.test"_s), u"app"_s), QString());
    memory.setSignedInUser(server, u"app"_s, {});
    QCOMPARE(Memory(file()).signedInUser(server, u"app"_s), QString());
}

void MemoryTest::owedSignOutsSurviveARestart() {
    const QUrl server(u"https://a.test"_s);
    const QString strange = u"user 2, of “them”"_s;
    Memory(file()).setOwedSignOut(server, u"app"_s, u"user-1"_s, 7);
    Memory(file()).setOwedSignOut(server, u"app"_s, strange, 1);
    const QMap<QString, quint32> both{{u"user-1"_s, 7}, {strange, 1}};
    QCOMPARE(Memory(file()).owedSignOuts(server, u"app"_s), both);
    QVERIFY(Memory(file()).owedSignOuts(server, u"other"_s).isEmpty());
    Memory(file()).setOwedSignOut(server, u"app"_s, u"user-1"_s, std::nullopt);
    QCOMPARE(Memory(file()).owedSignOuts(server, u"app"_s).keys(), QStringList{strange});
}

void MemoryTest::owedSignOutsOfTwoPrograms() {
    const QUrl server(u"https://a.test"_s);
    Memory first(file());
    Memory second(file());
    first.setOwedSignOut(server, u"app"_s, u"user-1"_s, 1);
    second.setOwedSignOut(server, u"app"_s, u"user-2"_s, 1);
    QCOMPARE(first.owedSignOuts(server, u"app"_s).size(), 2);
    second.setOwedSignOut(server, u"app"_s, u"user-1"_s, std::nullopt);
    QCOMPARE(first.owedSignOuts(server, u"app"_s).keys(), QStringList{u"user-2"_s});
}

void MemoryTest::cooldownSurvivesARestart() {
    Memory(file(), clock()).beginCooldown(m_number, m_channel, m_now, 60s);
    m_now = {5ms, m_now.wall + 20s}; // another process: only the wall clock went on
    QCOMPARE(Memory(file(), clock()).cooldown(m_number, m_channel), 40s);
    m_now.wall += 40s;
    QCOMPARE(Memory(file(), clock()).cooldown(m_number, m_channel), 0s);
}

void MemoryTest::cooldownOfAFastClockIsNoLonger() {
    m_now.wall += 50min;
    Memory(file(), clock()).beginCooldown(m_number, m_channel, m_now, 60s);
    m_now = {5ms, m_now.wall + 4s - 50min}; // put right
    const Memory memory(file(), clock());
    QCOMPARE(memory.cooldown(m_number, m_channel), 60s);
    m_now = {m_now.monotonic + 60s, m_now.wall + 60s};
    QCOMPARE(memory.cooldown(m_number, m_channel), 0s);
}

void MemoryTest::cooldownIsPerNumberAndChannel() {
    Memory memory(file(), clock());
    memory.beginCooldown(m_number, m_channel, m_now, 60s);
    QCOMPARE(memory.cooldown(m_number, m_channel), 60s);
    QCOMPARE(memory.cooldown(m_number, u"CHANNEL_UNBIND_PHONE"_s), 0s);
    QCOMPARE(memory.cooldown(PhoneNumber::parse(u"18812345679", u"CN"_s).value(), m_channel), 0s);
    QCOMPARE(memory.cooldown(PhoneNumber::parse(u"+86 188 1234 5678", u"GB"_s).value(), m_channel), 60s);
}

void MemoryTest::owedOutcomeSurvivesRestart() {
    const PhoneNumber other = PhoneNumber::parse(u"18812345679", u"CN"_s).value();
    Memory(file(), clock()).owe(u"user-1"_s, OwedOutcome::of(m_number, other, KeptMoment(m_now), 2min));
    const auto owed = Memory(file(), clock()).owedOutcomes(u"user-1"_s);
    QCOMPARE(owed.size(), 1);
    QCOMPARE(owed[0].sentAt, KeptMoment(m_now));
    QCOMPARE(owed[0].voidAfter, std::optional<std::chrono::milliseconds>(2min));
    QVERIFY(owed[0].isFor(m_number) && !owed[0].isFor(other) && !owed[0].isFor(std::nullopt));
    QVERIFY(owed[0].wasBefore(other) && !owed[0].wasBefore(m_number) && !owed[0].wasBefore(std::nullopt));
    QVERIFY(Memory(file(), clock()).owedOutcomes(u"user-2"_s).isEmpty());
    Memory(file(), clock()).settleOutcome(u"user-1"_s, owed[0]);
    QVERIFY(Memory(file(), clock()).owedOutcomes(u"user-1"_s).isEmpty());
}

void MemoryTest::severalOutcomesAreOwed() {
    const auto bound = OwedOutcome::of(m_number, std::nullopt, KeptMoment(m_now));
    const auto other = OwedOutcome::of(
        PhoneNumber::parse(u"18812345679", u"CN"_s).value(), std::nullopt, KeptMoment(m_now));
    const auto again = OwedOutcome::of(m_number, std::nullopt, KeptMoment(m_now.wall + 1h));
    Memory memory(file(), clock());
    for (const OwedOutcome &each : {bound, other, again})
        memory.owe(u"user-1"_s, each);
    QCOMPARE(memory.owedOutcomes(u"user-1"_s), (QList{other, again}));
    memory.settleOutcome(u"user-1"_s, bound); // not the one that is owed by now
    QCOMPARE(memory.owedOutcomes(u"user-1"_s).size(), 2);
    memory.settleOutcome(u"user-1"_s, other);
    QCOMPARE(Memory(file(), clock()).owedOutcomes(u"user-1"_s), QList{again});
}

void MemoryTest::outcomeOfAnEarlierVersionIsRead() {
    const auto owed = OwedOutcome::fromText(u"7:1700000000000"_s);
    QVERIFY(owed);
    QCOMPARE(owed->wanted, quint16{7});
    QVERIFY(!owed->voidAfter && !owed->before);
}

void MemoryTest::damagedOutcomeIsNone_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"", ":", "7", "7:", ":7", "70000:1", "-1:1", "7:7:7", "7:7:-1:", "7:7:1e9:",
             "7:7::70000", "7:7:7:7:7", "7:7:99999999999:", "x:y", "7:1e99", "7:-9223372036854775808"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void MemoryTest::damagedOutcomeIsNone() {
    QFETCH(const QString, text);
    QVERIFY(!OwedOutcome::fromText(text));
}

void MemoryTest::lastCountry() {
    QCOMPARE(Memory(file()).lastCountry(), QString());
    Memory(file()).setLastCountry(u"GB"_s);
    QCOMPARE(Memory(file()).lastCountry(), u"GB"_s);
}

void MemoryTest::fileHoldsNoPhoneNumber() {
    Memory memory(file(), clock());
    memory.beginCooldown(m_number, m_channel, m_now, 60s);
    memory.setSignedInUser(QUrl(u"https://a.test"_s), u"app"_s, u"user-1"_s);
    memory.owe(u"user-1"_s, OwedOutcome::of(m_number, std::nullopt, KeptMoment(m_now)));
    QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        QFile written(files.next());
        QVERIFY(written.open(QFile::ReadOnly));
        const QByteArray content = written.readAll();
        for (const char *part : {"18812345678", "8812345", "5678"})
            QVERIFY2(!content.contains(part), content.constData());
    }
}

void MemoryTest::damagedFileIsNoProblem() {
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::WriteOnly));
    damaged.write("[unclosed\ncooldowns=\x01 7:x 99999999:1 5:99999999999999999999 a:b:c\n\xff\xfe");
    damaged.close();
    Memory memory(file(), clock());
    QCOMPARE(memory.cooldown(m_number, m_channel), 0s);
    QCOMPARE(memory.signedInUser(QUrl(u"https://a.test"_s), u"app"_s), QString());
}

void MemoryTest::aFileThatNeverAnswersHoldsNobodyUp() {
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(qPrintable(file()), 0600), 0);
    QElapsedTimer time;
    time.start();
    Memory memory(file(), clock());
    QCOMPARE(memory.lastCountry(), QString());
    memory.setLastCountry(u"GB"_s);
    memory.beginCooldown(m_number, m_channel, m_now, 60s);
    QCOMPARE(memory.lastCountry(), u"GB"_s);
    QCOMPARE(memory.cooldown(m_number, m_channel), 60s);
    QVERIFY(time.elapsed() < 10'000);
#endif
}

void MemoryTest::twoProgramsShareAFile() {
    Memory one(file(), clock()), other(file(), clock());
    one.setLastCountry(u"GB"_s);
    other.setOperatorKept(u"entry-1"_s, true);
    QCOMPARE(other.lastCountry(), u"GB"_s);
    const Memory next(file(), clock());
    QCOMPARE(next.lastCountry(), u"GB"_s);
    QVERIFY(next.isOperatorKept(u"entry-1"_s));
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "MemoryTest.moc"
