#!/usr/bin/python3
"""Changes the sources of app/ by one step at a time and looks whether a test notices: mutate.py [N [SEED]]."""

import random
import sys
import time
from pathlib import Path

from covering import Build
from operators import mutations

CHECKOUT = Path(__file__).parents[2]


def sites(sources):
    """Every mutation of every source."""
    return [(path.relative_to(sources), mutation) for path in sorted((sources / "app").rglob("*.cpp"))
            for mutation in mutations(path.read_text())]


def try_out(build, path, mutation):
    """What becomes of a mutation: the test that noticed it, "" when none did, None when it does not compile."""
    file = build.sources / path
    batches = [build.steady(batch) for batch in build.tests_of(path)]
    original = file.read_text()
    try:
        file.write_text(mutation.apply(original))
        for batch in filter(None, batches):
            if not build.compile(batch):
                return None
            if test := build.noticed_by(batch):
                return test
        return ""
    finally:
        file.write_text(original)


def describe(sources, path, mutation):
    source = (sources / path).read_text()
    line = mutation.line(source)
    return f"{path}:{line}: {mutation.what}: {source.splitlines()[line - 1].strip()}"


def main(wanted=20, seed=None):
    seed = random.SystemRandom().randrange(1_000_000) if seed is None else seed
    build = Build(CHECKOUT, CHECKOUT / "build/mutate")
    drawn = sites(build.sources)
    random.Random(seed).shuffle(drawn)
    print(f"{len(drawn)} mutations of app/ are possible; seed {seed}", flush=True)
    survivors, tried = [], 0
    for path, mutation in drawn:
        if tried == wanted:
            break
        began = time.monotonic()
        test = try_out(build, path, mutation)
        if test is None:
            continue
        tried += 1
        words = describe(build.sources, path, mutation)
        print(f"[{tried}/{wanted}] {words}: {f'noticed by {test}' if test else 'SURVIVED'} ({time.monotonic() - began:.0f} s)", flush=True)
        if not test:
            survivors.append(words)
    print(*(f"survived: {words}" for words in survivors), sep="\n", end="\n" if survivors else "")
    print(f"killed {tried - len(survivors)} of {tried}, seed {seed}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
