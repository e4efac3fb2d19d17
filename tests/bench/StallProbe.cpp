// A plugin for any Qt program, which sees how long it keeps people waiting: once a millisecond it asks the
// event loop for a sign of life. In force with QT_PLUGIN_PATH at the folder above and
// QT_QPA_GENERIC_PLUGINS=stallprobe:FILE; FILE then holds the longest wait so far in milliseconds.

#include <QElapsedTimer>
#include <QGenericPlugin>
#include <QSaveFile>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class StallProbe : public QObject {
public:
    explicit StallProbe(QString file)
        : m_file(std::move(file)) {
        auto *clock = new QTimer;
        clock->setTimerType(Qt::PreciseTimer);
        clock->moveToThread(&m_thread);
        connect(clock, &QTimer::timeout, clock, [this] { ask(); });
        connect(&m_thread, &QThread::started, clock, [clock] { clock->start(1ms); });
        connect(&m_thread, &QThread::finished, clock, &QObject::deleteLater);
        // Queued: the program starts until then, which is measured elsewhere.
        QMetaObject::invokeMethod(this, [this] { m_thread.start(); }, Qt::QueuedConnection);
    }
    ~StallProbe() override {
        m_thread.quit();
        m_thread.wait();
    }

private:
    void ask() {
        if (m_isAsked.exchange(true))
            return;
        QElapsedTimer timer;
        timer.start();
        QMetaObject::invokeMethod(
            this, [this, timer] { answer(timer.nsecsElapsed()); }, Qt::QueuedConnection);
    }

    void answer(qint64 waited) {
        m_isAsked = false;
        if (waited <= m_longest)
            return;
        m_longest = waited;
        QSaveFile file(m_file);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray::number(static_cast<double>(waited) / 1e6));
            file.commit();
        }
    }

    QString m_file;
    QThread m_thread;
    std::atomic<bool> m_isAsked = false;
    qint64 m_longest = 0;
};

}

class StallProbePlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "StallProbe.json")

public:
    QObject *create(const QString &, const QString &file) override { return new StallProbe(file); }
};

#include "StallProbe.moc"
