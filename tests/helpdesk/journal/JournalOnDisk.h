#pragma once

#include "app/helpdesk/journal/JournalFile.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

inline const QByteArray numberKey = "a key for numbers";

inline PhoneNumber number(const QString &text) {
    return PhoneNumber::parse(text, QStringLiteral("CN")).value();
}

inline JournalEntry entry(int i) {
    return {.event = i % 3 == 0 ? JournalEvent::Changed : JournalEvent::CodeSent,
        .at = std::chrono::milliseconds{1'700'000'000'000 + i},
        .operatorName = i % 2 == 0 ? QStringLiteral("Ada") : QStringLiteral("Grace"),
        .accessKeyId = QStringLiteral("key-1"),
        .caseId = QStringLiteral("case-%1").arg(i / 5),
        .ticket = QStringLiteral("HD-%1").arg(i / 5),
        .userId = QStringLiteral("u%1").arg(i % 7),
        .oldNumber = number(QStringLiteral("18812345678")),
        .newNumber = number(QString::number(18'600'000'000 + i)),
        .note = QStringLiteral("said “völlig” %1").arg(i)};
}

/// A journal in a file that goes with the test, and hands that reach the file past it.
class JournalOnDisk {
protected:
    void makeNew() {
        dir = std::make_unique<QTemporaryDir>();
        QVERIFY(reopen());
    }
    void putAway() {
        journal.reset();
        dir.reset();
    }

    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<JournalFile> journal;
    const std::atomic<bool> goOn = false;
    const Instant now = systemNow();

    QString path() const { return dir->filePath(QStringLiteral("journal/journal.sqlite")); }
    Kept<bool> reopen() {
        journal = std::make_unique<JournalFile>();
        return journal->open(path(), numberKey);
    }
    void fill(int count) {
        QList<JournalEntry> entries;
        for (int i = 0; i < count; i++)
            entries << entry(i);
        const qint64 before = journal->head()->seq;
        QCOMPARE(journal->append(entries)->head.seq, before + count);
    }
    /// Does something to the file that the program never does.
    void tamper(const QStringList &statements) {
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(path());
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    }
    std::optional<qint64> firstWrong() { return journal->verify(goOn).value().firstWrong; }
    QList<qint64> found(const JournalFilter &filter) {
        QList<qint64> seqs;
        const auto rows = journal->page(filter, 0, 1000);
        for (const JournalRow &row : *rows)
            seqs << row.seq;
        return seqs;
    }
};
