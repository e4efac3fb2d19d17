// Preloaded into a program: counts how often its main thread comes back from waiting for something to happen,
// and keeps the number in the file that WAKE_PROBE names.

#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

using Poll = int (*)(pollfd *, nfds_t, int);

int openFile() {
    const char *name = std::getenv("WAKE_PROBE");
    const int file = name ? open(name, O_CREAT | O_WRONLY | O_CLOEXEC, 0600) : -1;
    unsetenv("LD_PRELOAD"); // what the program starts is not looked at
    return file;
}

const int file = openFile();

}

extern "C" int poll(pollfd *what, nfds_t count, int timeout) {
    static const auto real = reinterpret_cast<Poll>(dlsym(RTLD_NEXT, "poll"));
    static long wakeUps = 0;
    const auto before = std::chrono::steady_clock::now();
    const int result = real(what, count, timeout);
    // Shorter ones are questions, not waits.
    const bool hasWaited = std::chrono::steady_clock::now() - before >= std::chrono::milliseconds(1);
    if (hasWaited && gettid() == getpid()) {
        char text[32];
        const int length = std::snprintf(text, sizeof text, "%ld\n", ++wakeUps);
        (void)!pwrite(file, text, static_cast<size_t>(length), 0);
    }
    return result;
}
