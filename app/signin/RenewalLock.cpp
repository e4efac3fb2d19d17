#include "app/signin/RenewalLock.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 45s; // two requests and two looks into the keyring, each of them bounded

}

RenewalLock::RenewalLock(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file) {
    m_file.setStaleLockTime(std::chrono::milliseconds(patience).count());
    m_nextAttempt.setSingleShot(true);
    m_nextAttempt.setInterval(100ms);
    connect(&m_nextAttempt, &QTimer::timeout, this, &RenewalLock::attempt);
}

void RenewalLock::acquire(std::function<void()> then) {
    release();
    m_then = std::move(then);
    m_patience.setRemainingTime(patience);
    attempt();
}

void RenewalLock::attempt() {
    const bool isTaken = !m_file.tryLock(0) && m_file.error() == QLockFile::LockFailedError;
    if (isTaken && !m_patience.hasExpired())
        return m_nextAttempt.start();
    std::exchange(m_then, nullptr)();
}

void RenewalLock::release() {
    m_nextAttempt.stop();
    m_then = nullptr;
    m_file.unlock();
}
