#include "tests/helpdesk/HelpdeskStage.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

/// The keyring knows how far the journal has come: what happens to the file behind its back is an alarm.
class JournalAlarmTest : public QObject {
    Q_OBJECT

    const Journal::Entries entries{.key = KeyringEntry::helpdesk(KeyringEntry::Purpose::JournalKey, {}, {}),
        .head = KeyringEntry::helpdesk(KeyringEntry::Purpose::JournalHead, {}, {})};
    std::unique_ptr<QTemporaryDir> dir;
    TestKeyring keyring;
    std::unique_ptr<Journal> journal;
    int added = 0; ///< so that no row is as another

    QString file() const { return dir->filePath(u"journal.sqlite"_s); }
    QString olderFile() const { return dir->filePath(u"older.sqlite"_s); }
    void start() {
        journal = std::make_unique<Journal>(file(), keyring, entries);
        QVERIFY(wait(journal->open()));
    }
    void add(int rows) {
        for (int i = 0; i < rows; i++)
            QVERIFY(wait(journal->append(
                {{.event = JournalEvent::Revealed, .at = std::chrono::milliseconds{++added}}})));
    }
    void removeFile(const QString &path) {
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + end);
    }
    void tamper(const QString &path, const QStringList &statements) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const QString &statement : statements)
                QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }
    void cutTail(const QString &path, int after) {
        tamper(path,
            {u"DROP TRIGGER no_delete"_s, u"DELETE FROM entries WHERE seq > %1"_s.arg(after),
                u"UPDATE sqlite_sequence SET seq = %1"_s.arg(after)});
    }
    /// Another history of the same length, with everything in order.
    void rewrite() {
        removeFile(file());
        JournalFile forged;
        const QByteArray key = wait(keyring.read(entries.key))->value();
        QVERIFY(forged.open(file(), key));
        QVERIFY(forged.append(QList<JournalEntry>(5, {.event = JournalEvent::CodeSent})));
    }
    void doTo(const QString &what) {
        if (what == u"removed")
            removeFile(file());
        else if (what == u"emptied")
            QVERIFY(QFile::resize(file(), 0));
        else if (what == u"an older copy put back")
            QVERIFY(QFile::remove(file()) && QFile::copy(olderFile(), file()));
        else if (what == u"the tail cut and the counter set back")
            cutTail(file(), 4);
        else
            rewrite();
    }

