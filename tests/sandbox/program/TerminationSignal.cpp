#include "tests/sandbox/program/TerminationSignal.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sandbox {

#ifdef Q_OS_UNIX

namespace {

int ends[2]; // a signal handler can reach nothing but globals

void pass(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

}

TerminationSignal::TerminationSignal(const std::function<void()> &act) {
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier, act] {
        notifier->setEnabled(false);
        act();
    });
    struct sigaction action{};
    action.sa_handler = pass;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

#else

TerminationSignal::TerminationSignal(const std::function<void()> &) { }

#endif

}
