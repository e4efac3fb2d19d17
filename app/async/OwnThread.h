#pragma once

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

/// A thread with something that only it touches. What is asked for is done in order; answers come in the
/// thread of this object. Once it is destroyed nothing answers any more, but what was asked for has been
/// done.
template <typename Thing>
class OwnThread {
public:
    OwnThread() {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_worker, [this] { m_thing = std::make_unique<Thing>(); });
    }
    ~OwnThread() {
        QMetaObject::invokeMethod(&m_worker, [this] {
            m_thing.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(OwnThread)

    template <typename Task>
    auto run(Task task) -> QFuture<std::invoke_result_t<Task, Thing &>> {
        using Answer = std::invoke_result_t<Task, Thing &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(&m_worker, [this, promise, task = std::move(task)]() mutable {
            QMetaObject::invokeMethod(&m_home, [promise, answer = task(*m_thing)] {
                promise->addResult(answer);
                promise->finish();
            });
        });
        return promise->future();
    }

private:
    QObject m_home; ///< in the thread that made this
    QObject m_worker;
    QThread m_thread;
    std::unique_ptr<Thing> m_thing;
};