private Q_SLOTS:
    void init() {
        dir = std::make_unique<QTemporaryDir>();
        keyring = {};
    }
    void cleanup() {
        journal.reset();
        dir.reset();
    }

    void knowsItsFile() {
        start();
        add(2);
        QVERIFY(wait(journal->keepHead()));
        start();
        QVERIFY(!journal->alarm());
        QVERIFY(wait(journal->verify())->fits());
    }

    void whatTheKeyringMissesIsAnAlarm_data() {
        QTest::addColumn<HelpdeskProblem>("why");
        QTest::newRow("removed") << HelpdeskProblem::JournalMissing;
        QTest::newRow("emptied") << HelpdeskProblem::JournalMissing;
        QTest::newRow("an older copy put back") << HelpdeskProblem::JournalShorter;
        QTest::newRow("the tail cut and the counter set back") << HelpdeskProblem::JournalShorter;
        QTest::newRow("rewritten") << HelpdeskProblem::JournalOther;
    }
    void whatTheKeyringMissesIsAnAlarm() {
        QFETCH(HelpdeskProblem, why);
        start();
        add(1);
        journal.reset();
        QVERIFY(QFile::copy(file(), olderFile()));
        start();
        add(4);
        QVERIFY(!journal->alarm());
        journal.reset();
        doTo(QString::fromLatin1(QTest::currentDataTag()));
        for (int i = 0; i < 2; i++) { // no start makes it go away
            start();
            QVERIFY(journal->alarm());
            add(1);
            QVERIFY(!wait(journal->keepHead()));
            if (i == 0)
                QCOMPARE(journal->alarm()->why, why);
            QCOMPARE(journal->alarm()->known.seq, 5);
        }
        const QString text = journal->alarm()->toText();
        QVERIFY2(text.contains(u"the keyring knows row 5, "_s), qPrintable(text));
        QCOMPARE(withoutNumbers(text), text);
        QVERIFY(wait(journal->accept({.event = JournalEvent::JournalAccepted, .note = u"a new disk"_s})));
        QVERIFY(!journal->alarm());
        QVERIFY(wait(journal->keepHead()));
        start();
        QVERIFY(!journal->alarm());
    }

    void acceptingTakesTheKeyring() {
        start();
        add(1);
        journal.reset();
        removeFile(file());
        start();
        keyring.problem = KeyringProblem::Locked;
        const JournalEntry accepted{.event = JournalEvent::JournalAccepted};
        QCOMPARE(wait(journal->accept(accepted)).error(), HelpdeskProblem::KeyringNeeded);
        QVERIFY(journal->alarm());
        keyring.problem.reset();
        QVERIFY(wait(journal->accept(accepted)));
        QVERIFY(!journal->alarm());
    }

    /// As earlier versions left it: the keyring has the key alone.
    void aFileThatTheKeyringDoesNotKnowIsVerifiedOnce() {
        start();
        add(3);
        journal.reset();
        (void)keyring.remove(entries.head);
        start();
        QVERIFY(!journal->alarm());
        journal.reset();
        cutTail(file(), 2);
        start();
        QCOMPARE(journal->alarm()->why, HelpdeskProblem::JournalShorter); // known from then on
        journal.reset();
        (void)keyring.remove(entries.head);
        tamper(file(), {u"DROP TRIGGER no_update"_s, u"UPDATE entries SET note = 'x' WHERE seq = 1"_s});
        start();
        QCOMPARE(journal->alarm()->why, HelpdeskProblem::JournalAltered);
        journal.reset();
        (void)keyring.remove(entries.head);
        removeFile(file());
        start();
        QCOMPARE(journal->alarm()->why, HelpdeskProblem::JournalMissing);
    }

    void whatIsNoHeadIsNone() {
        start();
        add(1);
        journal.reset();
        (void)keyring.write(entries.head, "{\"version\":2}");
        start();
        QCOMPARE(journal->alarm()->why, HelpdeskProblem::JournalOther);
    }

    void twoFirstStartsAreNoAlarm() {
        Journal other(file(), keyring, entries);
        journal = std::make_unique<Journal>(file(), keyring, entries);
        const auto first = journal->open();
        const auto second = other.open();
        QVERIFY(wait(first) && wait(second));
        QVERIFY(!journal->alarm() && !other.alarm());
        add(1);
        QVERIFY(wait(other.append({{.event = JournalEvent::Revealed}})));
        add(1);
        QVERIFY(wait(journal->keepHead()) && wait(other.keepHead()));
        QVERIFY(!journal->alarm() && !other.alarm());
    }

    void nothingCanBeChangedUntilItIsAccepted() {
        HelpdeskStage stage;
        stage.signIn();
        const QString path = stage.desk->journal().file();
        stage.restart();
        removeFile(path);
        stage.desk->session().restore();
        stage.waitForReady();
        QVERIFY(stage.desk->problem()->is(HelpdeskProblem::JournalMissing));
        QCOMPARE(stage.events(), (QStringList{u"signed in"_s, u"journal alarm"_s}));
        const auto open = [&] { return stage.desk->openCase({{}, u"HD-1"_s, u"lost"_s}); };
        QCOMPARE(open().error(), HelpdeskProblem::JournalMissing);

        const auto accept = [&](const QString &words, const std::optional<Operator> &colleague = {}) {
            return wait(stage.desk->acceptJournal(words, colleague));
        };
        QCOMPARE(accept(u" "_s).error(), HelpdeskProblem::WordsMissing);
        QCOMPARE(accept(u"a new disk"_s).error(), HelpdeskProblem::SecondOperatorNeeded);
        const auto colleague = stage.desk->colleague();
        colleague->agree(HelpdeskStage::ownKey, u"Grace"_s, {}, {});
        QVERIFY(!colleague->isAsking()); // it is the operator's own key
        colleague->agree(HelpdeskStage::colleaguesKey, u"Grace"_s, {}, {});
        QVERIFY(becomes([&] { return colleague->hasAgreed(); }));
        QVERIFY(accept(u"a new disk"_s, colleague->who()));
        QVERIFY(!stage.desk->problem());
        QCOMPARE(stage.events().last(), u"journal accepted"_s);
        const QString note = wait(stage.desk->journal().page({}, 0, 1))->front().note;
        QCOMPARE(note, u"a new disk; with Grace, access key %1"_s.arg(HelpdeskStage::colleaguesKey.id));
        QVERIFY(open() || open().error() != HelpdeskProblem::JournalMissing);
    }

    void aJournalThatIsCutMeanwhileStopsTheChange() {
        HelpdeskStage stage;
        stage.signIn();
        stage.openCase(u"alice"_s);
        stage.proveCaller();
        stage.proveNew();
        QCOMPARE(stage.events().size(), 6);
        cutTail(stage.desk->journal().file(), 4);
        stage.apply();
        QVERIFY(stage.isTold(HelpdeskProblem::JournalShorter));
        QVERIFY(stage.desk->problem()->is(HelpdeskProblem::JournalShorter));
        stage.apply();
        QVERIFY(stage.isTold(HelpdeskProblem::JournalShorter));
        QCOMPARE(stage.arrived(paths::updateUser), 0);
        QVERIFY(stage.events().contains(u"journal alarm"_s));
        QVERIFY(wait(stage.desk->journal().unclosed())->isEmpty());
    }

    void theChangeWaitsForTheKeyring() {
        HelpdeskStage stage;
        stage.signIn();
        stage.openCase(u"alice"_s);
        stage.proveCaller();
        stage.proveNew();
        stage.keyring.problem = KeyringProblem::Locked;
        stage.apply();
        QVERIFY(stage.isTold(HelpdeskProblem::KeyringNeeded));
        QCOMPARE(stage.arrived(paths::updateUser), 0);
        QCOMPARE(stage.events().mid(6), (QStringList{u"applying"_s, u"not changed"_s}));
        QVERIFY(wait(stage.desk->journal().unclosed())->isEmpty());
        stage.keyring.problem.reset();
        stage.apply();
        QCOMPARE(stage.open->state(), HelpdeskCase::State::Applied);
    }
};

QTEST_GUILESS_MAIN(JournalAlarmTest)
#include "JournalAlarmTest.moc"
