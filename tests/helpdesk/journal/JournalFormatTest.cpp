#include "tests/helpdesk/journal/JournalOnDisk.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

/// What stands in the file, byte for byte, and what becomes of one of another version.
class JournalFormatTest : public QObject, JournalOnDisk {
    Q_OBJECT

    /// The file as version 1 of the format had it, with two rows. Spelled out here, since no program makes it
    /// any more.
    void putOldFile(const QString &noteOfTheFirst = u"found"_s) {
        journal.reset();
        QVERIFY(QFile::remove(path()));
        const QByteArray fingerprint
            = QCryptographicHash::hash("journal number key " + numberKey, QCryptographicHash::Sha256).left(8);
        QStringList statements{
            u"CREATE TABLE entries (seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, event TEXT "
            "NOT NULL, operator TEXT NOT NULL, key_id TEXT NOT NULL, case_id TEXT NOT NULL, ticket TEXT NOT "
            "NULL, user_id TEXT NOT NULL, old_masked TEXT NOT NULL, old_tag TEXT NOT NULL, new_masked TEXT "
            "NOT NULL, new_tag TEXT NOT NULL, note TEXT NOT NULL, closes INTEGER NOT NULL, before BLOB NOT "
            "NULL, hash BLOB NOT NULL) STRICT"_s,
            u"CREATE TABLE facts (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT"_s,
            u"INSERT INTO facts VALUES ('numberKey', x'%1')"_s.arg(QString::fromLatin1(fingerprint.toHex())),
            u"CREATE TABLE notices (id TEXT PRIMARY KEY, body BLOB NOT NULL, tries INTEGER NOT NULL, next_at "
            "INTEGER NOT NULL) STRICT"_s,
            u"INSERT INTO notices VALUES ('n1', x'7b7d', 0, 5)"_s,
            u"PRAGMA application_id = 1349012076"_s,
            u"PRAGMA user_version = 1"_s,
        };
        QByteArray before = startOfChain();
        for (const int seq : {1, 2}) {
            const QStringList texts{QString::number(seq), u"1700000000000"_s, u"code sent"_s, u"Ada"_s,
                u"key-1"_s, u""_s, u"HD-1"_s, u"u1"_s, u""_s, u""_s, u""_s, u""_s, u"found"_s, u"0"_s};
            const QByteArray hash = QCryptographicHash::hash(
                before + texts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
            QStringList stored = texts;
            if (seq == 1)
                stored[12] = noteOfTheFirst;
            statements << u"INSERT INTO entries VALUES ('%1', x'%2', x'%3')"_s.arg(stored.join(u"', '"_s),
                QString::fromLatin1(before.toHex()), QString::fromLatin1(hash.toHex()));
            before = hash;
        }
        tamper(statements);
    }
    QByteArray bytes() {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { makeNew(); }
    void cleanup() { putAway(); }

    void masksDigitsOfTwoUnitsWhole() {
        const QString mathematical = u"\U0001d7cf"_s; // a digit
        JournalEntry broken = entry(1);
        broken.note = mathematical.repeated(7) + u"5"_s;
        QVERIFY(journal->append({broken}));
        QCOMPARE(journal->page({}, 0, 1)->front().note, u"•••"_s + mathematical + u"5"_s);
        QVERIFY(!firstWrong());
    }

    /// What is stored is what is hashed, whatever was typed.
    void storesTheBytesThatItHashes_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("half a pair at the end") << u"cut "_s + QChar(0xd83d);
        QTest::newRow("half a pair at the start") << QChar(0xde00) + u" cut"_s;
        QTest::newRow("a mark of byte order") << QChar(0xfeff) + u"marked"_s;
        QTest::newRow("the other one") << QChar(0xfffe) + u"marked"_s;
        QTest::newRow("nothing at all") << u"no"_s + QChar(u'\0') + u"thing"_s;
        QTest::newRow("a separator") << u"one"_s + QChar(0x1f) + u"two"_s;
        QTest::newRow("beyond the first plane") << u"\U0001f600 völlig"_s;
    }
    void storesTheBytesThatItHashes() {
        QFETCH(QString, text);
        JournalEntry odd = entry(1);
        odd.note = text;
        odd.operatorName = text;
        QVERIFY(journal->append({odd, entry(2)}));
        QVERIFY(!firstWrong());
        const JournalRow row = journal->page({}, 0, 2)->back();
        QCOMPARE(rowHash(row.before, row.contents()), row.hash);
    }

    void takesOverTheFormatBefore() {
        putOldFile();
        QCOMPARE(reopen(), true);
        QCOMPARE(journal->append({entry(3)})->head.seq, 3);
        QVERIFY(!firstWrong());
        const auto rows = journal->page({}, 0, 10).value();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[2].note, u"found"_s);
        QCOMPARE(rows[2].format, 1);
        QCOMPARE(rows[0].format, journalFormat);
        QCOMPARE(journal->notices().next(now)->value().id, u"n1"_s);
        QVERIFY(reopen());
        QVERIFY(!firstWrong());
    }

    /// Format 2 kept when the next try comes, which a fast clock may have put far ahead.
    void takesOverANoticeThatWaits() {
        journal.reset();
        tamper({u"DROP TABLE notices"_s,
            u"CREATE TABLE notices (id TEXT PRIMARY KEY, body BLOB NOT NULL, tries INTEGER NOT NULL, next_at "
            "INTEGER NOT NULL, intent INTEGER NOT NULL DEFAULT 0) STRICT"_s,
            u"INSERT INTO notices VALUES ('n1', x'7b7d', 3, 9000000000000, 0)"_s,
            u"PRAGMA user_version = 2"_s});
        QVERIFY(reopen());
        const Notice due = journal->notices().next(now)->value();
        QCOMPARE(due.tries, 3);
        QCOMPARE(due.since, KeptMoment(now));
        QCOMPARE(due.wait.count(), 0);
    }

    void anOldRowStaysProven() {
        putOldFile(u"forged"_s);
        QVERIFY(reopen());
        QCOMPARE(firstWrong(), 1);
        putOldFile();
        QVERIFY(reopen());
        tamper({u"UPDATE entries SET format = 2 WHERE seq = 2"_s});
        QCOMPARE(firstWrong(), 2);
    }

    void leavesANewerFormatAlone() {
        fill(3);
        journal.reset();
        tamper({u"PRAGMA user_version = %1"_s.arg(journalFormat + 1)});
        const QByteArray before = bytes();
        QCOMPARE(reopen().error(), HelpdeskProblem::JournalNewer);
        journal.reset();
        QCOMPARE(bytes(), before);
    }
};

QTEST_GUILESS_MAIN(JournalFormatTest)
#include "JournalFormatTest.moc"
