#!/usr/bin/python3
"""The benchmarks, each beside its floor in the same run: prints a table and writes build/bench.json."""

import json
import re
import statistics
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e"))
sys.dont_write_bytecode = True

import journeys  # noqa: E402
from desk import Desk  # noqa: E402
from processes import end, wait_for  # noqa: E402
from sandbox import Sandbox, program  # noqa: E402

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
    """Medians of (milliseconds, kilobytes) of the program and of the bare wizard, started in turn."""
    commands = {"app": [program("phone-settings"), "--server", sandbox.url, "--app-id", sandbox.app_id],
                "bare": [BUILD / "tests/bare-wizard"]}
    for command in commands.values():
        start_once(desk, *command)  # from here on both are in the file cache
    runs = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            runs[name].append(start_once(desk, *command))
    return {name: [None if None in column else statistics.median(column) for column in zip(*figures)]
            for name, figures in runs.items()}


def change_journey(desk, sandbox):
    """How many requests and connections one change takes after signing in, and how many requests signing in takes."""
    from app import App  # needs pyatspi, which must not be loaded before there is a desk
    with App(desk, "--server", sandbox.url, "--app-id", sandbox.app_id) as app:
        journeys.sign_in(app, "alice")
        journeys.begin(app)
        journeys.prove_both(app, sandbox)
        journeys.confirm(app)
    requests = sandbox.requests()
    journey = [request for request in requests if request["path"].startswith("/api/")]
    sign_in = [request for request in requests if request["path"].startswith("/oidc/")]
    return len(journey), len({request["connection"] for request in journey}), len(sign_in)


def row(what, unit, value, floor=None, most_ratio=None, most=None):
    """One line of the table; the target is a ratio to the floor, or the most that the value may be."""
    ratio = value / floor if floor and value is not None else None
    met = None if value is None or most_ratio is most is None else ratio <= most_ratio if most_ratio else value <= most
    target = f"≤ {most_ratio}×" if most_ratio else f"≤ {most} {unit}".strip() if most else None
    return {"what": what, "value": value, "unit": unit, "floor": floor, "ratio": ratio, "target": target, "met": met}


def as_text(number):
    return "–" if number is None else f"{number:.3g}" if abs(number) < 10 else f"{number:,.0f}"


def print_table(rows):
    lines = [("what", "value", "floor", "ratio", "target", "met")]
    for entry in rows:
        met = {True: "met", False: "NOT MET", None: "–"}[entry["met"]]
        ratio = f"{entry['ratio']:.2f}×" if entry["ratio"] else "–"
        lines.append((entry["what"], f"{as_text(entry['value'])} {entry['unit']}".strip(), as_text(entry["floor"]), ratio,
                      entry["target"] or "–", met))
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


def main():
    micro = json.loads(subprocess.check_output([BUILD / "tests/phone-bench"]))
    journal = json.loads(subprocess.check_output([BUILD / "tests/journal-bench"]))
    with Desk() as desk, Sandbox(program("genauth-sandbox")) as sandbox:
        start = starts(desk, sandbox)
        sandbox.control("POST", "reset")
        requests, connections, sign_in_requests = change_journey(desk, sandbox)
    rows = [
        row("start to first window, beside a bare QWizard", "ms", start["app"][0], start["bare"][0], most_ratio=1.5),
        row("memory (PSS), beside a bare QWizard", "kB", start["app"][1], start["bare"][1], most_ratio=1.5),
        row("requests of a change after signing in", "", requests, 7, most=7),
        row("connections of a change after signing in", "", connections, 1, most=1),
        row("requests of signing in, the browser's included", "", sign_in_requests),
        row("phone numbers read per second", "", micro["parsesPerSecond"]),
        row("country search, slowest keystroke", "ms", micro["keystrokeMilliseconds"], most=2),
        row("journal of a million rows: adding one, on the disk", "ms", journal["appendMilliseconds"], most=5),
        row("journal of a million rows: its first page", "ms", journal["firstPageMilliseconds"], most=50),
        row("journal of a million rows: verifying all of it", "s", 1e6 / journal["verifiedRowsPerSecond"], most=5),
    ]
    print_table(rows)
    if start["app"][1] is None:
        print("The program keeps its memory to itself, so its PSS can be read by root only: run the benchmarks as root.")
    (BUILD / "bench.json").write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
