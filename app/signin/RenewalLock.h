#pragma once

#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// Lets one program at a time renew a sign-in that several share: the service takes a refresh token that is
/// used twice for a stolen one and ends the sign-in for all of them (RFC 9700, section 4.14.2).
class RenewalLock : public QObject {
    Q_OBJECT

public:
    /// @param file  in a folder that all of them share; the lock of a program that died does not count, nor
    /// does a file
    ///              that does not answer
    explicit RenewalLock(const QString &file, QObject *parent = nullptr);

    /// Runs @p then once the lock is ours. Also when no file can be made there, or another program keeps it
    /// for longer than a renewal takes: waiting for ever would not be better. Not again after release().
    void acquire(std::function<void()> then);
    void release();

private:
    void attempt();
    QLockFile::LockError tryLock();

    std::shared_ptr<QLockFile>
        m_file; ///< shared with a thread that is left behind when the file does not answer
    bool m_isGone = false; ///< the file has not answered: it is let alone
    QTimer m_nextAttempt;
    QDeadlineTimer m_patience;
    std::function<void()> m_then;
};
