#include "tests/helpdesk/HelpdeskStage.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The journal as the helpdesk uses it: its key, its exports.
class JournalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HelpdeskStage> stage;

    const Journal::Entries entries{.key = KeyringEntry::helpdesk(KeyringEntry::Purpose::JournalKey, {}, {}),
        .head = KeyringEntry::helpdesk(KeyringEntry::Purpose::JournalHead, {}, {})};

    Journal &journal() { return stage->desk->journal(); }
    QByteArray read(const QString &path) {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { stage = std::make_unique<HelpdeskStage>(); }
    void cleanup() { stage.reset(); }

    void isShutBeforeItIsOpen() {
        QCOMPARE(wait(journal().append({})).error(), HelpdeskProblem::JournalNotOpen);
        QCOMPARE(wait(journal().page({})).error(), HelpdeskProblem::JournalNotOpen);
        QCOMPARE(stage->desk->openCase({{}, u"HD-1"_s, u"why"_s}).error(), HelpdeskProblem::JournalNotOpen);
    }

    void needsItsKey() {
        stage->signIn();
        const QString file = journal().file();
        stage->restart();
        MemoryKeyring empty;
        Journal other(file, empty, entries);
        QCOMPARE(wait(other.open()).error(), HelpdeskProblem::JournalKeyLost);
        QVERIFY(!other.isOpen());
        TestKeyring locked;
        locked.problem = KeyringProblem::Locked;
        Journal third(file, locked, entries);
        QCOMPARE(wait(third.open()).error(), HelpdeskProblem::KeyringNeeded);
    }

    void firstStartsAtTheSameTimeShareOneKey() {
        using Secret = KeyringResult<std::optional<QByteArray>>;
        struct Slow : MemoryKeyring {
            std::vector<std::shared_ptr<QPromise<Secret>>> asked;
            bool isSlow = true;
            QFuture<Secret> read(const KeyringEntry &entry) override {
                if (!isSlow)
                    return MemoryKeyring::read(entry);
                asked.push_back(std::make_shared<QPromise<Secret>>());
                asked.back()->start();
                return asked.back()->future();
            }
        } keyring;
        const QString file = stage->dir.filePath(u"new.sqlite"_s);
        Journal one(file, keyring, entries), other(file, keyring, entries);
        const auto first = one.open(), second = other.open();
        keyring.isSlow = false;
        for (const auto &promise : keyring.asked) { // both have looked before either writes
            promise->addResult(std::nullopt);
            promise->finish();
        }
        QVERIFY(wait(first));
        QVERIFY(wait(second));
        const PhoneNumber number = phoneNumber(HelpdeskStage::newNumber);
        QVERIFY(wait(
            one.append({{.event = JournalEvent::Applying, .operatorName = u"Ada"_s, .newNumber = number}})));
        QCOMPARE(wait(other.page({.number = number}))->size(), 1);
    }

    void isFoundAgainAtTheNextStart() {
        stage->signIn();
        stage->restart();
        stage->desk->session().restore();
        stage->waitForReady();
        QTRY_COMPARE(stage->events(), (QStringList{u"signed in"_s, u"signed in"_s}));
        QVERIFY(wait(journal().verify())->fits());
    }

    void revealingIsRecorded() {
        stage->signIn();
        stage->desk->overview().load(stage->service.user(u"alice"_s).userId);
        QTRY_VERIFY(!stage->desk->overview().isLoading());
        QVERIFY(wait(stage->desk->reveal(*stage->desk->overview().user())));
        const auto rows = wait(journal().page({.event = JournalEvent::Revealed}));
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->front().oldMasked.endsWith(u"5678"_s));
        QCOMPARE(wait(journal().page({.number = phoneNumber(u"+8618812345678"_s)}))->size(), 1);
    }

    void exports() {
        stage->signIn();
        stage->openCase(u"alice"_s, u"=cmd(), \"quoted\"\nand more"_s);
        QCOMPARE(stage->events().size(), 2);
        const QString csv = stage->dir.filePath(u"journal.csv"_s),
                      json = stage->dir.filePath(u"journal.json"_s);
        const auto exportTo
            = [&](const QString &file, Journal::Format format, const JournalFilter &filter = {}) {
                  return wait(stage->desk->exportJournal(file, format, filter));
              };
        QCOMPARE(exportTo(csv, Journal::Format::Csv), 2);
        const QByteArray table = read(csv);
        QVERIFY(table.startsWith("\xef\xbb\xbf\"number\",\"at\",\"event\","));
        QVERIFY2(table.contains(",\"'=cmd(), \"\"quoted\"\" and more\","), table.constData());
        QVERIFY(table.contains("\"'+86 "));
        QCOMPARE(table.count("\r\n"), 4); // with what stands above and below the rows
        const QByteArrayList ends = table.trimmed().split('\n').last().split(',');
        QCOMPARE(ends.first(3), (QByteArrayList{"\"2\"", "\"\"", "\"end of export\""}));
        QVERIFY(ends.contains("\"2 rows\""));
        QCOMPARE(stage->events(), (QStringList{u"signed in"_s, u"case opened"_s, u"exported"_s}));
        const JournalRow exported = wait(journal().page({}, 0, 1))->front();
        QCOMPARE(exported.note, u"2 rows"_s);
        QCOMPARE(ends.last(), '"' + exported.before.toHex() + '"');
        QCOMPARE(exportTo(json, Journal::Format::Json, {.ticket = u"HD-1"_s}), 1);
        const QJsonArray list = QJsonDocument::fromJson(read(json)).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[1][u"rows"].toInt(), 1);
        QCOMPARE(list[1][u"head"][u"number"].toInt(), 3);
        QCOMPARE(list[1][u"head"][u"hash"].toString().toLatin1(), exported.hash.toHex());
        QCOMPARE(list[0][u"event"].toString(), u"case opened"_s);
        QCOMPARE(list[0][u"hash"].toString().size(), 64);
        QVERIFY(!(QFile::permissions(csv) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(exportTo(u"/proc/journal.csv"_s, Journal::Format::Csv).error(),
            HelpdeskProblem::JournalNotWritten);
        QCOMPARE(stage->events().count(u"exported"_s), 2);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
