#include "app/helpdesk/journal/JournalFile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QByteArray numberKey = "a key for numbers";

PhoneNumber number(const QString &text) {
    return PhoneNumber::parse(text, u"CN"_s).value();
}

JournalEntry entry(int i) {
    return {.event = i % 3 == 0 ? JournalEvent::Changed : JournalEvent::CodeSent,
        .at = std::chrono::milliseconds{1'700'000'000'000 + i},
        .operatorName = i % 2 == 0 ? u"Ada"_s : u"Grace"_s,
        .accessKeyId = u"key-1"_s,
        .caseId = u"case-%1"_s.arg(i / 5),
        .ticket = u"HD-%1"_s.arg(i / 5),
        .userId = u"u%1"_s.arg(i % 7),
        .oldNumber = number(u"18812345678"_s),
        .newNumber = number(QString::number(18'600'000'000 + i)),
        .note = u"said “völlig” %1"_s.arg(i)};
}

}

/// The journal on the disk.
class JournalFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<JournalFile> journal;
    const std::atomic<bool> goOn = false;

    QString path() const { return dir->filePath(u"journal/journal.sqlite"_s); }
    Kept<void> reopen() {
        journal = std::make_unique<JournalFile>();
        return journal->open(path(), numberKey);
    }
    void fill(int count) {
        QList<JournalEntry> entries;
        for (int i = 0; i < count; i++)
            entries << entry(i);
        QCOMPARE(journal->append(entries), count);
    }
    /// Does something to the file that the program never does.
    void tamper(const QStringList &statements) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }
    std::optional<qint64> firstWrong() { return journal->verify(goOn).value().firstWrong; }
    QList<qint64> found(const JournalFilter &filter) {
        QList<qint64> seqs;
        const auto rows = journal->page(filter, 0, 1000);
        for (const JournalRow &row : *rows)
            seqs << row.seq;
        return seqs;
    }

