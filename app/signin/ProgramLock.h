#pragma once

#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// A lock between programs: lets one at a time change what several share.
class ProgramLock : public QObject {
    Q_OBJECT

public:
    /// @param file  in a folder that all of them share; the lock of a program that died does not count, nor
    ///              does a file that does not answer
    explicit ProgramLock(const QString &file, QObject *parent = nullptr);

    /// Runs @p then once the lock is ours. Also when no file can be made there, or another program keeps it
    /// for longer than it may take: waiting for ever would not be better. Not again after release().
    void acquire(std::function<void()> then);
    void release();

private:
    void attempt();
    QLockFile::LockError tryLock();

    std::shared_ptr<QLockFile> m_file; ///< shared with a thread that a file without an answer leaves behind
    bool m_isGone = false; ///< the file has not answered: it is let alone
    QTimer m_nextAttempt;
    QDeadlineTimer m_patience;
    std::function<void()> m_then;
};
