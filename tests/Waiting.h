#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>
#include <QTimer>

#include <chrono>

/// Runs the event loop until a condition holds; false when it does not come to hold in time. Looks so often
/// that hardly anything is slept through: QTest::qWaitFor sleeps for 10 ms between two looks, QTRY_VERIFY
/// for 50.
template <typename Condition>
bool becomes(Condition holds, std::chrono::milliseconds within = std::chrono::seconds{10}) {
    const QDeadlineTimer end(within);
    bool isSo = false;
    QEventLoop loop;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &loop, [&] {
        isSo = holds();
        if (isSo || end.hasExpired())
            loop.quit();
    });
    pulse.start(std::chrono::milliseconds{1});
    loop.exec();
    return isSo;
}

/// The answer, once it has come. A test that would wait for ever ends here.
template <typename T>
T wait(QFuture<T> answer) {
    if (!becomes([&] { return answer.isFinished(); }, std::chrono::seconds{30}))
        qFatal("an answer that does not come");
    return answer.result();
}
