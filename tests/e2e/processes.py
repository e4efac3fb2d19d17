"""Processes that never outlive the test that started them."""

import ctypes
import os
import signal
import subprocess
import time
from pathlib import Path

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
_libc = ctypes.CDLL(None)


def adopt_orphans():
    """Makes this process the parent of whatever its children leave behind, so that it can be found and ended."""
    _libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def start(arguments, **options):
    """Starts a child that dies with this process, even when this process is killed."""
    return subprocess.Popen([str(argument) for argument in arguments],
                            preexec_fn=lambda: _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0), **options)


def wait_for(condition, what, seconds=20):
    """Returns the first true answer of condition(); fails with `what` when there is none in time."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what() if callable(what) else what}")
        time.sleep(0.02)


def end(process, seconds=5):
    """Asks a child to end, and makes it when it does not."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def descendants():
    """Process ids of all children and their children."""
    children = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        children.setdefault(parent, []).append(int(status.parent.name))
    found, look = [], [os.getpid()]
    while look:
        below = children.get(look.pop(), [])
        found += below
        look += below
    return found


def end_descendants(seconds=5):
    """Ends every process that is left below this one."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        for pid in descendants():
            try:
                os.kill(pid, sign)
            except ProcessLookupError:
                pass
        try:
            wait_for(_none_left, "the processes below to end", seconds)
            return
        except AssertionError:
            continue


def _none_left():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return False
    except ChildProcessError:
        return True
