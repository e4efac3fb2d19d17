"""Runs every fuzzing program for a while, as many at once as there are cores, and says what they found."""

import argparse
import concurrent.futures
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SEEDS = HERE / "corpus"
BUILD = Path.cwd() / "build/fuzz"
MEMORY = Path("/dev/shm")  # settings files are synced to the disk, which would be most of the time
OPTIONS = ["-max_len=4096", "-timeout=20", f"-dict={HERE / 'words.dict'}", "-print_final_stats=1",
           "-detect_leaks=0"]  # leaks are looked for at the end: after each input is too slow with Qt's caches


def folder(kind, subject):
    path = BUILD / kind / subject
    path.mkdir(parents=True, exist_ok=True)
    return path


def fuzz(subject, seconds):
    """Returns how many inputs were tried, and the finding's file, or nothing where there is none."""
    findings = folder("findings", subject)  # tried first of all, so that a finding stays one until it is mended
    log = BUILD / f"{subject}.log"
    environment = os.environ | ({"TMPDIR": str(MEMORY)} if MEMORY.is_dir() else {})
    with log.open("wb") as output:
        done = subprocess.run([BUILD / "bin" / f"fuzz-{subject}", *OPTIONS, f"-max_total_time={seconds}",
                               f"-artifact_prefix={findings}/", folder("corpus", subject), SEEDS / subject, findings],
                              stdout=output, stderr=output, env=environment, check=False)
    said = log.read_text(errors="replace")
    tried = re.findall(r"^(?:stat::number_of_executed_units:\s*|#)(\d+)", said, re.MULTILINE)
    written = re.findall(r"Test unit written to (.+)", said)
    finding = None if done.returncode == 0 else written[-1] if written else log
    return int(tried[-1]) if tried else 0, finding


def main():
    options = argparse.ArgumentParser(prog="./dev fuzz")
    options.add_argument("seconds", nargs="?", type=int, default=60, help="for each program")
    seconds = options.parse_args().seconds
    if seconds < 1:
        options.error("each program needs a second at least")
    subjects = sorted(seeds.name for seeds in SEEDS.iterdir())
    findings = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        runs = {subject: workers.submit(fuzz, subject, seconds) for subject in subjects}
        for subject, run in runs.items():
            tried, finding = run.result()
            findings += finding is not None
            print(f"{subject:16} {tried:>12,} inputs  {finding or 'nothing found'}", flush=True)
    print(f"{len(subjects)} targets, {findings} findings")
    sys.exit(1 if findings else 0)


main()
