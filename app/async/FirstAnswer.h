#pragma once

#include "app/async/ThenIn.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

/// An answer that several may give: the first one counts.
template <typename T>
class FirstAnswer {
public:
    FirstAnswer() { m_promise.start(); }
    QFuture<T> future() { return m_promise.future(); }
    bool isGiven() const { return m_given; }
    void give(T answer) {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }

private:
    QPromise<T> m_promise;
    bool m_given = false;
};

/// What @p future says; @p otherwise, when it has not said anything for @p patience. Like thenIn() for a
/// @p context that goes.
template <typename T>
QFuture<T> within(std::chrono::milliseconds patience, QObject *context, QFuture<T> future, T otherwise) {
    auto answer = std::make_shared<FirstAnswer<T>>();
    QTimer::singleShot(patience, context, [answer, otherwise] { answer->give(otherwise); });
    thenIn(context, future, [answer](const T &value) { answer->give(value); });
    return answer->future();
}
