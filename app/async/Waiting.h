#pragma once

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>
#include <vector>

/// Those who wait for one and the same answer.
template <typename T>
class Waiting {
public:
    /// The answer that is given next.
    QFuture<T> join() {
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_promises.push_back(promise);
        return promise->future();
    }
    size_t count() const { return m_promises.size(); }
    /// Gives all who wait now their answer; whoever joins meanwhile waits for another.
    void answer(const T &value) {
        for (const auto &promise : std::exchange(m_promises, {})) {
            promise->addResult(value);
            promise->finish();
        }
    }

private:
    std::vector<std::shared_ptr<QPromise<T>>> m_promises;
};