private Q_SLOTS:
    void init() {
        dir = std::make_unique<QTemporaryDir>();
        QVERIFY(reopen());
    }
    void cleanup() {
        journal.reset();
        dir.reset();
    }

    void keepsWhatIsAdded() {
        QCOMPARE(journal->append({entry(0)}), 1);
        QCOMPARE(journal->append({entry(1), entry(2)}), 3);
        QVERIFY(reopen());
        const auto rows = journal->page({}, 0, 10).value();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].seq, 3); // the newest first
        QCOMPARE(rows[2].event, u"changed"_s);
        QCOMPARE(rows[2].note, u"said “völlig” 0"_s);
        QCOMPARE(rows[2].before, startOfChain());
        QCOMPARE(rows[1].before, rows[2].hash);
        QCOMPARE(rows[1].hash, rowHash(rows[2].hash, rows[1].contents()));
        const JournalVerdict verdict = journal->verify(goOn).value();
        QVERIFY(verdict.fits());
        QCOMPARE(verdict.rows, 3);
    }

    void hasNoNumberInIt() {
        JournalEntry withWords = entry(1);
        withWords.note = u"called back on +86 188-1234-5678 (HR)"_s;
        QVERIFY(journal->append({entry(0), withWords}));
        QCOMPARE(journal->page({}, 0, 1).value()[0].note, u"called back on •••78 (HR)"_s);
        journal.reset();
        for (const QString &name : QDir(dir->filePath(u"journal"_s)).entryList(QDir::Files)) {
            QFile file(dir->filePath(u"journal/"_s + name));
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *part : {"18812345678", "1234-5678", "18600000000"})
                QVERIFY2(!bytes.contains(part), part);
        }
    }

    void onlyItsOwnerReadsIt() {
        fill(1);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY2(!(QFile::permissions(path() + end) & others), qPrintable(end));
    }

    void masksRunsOfDigits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("nothing") << u"ID seen, badge 4711"_s << u"ID seen, badge 4711"_s;
        QTest::newRow("national") << u"at 18812345678."_s << u"at •••78."_s;
        QTest::newRow("two") << u"18812345678, 020 7946 0123"_s << u"•••78, •••23"_s;
        QTest::newRow("brackets") << u"(020) 7946-0123 ok"_s << u"(•••23 ok"_s;
        QTest::newRow("full width") << u"１８８１２３４５６７８"_s << u"•••７８"_s;
    }
    void masksRunsOfDigits() {
        QFETCH(QString, text);
        QTEST(withoutNumbers(text), "masked");
    }

    void filtersAndPages() {
        fill(60);
        QCOMPARE(found({.ticket = u"HD-2"_s}), (QList<qint64>{15, 14, 13, 12, 11}));
        QCOMPARE(found({.event = JournalEvent::Changed, .ticket = u"HD-2"_s}), (QList<qint64>{13}));
        QCOMPARE(found({.operatorName = u"Ada"_s}).size(), 30);
        QCOMPARE(found({.userId = u"u3"_s}).size(), 9);
        QCOMPARE(found({.number = number(u"186000 00007"_s)}), (QList<qint64>{8}));
        QCOMPARE(found({.number = number(u"+86 188 1234 5678"_s)}).size(), 60);
        QCOMPARE(found({.number = number(u"18612345678"_s)}), (QList<qint64>{}));
        QCOMPARE(found({.from = std::chrono::milliseconds{1'700'000'000'057},
                     .until = std::chrono::milliseconds{1'700'000'000'059}}),
            (QList<qint64>{59, 58}));
        const auto page = journal->page({}, 11, 5).value();
        QCOMPARE(page.front().seq, 10);
        QCOMPARE(page.back().seq, 6);
    }

    void knowsWhatIsUnclosed() {
        JournalEntry applying = entry(0);
        applying.event = JournalEvent::Applying;
        QCOMPARE(journal->append({applying, entry(1), applying}), 3);
        JournalEntry outcome = entry(3);
        outcome.closes = 1;
        QVERIFY(journal->append({outcome}));
        const auto open = journal->unclosed().value();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].seq, 3);
    }

    void isAppendOnly() {
        fill(3);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QVERIFY(!QSqlQuery(database).exec(u"UPDATE entries SET note = '' WHERE seq = 1"_s));
        QVERIFY(!QSqlQuery(database).exec(u"DELETE FROM entries WHERE seq = 3"_s));
        QVERIFY(!firstWrong());
        database = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    void namesTheFirstRowThatDoesNotFit_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<qint64>("seq");
        const auto row = [](const QString &statement, qint64 seq) {
            QTest::newRow(qPrintable(statement)) << statement << seq;
        };
        row(u"UPDATE entries SET note = 'nothing' WHERE seq = 7"_s, 7);
        row(u"UPDATE entries SET at = at + 1 WHERE seq = 7"_s, 7);
        row(u"UPDATE entries SET new_tag = 'no' WHERE seq = 7"_s, 7);
        row(u"UPDATE entries SET closes = 1 WHERE seq = 7"_s, 7);
        row(u"UPDATE entries SET hash = before WHERE seq = 7"_s, 7);
        row(u"UPDATE entries SET before = hash WHERE seq = 7"_s, 7);
        row(u"UPDATE entries SET ticket = ticket || operator, operator = '' WHERE seq = 7"_s, 7);
        row(u"UPDATE entries SET operator = operator || char(31) || key_id, key_id = case_id WHERE seq = 7"_s,
            7);
        row(u"DELETE FROM entries WHERE seq = 7"_s, 7);
        row(u"DELETE FROM entries WHERE seq > 15"_s, 16); // the last ones
        row(u"UPDATE entries SET seq = 100 WHERE seq = 20"_s, 20);
        row(u"DELETE FROM entries"_s, 1);
    }
    void namesTheFirstRowThatDoesNotFit() {
        QFETCH(QString, statement);
        fill(20);
        tamper({u"DROP TRIGGER no_update"_s, u"DROP TRIGGER no_delete"_s, statement});
        QTEST(firstWrong().value_or(0), "seq");
    }

    /// What changes anything that can be read is found. The seed of the flips is printed; JOURNAL_SEED
    /// repeats them.
    void findsASingleFlippedByte() {
        constexpr int flips = 500;
        fill(200);
        const auto rows = journal->page({}, 0, 1000).value();
        journal.reset(); // which brings everything into the one file
        QFile file(path());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const quint32 seed = qEnvironmentVariableIsSet("JOURNAL_SEED")
            ? qEnvironmentVariable("JOURNAL_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int found = 0, harmless = 0;
        for (int flip = 0; flip < flips; flip++) {
            QByteArray flipped = whole;
            const qsizetype at = random.bounded(static_cast<int>(whole.size()));
            flipped[at] = static_cast<char>(flipped[at] ^ random.bounded(1, 256));
            for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(path() + end);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(flipped);
            file.close();
            const bool isOpen = reopen().has_value();
            const auto verdict = isOpen ? journal->verify(goOn) : Kept<JournalVerdict>{};
            if (!isOpen || !verdict || verdict->firstWrong)
                found++;
            else if (journal->page({}, 0, 1000) == rows)
                harmless++;
            else
                QFAIL(qPrintable(u"seed %1: byte %2 was not found"_s.arg(seed).arg(at)));
        }
        qInfo("seed %u: %d flips, %d found, %d where nothing is kept", seed, flips, found, harmless);
        QVERIFY(found > flips / 4); // a good part of the file is filled
    }

    void wantsItsOwnKey() {
        fill(1);
        JournalFile other;
        QCOMPARE(other.open(path(), "another key").error(), HelpdeskProblem::JournalKeyLost);
        QVERIFY(reopen());
    }

    void isNoOtherDatabase() {
        journal.reset();
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("Dear diary, today I was not a database, and I was longer than a header.");
        file.close();
        QCOMPARE(reopen().error(), HelpdeskProblem::JournalNotOpen);
        QVERIFY(QFile::remove(path()));
        tamper({u"CREATE TABLE recipes (name TEXT)"_s});
        QCOMPARE(reopen().error(), HelpdeskProblem::JournalNotOpen);
    }

    void saysWhenItCannotBeMade() {
        JournalFile nowhere;
        QCOMPARE(nowhere.open(u"/proc/journal.sqlite"_s, numberKey).error(), HelpdeskProblem::JournalNotOpen);
    }

    void saysWhenItIsInUse() {
        fill(1);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"busy"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(journal->append({entry(1)}).error(), HelpdeskProblem::JournalNotWritten);
        QVERIFY(QSqlQuery(database).exec(u"ROLLBACK"_s));
        QCOMPARE(journal->append({entry(1)}), 2);
        database = {};
        QSqlDatabase::removeDatabase(u"busy"_s);
    }

#ifdef Q_OS_UNIX
    /// No file of this process may grow any more: what a full disk looks like to a program, also when it is
    /// root.
    void addsNothingToAFullDisk() {
        fill(1);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{static_cast<rlim_t>(QFile(path() + u"-wal"_s).size()), before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
        QList<JournalEntry> many;
        for (int i = 0; i < 200; i++)
            many << entry(i);
        const auto added = journal->append(many);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(added.error(), HelpdeskProblem::JournalNotWritten);
        QCOMPARE(journal->append({entry(1)}), 2);
        QVERIFY(!firstWrong());
    }
#endif

    void twoProgramsAddInTurn() {
        JournalFile other;
        QVERIFY(other.open(path(), numberKey));
        for (int i = 0; i < 10; i++)
            QCOMPARE((i % 2 ? other : *journal).append({entry(i)}), i + 1);
        QVERIFY(!firstWrong());
    }

    void keepsNoticesUntilTheyAreDelivered() {
        QVERIFY(journal->append({entry(0)}, Notice{.id = u"n1"_s, .body = "{}", .nextAt = 10}));
        QVERIFY(journal->append({entry(1)}, Notice{.id = u"n2"_s, .body = "[]", .nextAt = 5}));
        QVERIFY(reopen());
        Notice next = journal->nextNotice().value().value();
        QCOMPARE(next.id, u"n2"_s);
        next.tries = 1;
        next.nextAt = 20;
        QVERIFY(journal->postponeNotice(next));
        QCOMPARE(journal->nextNotice().value()->id, u"n1"_s);
        QVERIFY(journal->removeNotice(u"n1"_s));
        QCOMPARE(journal->nextNotice().value()->tries, 1);
        QVERIFY(journal->removeNotice(u"n2"_s));
        QVERIFY(!journal->nextNotice().value());
        QVERIFY(!firstWrong());
    }
};

QTEST_GUILESS_MAIN(JournalFileTest)
#include "JournalFileTest.moc"
