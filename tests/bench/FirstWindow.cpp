// Starts a program and prints "MILLISECONDS PID" when the X server shows its first window; then waits until
// the program ends. Usage: first-window PROGRAM [ARGUMENT…], on a display where nothing else opens a window.

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

struct Free {
    void operator()(void *memory) const {
        std::free(memory); // NOLINT(cppcoreguidelines-no-malloc): xcb hands out what malloc gave
    }
};

template <typename T>
using Owned = std::unique_ptr<T, Free>;

/// Helper windows of a toolkit are a few pixels large at most.
bool isForPeople(xcb_connection_t *display, xcb_window_t window) {
    const Owned<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(display, xcb_get_geometry(display, window), nullptr));
    return geometry && geometry->width > 50 && geometry->height > 50;
}

bool waitForWindow(xcb_connection_t *display) {
    while (const Owned<xcb_generic_event_t> event{xcb_wait_for_event(display)}) {
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        if (isForPeople(display, reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window))
            return true;
    }
    return false;
}

}

int main(int argc, char **argv) {
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    if (argc < 2 || xcb_connection_has_error(display) != 0) {
        std::fputs("first-window: give a program, and a display in DISPLAY\n", stderr);
        return 2;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    const xcb_void_cookie_t asked
        = xcb_change_window_attributes_checked(display, root, XCB_CW_EVENT_MASK, &events);
    const Owned<xcb_generic_error_t> refusal(xcb_request_check(display, asked));
    if (refusal)
        return 1;

    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    if (!waitForWindow(display))
        return 1;
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - start;
    std::printf("%.2f %d\n", passed.count(), child);
    std::fflush(stdout);
    waitpid(child, nullptr, 0);
    xcb_disconnect(display);
    return 0;
}
