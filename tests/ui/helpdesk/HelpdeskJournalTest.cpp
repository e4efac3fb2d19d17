#include "tests/ui/helpdesk/HelpdeskDesk.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Looking into the journal, verifying it and taking it along.
class HelpdeskJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init();
    void cleanup() { m_desk.reset(); }
    void showsTheNewestFirst();
    void filters_data();
    void filters();
    void wrongDayIsTold();
    void olderRowsFollow();
    void fits();
    void namesTheRowThatDoesNot();
    void exports();
    void interruptedChangeIsFoundOut();
    void journalThatIsGoneIsAnAlarm();

private:
    void openJournal() {
        m_desk->press(u"Journal"_s);
        m_desk->waitForPage(u"Journal"_s);
    }
    QTableView *table() { return m_desk->seen<QTableView>(u"Rows"_s); }
    int rows() { return table() ? table()->model()->rowCount() : -1; }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void write(const QList<JournalEntry> &entries) {
        const auto written = m_desk->core->journal().append(entries);
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result());
    }
    void saveAs(const QString &file) {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY(
            (dialog = m_desk->shown()->findChild<QFileDialog *>(u"exportDialog"_s)) && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
    }

    std::unique_ptr<HelpdeskDesk> m_desk;
};

void HelpdeskJournalTest::init() {
    m_desk = std::make_unique<HelpdeskDesk>();
    m_desk->isHurried = true;
    m_desk->signInToHelpdesk();
    const auto at = std::chrono::milliseconds{QDateTime(QDate(2026, 3, 5), QTime(12, 0)).toMSecsSinceEpoch()};
    write({{.event = JournalEvent::CaseOpened,
               .at = at,
               .operatorName = u"Grace"_s,
               .ticket = u"HD-7"_s,
               .userId = u"somebody"_s,
               .note = u"lost"_s},
        {.event = JournalEvent::CodeSent,
            .at = at,
            .operatorName = u"Grace"_s,
            .ticket = u"HD-7"_s,
            .userId = u"somebody"_s,
            .newNumber = PhoneNumber::parse(HelpdeskDesk::fresh, {}).value()}});
}

