#pragma once

#include <QObject>

#include <functional>

namespace sandbox {

/// Turns SIGTERM and SIGINT into a call from the event loop, as a signal handler itself may do next to
/// nothing. Does nothing on systems that have no such signals. One at a time.
class TerminationSignal : public QObject {
    Q_OBJECT

public:
    explicit TerminationSignal(const std::function<void()> &act);
};

}
