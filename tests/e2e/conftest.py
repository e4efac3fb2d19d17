"""What every scenario stands on: a desk and a sandbox. ctest runs each scenario in a process of its own."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from desk import Desk  # noqa: E402
from sandbox import Sandbox, program  # noqa: E402


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item):
    """Leaves what a failed scenario looked like in build/e2e/."""
    outcome = yield
    desk = item.funcargs.get("desk") if hasattr(item, "funcargs") else None
    if outcome.get_result().failed and desk:
        folder = program("phone-settings").parents[1] / "e2e" / item.name
        folder.mkdir(parents=True, exist_ok=True)
        for log in desk.root.glob("*.log"):
            (folder / log.name).write_bytes(log.read_bytes())
        desk.keep_cores(folder)
        if "DISPLAY" in desk.environment:
            (folder / "screen.png").write_bytes(desk.picture().to_png())


@pytest.fixture
def desk(request):
    """A desktop; @pytest.mark.desk(keyring=False) takes the keyring away."""
    mark = request.node.get_closest_marker("desk")
    with Desk(**(mark.kwargs if mark else {})) as made:
        yield made


@pytest.fixture
def sandbox():
    with Sandbox(program("genauth-sandbox")) as made:
        yield made


@pytest.fixture
def run_app(desk):
    """Starts the program with the arguments given."""
    from app import App  # needs pyatspi, which must not be loaded before there is a desk
    return lambda *arguments: App(desk, *arguments)


@pytest.fixture
def start_app(run_app, sandbox):
    """Starts the program against the sandbox; further arguments are passed on to it."""
    return lambda *arguments: run_app("--server", sandbox.url, "--app-id", sandbox.app_id, *arguments)


@pytest.fixture
def hands(desk, sandbox):
    """The keyboard in front of a program, see Hands."""
    from hands import Hands  # needs pyatspi, which must not be loaded before there is a desk
    return lambda app, **options: Hands(app, sandbox, **options)


def pytest_configure(config):
    config.addinivalue_line("markers", "desk(keyring): how the desk of a scenario differs from the usual one")
    os.environ.setdefault("LC_ALL", "C.UTF-8")