void HelpdeskJournalTest::showsTheNewestFirst() {
    openJournal();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(cell(0, 2), u"Code sent"_s);
    QVERIFY(cell(0, 6).endsWith(u"1234"_s) && !cell(0, 6).contains(u"8600001234"_s));
    QCOMPARE(cell(2, 2), u"Signed in"_s);
    QCOMPARE(cell(2, 3), u"Ada"_s);
    QVERIFY(!m_desk->canPress(u"Older rows"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_desk->waitForPage(u"Find the user"_s);
}

void HelpdeskJournalTest::filters_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("operator") << u"Operator"_s << u"Grace"_s << 2;
    QTest::newRow("ticket") << u"Ticket number"_s << u"HD-7"_s << 2;
    QTest::newRow("user") << u"User ID"_s << u"somebody"_s << 2;
    QTest::newRow("number") << u"Number involved"_s << u"186 0000 1234"_s << 1;
    QTest::newRow("another number") << u"Number involved"_s << u"186 0000 1235"_s << 0;
    QTest::newRow("from") << u"From day"_s << u"2026-03-06"_s << 1;
    QTest::newRow("to") << u"To day"_s << u"2026-03-05"_s << 2;
}

void HelpdeskJournalTest::filters() {
    QFETCH(QString, field);
    QFETCH(QString, text);
    openJournal();
    QTRY_COMPARE(rows(), 3);
    m_desk->type(field, text);
    m_desk->press(u"Show these rows"_s);
    QFETCH(int, rows);
    QTRY_COMPARE(this->rows(), rows);
    QTRY_COMPARE(m_desk->isTold(u"No rows match."_s), rows == 0);
}

void HelpdeskJournalTest::wrongDayIsTold() {
    openJournal();
    m_desk->type(u"From day"_s, u"yesterday"_s);
    m_desk->press(u"Show these rows"_s);
    QTRY_VERIFY(m_desk->isTold(u"Write days as year, month and day, like 2026-11-21."_s));
    QVERIFY(m_desk->hasFocus(u"From day"_s));
}

void HelpdeskJournalTest::olderRowsFollow() {
    write(QList<JournalEntry>(100, {.event = JournalEvent::Revealed, .operatorName = u"Ada"_s}));
    openJournal();
    QTRY_COMPARE(rows(), 50);
    m_desk->press(u"Older rows"_s);
    QTRY_COMPARE(rows(), 100);
    m_desk->press(u"Older rows"_s);
    QTRY_COMPARE(rows(), 103);
    QTRY_VERIFY(!m_desk->canPress(u"Older rows"_s));
}

void HelpdeskJournalTest::fits() {
    openJournal();
    m_desk->press(u"Verify journal"_s);
    QTRY_VERIFY(m_desk->isTold(u"The journal is intact: 3 rows, none was altered."_s));
    QTRY_VERIFY(m_desk->canPress(u"Verify journal"_s));
}

void HelpdeskJournalTest::namesTheRowThatDoesNot() {
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        other.setDatabaseName(m_desk->core->journal().file());
        QVERIFY(other.open());
        QSqlQuery triggers(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s, other);
        QStringList names;
        while (triggers.next())
            names << triggers.value(0).toString();
        for (const QString &name : names)
            QVERIFY(QSqlQuery(other).exec(u"DROP TRIGGER \"%1\""_s.arg(name)));
        QVERIFY(QSqlQuery(other).exec(u"UPDATE entries SET note = 'found' WHERE seq = 2"_s));
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
    openJournal();
    m_desk->press(u"Verify journal"_s);
    QTRY_VERIFY(m_desk->isTold(
        u"Row 2 is wrong: it, or one before it, was altered or removed. Keep the file and tell your administrator."_s));
}

void HelpdeskJournalTest::exports() {
    openJournal();
    QTRY_COMPARE(rows(), 3);
    const QString csv = m_desk->dir.filePath(u"taken along.csv"_s);
    m_desk->press(u"Export as CSV"_s);
    saveAs(csv);
    QTRY_VERIFY(m_desk->isTold(u"3 rows are in %1."_s.arg(csv)));
    QFile file(csv);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 5); // with what stands above and below the rows

    const QString json = m_desk->dir.filePath(u"taken along.json"_s);
    m_desk->press(u"Export as JSON"_s);
    saveAs(json);
    QTRY_VERIFY(m_desk->isTold(u"4 rows are in %1."_s.arg(json))); // the first export is one of them
    QFile other(json);
    QVERIFY(other.open(QFile::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(other.readAll()).array().size(), 5);
}

void HelpdeskJournalTest::interruptedChangeIsFoundOut() {
    const QString userId = m_desk->service.user(u"alice"_s).userId;
    write({{.event = JournalEvent::Applying,
        .at = m_desk->clock()().wall,
        .operatorName = u"Ada"_s,
        .caseId = u"a-case"_s,
        .ticket = u"HD-9"_s,
        .userId = userId,
        .newNumber = PhoneNumber::parse(HelpdeskDesk::fresh, {}).value()}});
    m_desk->startHelpdesk();
    m_desk->waitForPage(u"Find the user"_s);
    QTRY_VERIFY(m_desk->isTold(
        u"1 interrupted change has no outcome in the journal yet. The service is being asked."_s));
    m_desk->advance(1min);
    const auto isTold = [this](const QString &what) {
        const auto *notice = m_desk->helpdesk->findChild<QLabel *>(u"unclosedLabel"_s);
        return notice && notice->isVisible()
            && notice->text().startsWith(u"Ticket HD-9 was interrupted. "_s + what);
    };
    QVERIFY(becomes([&] { return isTold(u"The number was not changed when we last looked, at "_s); }));
    m_desk->service.changeUser(
        u"alice"_s, {{u"phone"_s, u"18600001234"_s}, {u"phoneCountryCode"_s, u"+86"_s}});
    QVERIFY(becomes([&] { return isTold(u"The service says that the number was changed."_s); }));
    openJournal();
    QTRY_COMPARE(cell(1, 2), u"Changed"_s);
}

void HelpdeskJournalTest::journalThatIsGoneIsAnAlarm() {
    const QString gone
        = u"The journal is gone: this computer's keyring knows one that is not here any more. Nothing can be changed until you say what happened."_s;
    const QString file = m_desk->core->journal().file();
    m_desk->helpdesk.reset();
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
    m_desk->startHelpdesk();
    m_desk->waitForPage(u"Find the user"_s);
    QTRY_VERIFY(m_desk->isTold(gone));
    openJournal();
    QTRY_VERIFY(m_desk->isTold(gone));
    QTRY_COMPARE(cell(0, 2), u"Journal alarm"_s);
    m_desk->press(u"Back"_s);

    m_desk->press(u"Go on with this journal"_s);
    QTRY_VERIFY(m_desk->isTold(u"Say what happened to the journal."_s));
    QVERIFY(m_desk->hasFocus(u"What happened to the journal"_s));
    m_desk->type(u"What happened to the journal"_s, u"a new disk"_s);
    m_desk->press(u"Go on with this journal"_s);
    QTRY_VERIFY(m_desk->isTold(u"Enter your name. It goes into every record."_s));
    m_desk->fillInKey(u"Grace"_s, sandbox::constants::secondAccessKeyId,
        sandbox::constants::secondAccessKeySecret, u"journalColleague"_s);
    m_desk->press(u"Go on with this journal"_s);
    QTRY_VERIFY(!m_desk->canPress(u"Go on with this journal"_s));
    QVERIFY(!m_desk->isTold(gone));
    openJournal();
    QTRY_COMPARE(cell(0, 2), u"Journal accepted"_s);
}

QTEST_MAIN(HelpdeskJournalTest)
#include "HelpdeskJournalTest.moc"
