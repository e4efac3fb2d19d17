"""What a program leaves behind when it crashes, and what its neighbours can read of it while it runs."""

import ctypes
import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

from processes import start, wait_for

NOBODY = 65534
PTRACE_SEIZE = 0x4206  # as PTRACE_ATTACH, without stopping the other


def allow_core_dumps():
    """From here on for this process and its children."""
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def leaves_core(process, sign):
    """Ends a process by a signal; did the system write its memory down, wherever to?"""
    process.send_signal(sign)
    ended = wait_for(lambda: os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG), "the crash")
    assert ended.si_status == sign, "the process did not end by the signal"
    process.wait()
    return ended.si_code == os.CLD_DUMPED


def as_ordinary_user(command, **options):
    """Starts a program without the rights of root."""
    rights = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
    return start(command, **rights, **options)


def readable_by_neighbours(process):
    """What another program of the same ordinary user can get at: environ, mem, ptrace."""
    spy = as_ordinary_user([sys.executable, __file__, process.pid], stdout=subprocess.PIPE)
    return set(json.loads(spy.communicate(timeout=20)[0]))


def _spy(pid):
    def reads(name):
        try:
            with Path(f"/proc/{pid}/{name}").open("rb") as file:
                return name == "mem" or bool(file.read())
        except OSError:
            return False

    found = [name for name in ("environ", "mem") if reads(name)]
    if ctypes.CDLL(None).ptrace(PTRACE_SEIZE, pid, None, None) == 0:
        found.append("ptrace")
    print(json.dumps(found))


if __name__ == "__main__":
    _spy(int(sys.argv[1]))
