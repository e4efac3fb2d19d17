"""What Orca, the screen reader, says on both journeys, compared with the transcripts beside this file."""

import re
import sys
import time
from pathlib import Path

import pytest

from processes import wait_for

HERE = Path(__file__).parent


class Orca:
    """The real one on this desk; what it would speak goes to a file."""

    def __init__(self, desk):
        self._spoken = desk.root / "spoken.txt"
        self._spoken.touch()
        desk.start([sys.executable, "-W", "ignore", HERE / "listening_orca.py", self._spoken])
        wait_for(self.lines, "Orca to speak")

    def wait_silence(self, seconds=0.8):
        """Waits until nothing has been said for this time: who reads by ear goes on when there is nothing more to hear."""
        since = [time.monotonic(), 0]

        def is_silent():
            size = self._spoken.stat().st_size
            if size != since[1]:
                since[:] = time.monotonic(), size
            return time.monotonic() - since[0] > seconds

        wait_for(is_silent, "Orca to finish")

    def lines(self):
        """What was said, with # for each number; without the echo of single keys."""
        lines = [re.sub(r"[0-9][0-9 ]*[0-9]|[0-9]", "#", line) for line in self._spoken.read_text().splitlines()]
        return [line for line in lines if len(line.strip(".")) > 1]

    def wait_said(self, transcript):
        """Waits until all lines of the transcript were said in this order, and no other notification among them."""
        wanted = (HERE / "transcripts" / transcript).read_text(encoding="utf-8").splitlines()

        def missing():
            rest = iter(self.lines())
            return next((line for line in wanted if line not in rest), None)

        wait_for(lambda: missing() is None, lambda: f"Orca to say «{missing()}»; it said:\n" + "\n".join(self.lines()))
        notifications = [[line for line in lines if line.startswith("notification ")] for lines in (self.lines(), wanted)]
        assert notifications[0] == notifications[1]


@pytest.fixture
def orca(desk):
    return Orca(desk)


def test_bind(orca, hands, sandbox, run_app):
    with run_app() as app:
        me = hands(app, pace=orca.wait_silence)
        me.connect()
        me.sign_in("bob")
        me.bind()
        orca.wait_said("bind.txt")


def test_change(orca, hands, sandbox, start_app):
    with start_app() as app:
        me = hands(app, pace=orca.wait_silence)
        me.sign_in("alice")
        me.change()
        orca.wait_said("change.txt")
