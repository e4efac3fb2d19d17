#include "ui/program/Hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

void sealMemory() {
#if defined(NDEBUG) && defined(Q_OS_UNIX)
    rlimit coreFile{};
    getrlimit(RLIMIT_CORE, &coreFile);
    coreFile.rlim_cur = 0; // the hard limit stays, for the browser that we start
    setrlimit(RLIMIT_CORE, &coreFile);
#endif
#if defined(NDEBUG) && defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 0); // also without ptrace and /proc/PID/mem, and where a core goes to a program
#endif
}
