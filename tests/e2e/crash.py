"""What a program leaves behind when it crashes, and what its neighbours can read of it while it runs."""

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

from processes import start, wait_for

NOBODY = 65534
SPY = Path(__file__).parent / "spy.py"


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
    with SPY.open() as source:  # handed over open: an ordinary user may not get at the tests themselves
        spy = as_ordinary_user([sys.executable, "-I", "-", process.pid], stdin=source, stdout=subprocess.PIPE, cwd="/")
    return set(json.loads(spy.communicate(timeout=20)[0]))
