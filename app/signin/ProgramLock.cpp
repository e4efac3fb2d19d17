#include "app/signin/ProgramLock.h"

#include "app/async/InTime.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 45s; // a renewal: two requests and two looks into the keyring, each bounded
constexpr auto patienceWithTheFile = 2s;

}

ProgramLock::ProgramLock(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(std::make_shared<QLockFile>(file)) {
    // By whether its program lives: a file's age is told by clocks that may be wrong.
    m_file->setStaleLockTime(0);
    m_nextAttempt.setSingleShot(true);
    m_nextAttempt.setInterval(100ms);
    connect(&m_nextAttempt, &QTimer::timeout, this, &ProgramLock::attempt);
}

void ProgramLock::acquire(std::function<void()> then) {
    release();
    m_then = std::move(then);
    m_patience.setRemainingTime(patience);
    attempt();
}

void ProgramLock::attempt() {
    const bool isTaken = !m_isGone && tryLock() == QLockFile::LockFailedError;
    if (isTaken && !m_patience.hasExpired())
        return m_nextAttempt.start();
    std::exchange(m_then, nullptr)();
}

QLockFile::LockError ProgramLock::tryLock() {
    const auto error = inTime(patienceWithTheFile, [file = m_file] {
        file->tryLock(0);
        return file->error();
    });
    m_isGone = !error;
    return error.value_or(QLockFile::UnknownError);
}

void ProgramLock::release() {
    m_nextAttempt.stop();
    m_then = nullptr;
    if (!m_isGone)
        m_isGone = !inTime(patienceWithTheFile, [file = m_file] {
            file->unlock();
            return true;
        });
}
