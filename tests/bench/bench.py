#!/usr/bin/python3
"""The benchmarks, each beside its floor in the same run: prints a table and writes build/bench.json."""

import json
import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e"))
sys.dont_write_bytecode = True

import journeys  # noqa: E402
from desk import Desk  # noqa: E402
from sandbox import Sandbox, program  # noqa: E402
from starts import BUILD, starts, wake_ups_at_rest, wake_ups_per_second, watched  # noqa: E402


def change_journey(desk, probe):
    """One change: its requests and connections after signing in, the requests of signing in, and what a probe saw:
    how often the program wakes up while the time to confirm runs, or the longest that it kept the window waiting."""
    from app import App  # needs pyatspi, which must not be loaded before there is a desk
    environment, file = watched(desk, probe)
    (desk.home / ".local/share/phone-settings/memory.conf").unlink(missing_ok=True)  # numbers that must wait for a code
    with (Sandbox(program("genauth-sandbox")) as sandbox,
          App(desk, "--server", sandbox.url, "--app-id", sandbox.app_id, environment=environment) as app):
        journeys.sign_in(app, "alice")
        journeys.begin(app)
        journeys.prove_both(app, sandbox)
        seen = wake_ups_per_second(file) if probe == "wakeprobe" else None
        journeys.confirm(app)
        requests = sandbox.requests()
    journey = [request for request in requests if request["path"].startswith("/api/")]
    sign_in = [request for request in requests if request["path"].startswith("/oidc/")]
    return {"requests": len(journey), "connections": len({request["connection"] for request in journey}),
            "sign_in": len(sign_in), "seen": seen or float(file.read_text())}


def cold_build(*options):
    """Seconds to configure and build in an empty folder, without a compiler cache."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.monotonic()
        for command in (["cmake", "--preset", "dev", "-B", folder, *options], ["cmake", "--build", folder]):
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"CCACHE_DISABLE": "1"})
        return time.monotonic() - start


def last_whole_test():
    """Minutes that the last `./dev test` took, if it was of all tests."""
    report = BUILD / "dev-tests.xml"
    suite = ElementTree.parse(report).getroot() if report.exists() else None
    return float(suite.get("time")) / 60 if suite is not None and int(suite.get("tests")) > 100 else None


def measured(name, *arguments):
    return json.loads(subprocess.check_output([BUILD / "tests" / name, *arguments]))


def row(what, unit, value, floor=None, most_ratio=None, least_ratio=None, most=None):
    """One line of the table; the target is a ratio to the floor, or the most that the value may be."""
    ratio = value / floor if floor and value is not None else None
    target, met = None, None
    if most_ratio:
        target, met = f"≤ {most_ratio}×", ratio and ratio <= most_ratio
    elif least_ratio:
        target, met = f"≥ {least_ratio}×", ratio and ratio >= least_ratio
    elif most is not None:
        target, met = f"≤ {most} {unit}".strip(), None if value is None else value <= most
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


def start_rows(start):
    (time_taken, memory), (bare_time, bare_memory) = start["app"], start["bare"]
    rows = [row("start to first window, beside a bare QWizard", "ms", time_taken, bare_time, most_ratio=1.4),
            row("memory (PSS), beside a bare QWizard", "kB", memory, bare_memory, most_ratio=1.4)]
    if "keepassxc" in start:
        rows += [row("KeePassXC's start to first window, beside ours", "ms", start["keepassxc"][0], time_taken, least_ratio=2),
                 row("KeePassXC's memory (PSS), beside ours", "kB", start["keepassxc"][1], memory, least_ratio=2)]
    return rows


def main():
    micro = measured("phone-bench")
    journal = measured("journal-bench")
    with Desk() as desk, Sandbox(program("genauth-sandbox")) as sandbox:
        start = starts(desk, sandbox)
        wakes = wake_ups_at_rest(desk, sandbox)
        calls = measured("request-bench", sandbox.url, sandbox.app_id)
        change = change_journey(desk, "wakeprobe")
        stall = change_journey(desk, "stallprobe")["seen"]
    rows = start_rows(start) + [
        row("wake-ups while nothing happens", "/s", wakes, most=0),
        row("wake-ups while the time to confirm runs", "/s", change["seen"], most=2),
        row("longest that a change journey kept the window waiting", "ms", stall, most=16),
        row("requests of a change after signing in", "", change["requests"], 7, most=7),
        row("connections of a change after signing in", "", change["connections"], 1, most=1),
        row("requests of signing in, the browser's included", "", change["sign_in"]),
        row("a request, over what it takes barely", "ms", calls["serviceMilliseconds"] - calls["bareMilliseconds"], most=1),
        row("phone numbers read per second", "", micro["parsesPerSecond"]),
        row("country search, slowest keystroke", "ms", micro["keystrokeMilliseconds"], most=2),
        row("journal of a million rows: adding one, on the disk", "ms", journal["appendMilliseconds"], most=5),
        row("journal of a million rows: its first page", "ms", journal["firstPageMilliseconds"], most=50),
        row("journal of a million rows: verifying all of it", "s", 1e6 / journal["verifiedRowsPerSecond"], most=5),
        row("cold build of the programs", "s", cold_build("-DBUILD_TESTING=OFF"), most=90),
        row("cold build with every test", "s", cold_build()),
        row("the last whole ./dev test", "min", last_whole_test(), most=6),
    ]
    print_table(rows)
    if start["app"][1] is None:
        print("The program keeps its memory to itself, so its PSS can be read by root only: run the benchmarks as root.")
    (BUILD / "bench.json").write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
