#include "app/helpdesk/journal/JournalExport.h"
#include "tests/helpdesk/journal/JournalOnDisk.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <future>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The journal on the disk.
class JournalFileTest : public QObject, JournalOnDisk {
    Q_OBJECT

    /// Makes a page of the file in which @p text stands one that no database has.
    void destroyPageWith(const QByteArray &text) {
        journal.reset(); // which brings everything into the one file
        QFile file(path());
        QVERIFY(file.open(QFile::ReadWrite));
        const qsizetype at = file.readAll().indexOf(text);
        QVERIFY(at > 0);
        QVERIFY(file.seek(at / 4096 * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\xff')), 4096);
    }

private Q_SLOTS:
    void init() { makeNew(); }
    void cleanup() { putAway(); }

    void keepsWhatIsAdded() {
        QCOMPARE(journal->append({entry(0)})->head.seq, 1);
        QCOMPARE(journal->append({entry(1), entry(2)})->head.seq, 3);
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

    void knowsWhetherItHasComeThatFar() {
        fill(20);
        const JournalHead head = journal->head().value();
        QCOMPARE(head.seq, 20);
        fill(20);
        QVERIFY(!journal->misfit(head).value());
        QVERIFY(journal->verify(goOn, head)->fits());
        tamper({u"DROP TRIGGER no_delete"_s, u"DELETE FROM entries WHERE seq > 15"_s,
            u"UPDATE sqlite_sequence SET seq = 15"_s});
        QVERIFY(!firstWrong()); // by itself
        QCOMPARE(journal->verify(goOn, head)->firstWrong, 16);
        QCOMPARE(journal->misfit(head).value(), HelpdeskProblem::JournalShorter);
        QCOMPARE(journal->append({entry(1)}, {}, head).error(), HelpdeskProblem::JournalShorter);
        for (int i = 0; i < 10; i++)
            QVERIFY(journal->append({entry(100 + i)}));
        QCOMPARE(journal->misfit(head).value(), HelpdeskProblem::JournalOther);
        QCOMPARE(journal->verify(goOn, head)->firstWrong, 20);
        QVERIFY(!firstWrong());
    }

    /// Rows that come in between the first and the last look are no rows that are missing.
    void verifiesWhileRowsAreAdded() {
        fill(20);
        std::atomic<bool> isOver = false;
        const auto adding = std::async(std::launch::async, [&] {
            JournalFile other;
            bool isAdded = other.open(path(), numberKey).has_value();
            for (int i = 0; isAdded && !isOver; i++)
                isAdded = other.append({entry(i)}).has_value();
            return isAdded;
        });
        std::optional<qint64> wrong;
        for (int i = 0; i < 300 && !wrong; i++)
            wrong = firstWrong();
        isOver = true;
        adding.wait();
        QVERIFY2(!wrong, qPrintable(u"row %1"_s.arg(wrong.value_or(0))));
    }

    void saysWhenReadingBreaksOff() {
        fill(2000);
        destroyPageWith(QByteArrayLiteral("said \xe2\x80\x9cv\xc3\xb6llig\xe2\x80\x9d 1000"));
        QVERIFY(reopen());
        QCOMPARE(journal->page({}, 0, 2000).error(), HelpdeskProblem::JournalNotRead);
        QCOMPARE(journal->each({}, [](const JournalRow &) { return true; }).error(),
            HelpdeskProblem::JournalNotRead);
        const QString file = dir->filePath(u"journal.csv"_s);
        QCOMPARE(JournalExport{.file = file}.write(*journal, goOn).error(), HelpdeskProblem::JournalNotRead);
        QVERIFY(!QFile::exists(file));
    }

    /// As the README says, with nothing of the program.
    void anExportCanBeVerifiedByAnybody() {
        fill(3);
        const QString table = dir->filePath(u"journal.csv"_s);
        const QString rows = dir->filePath(u"journal.json"_s);
        QVERIFY((JournalExport{.file = table}.write(*journal, goOn)));
        QVERIFY((JournalExport{.file = rows, .format = JournalExport::Format::Json}.write(*journal, goOn)));
        QFile csv(table), json(rows);
        QVERIFY(csv.open(QFile::ReadOnly) && json.open(QFile::ReadOnly));
        QByteArrayList names = csv.readLine().mid(3).trimmed().replace('"', "").split(',');
        names.resize(names.size() - 2); // the two hashes
        const QJsonArray list = QJsonDocument::fromJson(json.readAll()).array();
        QCOMPARE(list.size(), 5); // with the export before, and the end
        QByteArray hash(32, '\0');
        for (qsizetype i = 0; i < list.size() - 1; i++) {
            const QJsonObject row = list[i].toObject();
            QByteArrayList fields;
            for (const QByteArray &name : names)
                fields << row[QString::fromUtf8(name)].toString().toUtf8();
            QByteArray &at = fields[names.indexOf("at")];
            at = QByteArray::number(
                QDateTime::fromString(QString::fromUtf8(at), Qt::ISODateWithMs).toMSecsSinceEpoch());
            if (QByteArray &closes = fields[names.indexOf("closes")]; closes.isEmpty())
                closes = "0";
            hash = QCryptographicHash::hash(hash + fields.join('\x1f'), QCryptographicHash::Sha256);
            QCOMPARE(row[u"hash"_s].toString().toLatin1(), hash.toHex());
        }
        QCOMPARE(list.last()[u"head"][u"hash"].toString().toLatin1(), hash.toHex());
    }

    void exportsNothingThatItCannotRecord() {
        fill(3);
        const QString file = dir->filePath(u"journal.json"_s);
        tamper({u"CREATE TRIGGER stuck BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'stuck'); END"_s});
        const JournalExport what{.file = file, .format = JournalExport::Format::Json};
        QCOMPARE(what.write(*journal, goOn).error(), HelpdeskProblem::JournalNotWritten);
        QVERIFY(!QFile::exists(file));
        tamper({u"DROP TRIGGER stuck"_s});
        QCOMPARE(what.write(*journal, goOn)->rows, 3);
        QVERIFY(QFile::exists(file));
        QCOMPARE(journal->page({}, 0, 1)->front().event, u"exported"_s);
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
        QCOMPARE(journal->append({applying, entry(1), applying})->head.seq, 3);
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
        QCOMPARE(journal->append({entry(1)})->head.seq, 2);
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
        QCOMPARE(journal->append({entry(1)})->head.seq, 2);
        QVERIFY(!firstWrong());
    }
#endif

    void twoProgramsAddInTurn() {
        JournalFile other;
        QVERIFY(other.open(path(), numberKey));
        for (int i = 0; i < 10; i++)
            QCOMPARE((i % 2 ? other : *journal).append({entry(i)})->head.seq, i + 1);
        QVERIFY(!firstWrong());
    }

    void anIntentIsClosedByOneOfTwoPrograms() {
        JournalFile other;
        QVERIFY(other.open(path(), numberKey));
        JournalEntry intent = entry(0);
        intent.event = JournalEvent::Applying;
        QCOMPARE(journal->append({entry(1), intent, entry(2)})->intent, 2);
        QCOMPARE(journal->unclosed()->size(), 1);
        QCOMPARE(other.unclosed()->size(), 1); // both mean to close it
        JournalEntry outcome = entry(3);
        outcome.closes = 2;
        QVERIFY(journal->append({outcome})->hasClosed);
        const JournalAddition second = other.append({outcome, entry(4)}).value();
        QVERIFY(!second.hasClosed);
        QCOMPARE(second.head.seq, 5); // what else there was to say
        QCOMPARE(other.close({outcome, entry(5)})->head.seq, 5); // nothing
        QCOMPARE(found({.event = JournalEvent::Changed}), (QList<qint64>{4}));
        QVERIFY(!firstWrong());
    }

    void anIntentHoldsItsNoticeUntilTheOutcome() {
        JournalEntry intent = entry(0);
        intent.event = JournalEvent::Applying;
        const auto notice = [](const QString &id) { return Notice{.id = id, .body = R"({"at":"then"})"}; };
        QVERIFY(journal->append({intent}, notice(u"of the first"_s)));
        QVERIFY(journal->append({intent}, notice(u"of the second"_s)));
        QVERIFY(reopen()); // as after a crash
        QVERIFY(!journal->notices().next(now).value());
        JournalEntry outcome = entry(1);
        outcome.event = JournalEvent::NotChanged;
        outcome.closes = 1;
        QVERIFY(journal->append({outcome}));
        QVERIFY(!journal->notices().next(now).value());
        outcome.event = JournalEvent::Changed;
        outcome.closes = 2;
        const JournalHead head = journal->append({outcome})->head;
        const Notice due = journal->notices().next(now).value().value();
        QCOMPARE(due.id, u"of the second"_s);
        QCOMPARE(due.since, KeptMoment(outcome.at));
        const QJsonObject body = QJsonDocument::fromJson(due.body).object();
        QCOMPARE(body[u"at"].toString(), u"2023-11-14T22:13:20.001Z"_s);
        QCOMPARE(body[u"journal"][u"sequence"].toInteger(), head.seq);
        QCOMPARE(body[u"journal"][u"hash"].toString().toLatin1(), head.hash.toHex());
        QVERIFY(journal->notices().remove(due.id));
        QVERIFY(!journal->notices().next(now).value());
    }

    void keepsNoticesUntilTheyAreDelivered() {
        QVERIFY(journal->append({entry(0)}, Notice{.id = u"n1"_s, .body = "{}", .since = KeptMoment(10ms)}));
        QVERIFY(journal->append({entry(1)}, Notice{.id = u"n2"_s, .body = "[]", .since = KeptMoment(5ms)}));
        QVERIFY(reopen());
        Notice next = journal->notices().next(now).value().value();
        QCOMPARE(next.id, u"n2"_s);
        next.tries = 1;
        next.wait = 20ms;
        QVERIFY(journal->notices().postpone(next));
        QCOMPARE(journal->notices().next(now).value()->id, u"n1"_s);
        QVERIFY(journal->notices().remove(u"n1"_s));
        QCOMPARE(journal->notices().next(now).value()->tries, 1);
        QVERIFY(journal->notices().remove(u"n2"_s));
        QVERIFY(!journal->notices().next(now).value());
        QVERIFY(!firstWrong());
    }
};

QTEST_GUILESS_MAIN(JournalFileTest)
#include "JournalFileTest.moc"
