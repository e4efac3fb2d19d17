#include "app/signin/ProgramLock.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

/// One program at a time has it, whatever the clocks and the file systems do.
class ProgramLockTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void secondWaitsForTheFirst() {
        ProgramLock first(m_folder.filePath(u"a.lock"_s)), second(m_folder.filePath(u"a.lock"_s));
        bool firstHasIt = false, secondHasIt = false;
        first.acquire([&] { firstHasIt = true; });
        second.acquire([&] { secondHasIt = true; });
        QVERIFY(firstHasIt && !secondHasIt);
        first.release();
        QTRY_VERIFY(secondHasIt);
    }

    void aClockSetForwardTakesItFromNobody() {
        const QString file = m_folder.filePath(u"b.lock"_s);
        ProgramLock holder(file), other(file);
        holder.acquire([] { });
        // What its file looks like to a clock that was set 50 minutes forward since.
        QFile lock(file);
        QVERIFY(lock.open(QFile::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-3000), QFile::FileModificationTime));
        lock.close();
        bool otherHasIt = false;
        other.acquire([&] { otherHasIt = true; });
        QVERIFY(!otherHasIt);
        holder.release();
        QTRY_VERIFY(otherHasIt);
    }

#ifdef Q_OS_UNIX
    void aFileThatNeverAnswersIsNotWaitedFor() {
        const QString file = m_folder.filePath(u"c.lock"_s);
        QCOMPARE(mkfifo(qPrintable(file), 0600), 0);
        // QLockFile reads what is there once it looks abandoned.
        ProgramLock lock(file);
        QElapsedTimer time;
        time.start();
        bool hasIt = false;
        lock.acquire([&] { hasIt = true; });
        QTRY_VERIFY(hasIt);
        lock.release();
        QVERIFY(time.elapsed() < 10'000);
    }
#endif
};

QTEST_GUILESS_MAIN(ProgramLockTest)
#include "ProgramLockTest.moc"
