"""The build of its own in which sources are changed, and which of its tests a source can be noticed by."""

import json
import re
import resource
import shutil
import subprocess
import time

COPIED = ("CMakeLists.txt", "CMakePresets.json", "app", "ui", "resources", "translations", "tests")
# Work through all of the program, many times over: they would notice, but only after minutes.
TOO_LONG = re.compile(r"^(gallery|languages|names|sandbox|tls|fault\.Matrix|helpdesk\.Fault|bench)\b")
PATIENCE = 30  # seconds for a test, or ten times as long as it takes
MEMORY = 8 << 30  # bytes of address space for a test that a mutation makes hungry


def copy_tree(source, target):
    """Makes `target` the same as `source`, and touches nothing that is the same already."""
    kept = set()
    for top in COPIED:
        for path in [source / top] if (source / top).is_file() else sorted((source / top).rglob("*")):
            if path.is_dir() or "__pycache__" in path.parts:
                continue
            copied = target / path.relative_to(source)
            kept.add(copied)
            if not copied.exists() or copied.read_bytes() != path.read_bytes():
                copied.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, copied)
    for path in target.rglob("*"):
        if path.is_file() and path not in kept:
            path.unlink()


class Build:
    """A copy of the checkout in a folder, and a build of that copy."""

    def __init__(self, checkout, folder):
        self.sources = folder / "sources"
        self._folder = folder / "build"
        copy_tree(checkout, self.sources)
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        self._run(["cmake", "--preset", "mutate", "-S", self.sources, "-B", self._folder, *launcher], check=True)
        self._tests = self._read_tests()
        self._baseline = {}

    def _run(self, command, **options):
        return subprocess.run([str(each) for each in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              cwd=self.sources, **options)

    def _read_tests(self):
        """Name → target of each test program that is worth running."""
        shown = json.loads(self._run(["ctest", "--test-dir", self._folder, "--show-only=json-v1"], check=True).stdout)
        targets = set(re.findall(r"^(\S+Test): ", self._run(["ninja", "-C", self._folder, "-t", "targets", "all"]).stdout, re.MULTILINE))
        programs = {test["name"]: f"{test['name'].replace('.', '-', 1)}Test" for test in shown["tests"]}
        return {name: target for name, target in programs.items() if target in targets and not TOO_LONG.match(name)}

    def tests_of(self, path):
        """Those of the room of a source first, then of the rooms that are built on it, the smallest programs first."""
        room = path.relative_to("app").parent
        library = f"app/{room}/libapp-{str(room).replace('/', '-')}.a"
        covering = []
        for name, target in self._tests.items():
            inputs = self._run(["ninja", "-C", self._folder, "-t", "inputs", target], check=True).stdout.split()
            if library in inputs:
                covering.append((not any(f"tests/{room}/" in each for each in inputs), len(inputs), name))
        own = [name for is_other, _, name in sorted(covering) if not is_other]
        others = [name for is_other, _, name in sorted(covering) if is_other]
        return [batch for batch in (own, others) if batch]

    def compile(self, names):
        """Does it build? Says so of a source as it is and of one that was changed."""
        return self._run(["ninja", "-C", self._folder, *sorted({self._tests[name] for name in names})]).returncode == 0

    def steady(self, names):
        """Those of the tests that pass while nothing is changed."""
        unknown = [name for name in names if name not in self._baseline]
        if unknown and not self.compile(unknown):
            raise SystemExit("the tests do not build as they are")
        for name in unknown:
            began = time.monotonic()
            passes = self.failing([name], PATIENCE) is None
            self._baseline[name] = time.monotonic() - began if passes else None
        return [name for name in names if self._baseline[name] is not None]

    def noticed_by(self, names):
        """The first test that fails or does not end in time; none when all pass."""
        longest = max((self._baseline[name] for name in names), default=0)
        return self.failing(names, max(PATIENCE, 10 * longest))

    def failing(self, names, seconds):
        if not names:
            return None
        limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))  # noqa: E731
        pattern = f"^({'|'.join(map(re.escape, names))})$"
        report = self._run(["ctest", "--test-dir", self._folder, "-R", pattern, "-j2", "--stop-on-failure", "--timeout", int(seconds)],
                           preexec_fn=limit).stdout
        failed = re.search(r"Test +#\d+: (\S+) \.+ *\*\*\*", report)
        return failed[1] if failed else None
