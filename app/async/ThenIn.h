#pragma once

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <memory>
#include <type_traits>

/// QFuture::then() with a context, for a context that may be gone before the answer comes: Qt 6.4 asserts
/// that it is not. Once it is gone @p handler never runs, and what was to come of it is canceled.
template <typename T, typename Handler>
auto thenIn(QObject *context, QFuture<T> future, Handler handler) {
    using Outcome = std::invoke_result_t<Handler, const T &>;
    if constexpr (std::is_void_v<Outcome>) {
        future.then([guard = QPointer(context), handler = std::move(handler)](const T &value) mutable {
            if (guard)
                handler(value);
        });
    } else {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        future.then(
            [promise, guard = QPointer(context), handler = std::move(handler)](const T &value) mutable {
                if (!guard)
                    return;
                promise->addResult(handler(value));
                promise->finish();
            });
        return promise->future();
    }
}
