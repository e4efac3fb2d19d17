"""How long programs take to open their window, what they use then, and how often they wake up though nothing happens."""

import re
import shutil
import statistics
import subprocess
import time
from pathlib import Path

from processes import end, wait_for
from sandbox import program

RUNS = 9
BUILD = program("phone-settings").parents[1]


def pss_kilobytes(pids):
    """What processes use together; None when the system does not let us see it."""
    try:
        texts = [Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in pids]
    except PermissionError:
        return None
    return sum(int(re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE)[1]) for text in texts)


def family(pid):
    """A process and its children."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += family(int(child))
    return found


def wait_idle(pid):
    """Waits until a process has used no processor time for a while."""
    used = [None] * 20

    def idle():
        used.append(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13])
        return all(entry == used[-1] for entry in used[-20:])

    wait_for(idle, "the program to come to rest", 10)


def start_once(desk, *command):
    """Milliseconds to the first window, and kilobytes once the program is at rest, None when they cannot be seen."""
    starter = desk.start([BUILD / "tests/first-window", *command], stdout=subprocess.PIPE, text=True)
    milliseconds, pid = starter.stdout.readline().split()
    wait_idle(pid)
    kilobytes = pss_kilobytes(family(int(pid)))
    end(starter)
    wait_for(lambda: not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text(),
             "the program to end")
    return float(milliseconds), kilobytes


def starts(desk, sandbox):
    """Medians of (milliseconds, kilobytes) of the program, the bare wizard and its peers, started in turn."""
    commands = {"app": our_program(sandbox), "bare": [BUILD / "tests/bare-wizard"]}
    peer = shutil.which("keepassxc")
    if peer:
        commands["keepassxc"] = [peer]
    for command in commands.values():
        start_once(desk, *command)  # from here on both are in the file cache
    runs = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            runs[name].append(start_once(desk, *command))
    return {name: [None if None in column else statistics.median(column) for column in zip(*figures)]
            for name, figures in runs.items()}


def our_program(sandbox):
    return [program("phone-settings"), "--server", sandbox.url, "--app-id", sandbox.app_id]


def watched(desk, probe):
    """The environment in which one of the probes beside this file sees a program, and the file that it writes."""
    file = desk.root / probe
    plugins = BUILD / "tests/plugins"
    return {"stallprobe": {"QT_PLUGIN_PATH": str(plugins), "QT_QPA_GENERIC_PLUGINS": f"stallprobe:{file}"},
            "wakeprobe": {"LD_PRELOAD": str(plugins / "libwake-probe.so"), "WAKE_PROBE": str(file)}}[probe], file


def wake_ups_per_second(file, seconds=10):
    """How often a program came back from waiting while nobody touched it, by the wake probe."""
    before = int(file.read_text())
    time.sleep(seconds)
    return (int(file.read_text()) - before) / seconds


def wake_ups_at_rest(desk, sandbox):
    environment, file = watched(desk, "wakeprobe")
    process = desk.start(our_program(sandbox), environment=desk.environment | environment)
    wait_idle(process.pid)
    time.sleep(30)  # Qt looks after its cache of pictures that long
    wakes = wake_ups_per_second(file)
    end(process)
    return wakes
