"""The program is killed at random moments of both journeys and started again, with the same home, keyring and service.

KILLS says how often; KILL_SEED repeats the moments of an earlier run.
"""

import configparser
import os
import random
import shutil
import signal
import threading
import time

import journeys
from bus import Keyring

KILLS = int(os.environ.get("KILLS") or 20)
SEED = int(os.environ.get("KILL_SEED") or random.SystemRandom().randrange(1_000_000))
SLOW_COMMIT = 2  # seconds
SPARE_NUMBER = "18600009999"


class Bind:
    user = "bob"
    commit = "/api/v3/bind-phone"

    @staticmethod
    def go(app, sandbox):
        app.wait_page("Connect")
        app.enter("Server address", sandbox.url)
        app.enter("Application ID", sandbox.app_id)
        app.press("button", "Next")
        journeys.sign_in(app, Bind.user)
        journeys.begin(app)
        journeys.bind(app, sandbox)


class Change:
    user = "alice"
    commit = "/api/v3/update-phone"

    @staticmethod
    def go(app, sandbox):
        journeys.sign_in(app, Change.user)
        journeys.begin(app)
        journeys.prove_both(app, sandbox)
        journeys.confirm(app)


class Life:
    """One journey of somebody new to the program, and the next start after its end."""

    def __init__(self, desk, sandbox, journey):
        self.desk, self.sandbox, self.journey = desk, sandbox, journey
        self.keyring = Keyring(desk.session_bus())
        self.link = desk.browser_folder / "link.txt"
        self.settings = desk.home / ".config/phone-settings"
        self.memory = desk.home / ".local/share/phone-settings"
        for folder in (self.settings, self.memory):
            shutil.rmtree(folder, ignore_errors=True)
        self.keyring.clear()
        sandbox.control("POST", "reset")
        journeys.expect_visitor(desk, journey.user)

    def run(self, seconds=None):
        """Goes through the journey, killed so many seconds after the start if any are given; returns how long it took."""
        from accessible import GONE  # must not be loaded before there is a desk
        from app import App
        started, begin = [], time.monotonic()

        def when_started(process):
            started.append(process)
            if seconds is not None:
                threading.Timer(seconds, process.kill).start()

        try:
            app = App(self.desk, *([] if self.journey is Bind else self._where()), on_start=when_started)
            self.journey.go(app, self.sandbox)
        except (AssertionError, *GONE):
            if seconds is None or started[0].wait(30) != -signal.SIGKILL:
                raise
        took = time.monotonic() - begin
        if seconds is None:
            app.close()
        started[0].wait(30)
        self.sandbox.control("DELETE", "faults")
        return took

    def _where(self):
        return ["--server", self.sandbox.url, "--app-id", self.sandbox.app_id]

    def check(self):
        """Starts the program again; returns what is not as it should be, as (kind, what)."""
        found = [("half-written", what) for what in self._half_written()]
        from app import App
        has_session = bool(self.keyring.entries())
        self.link.unlink(missing_ok=True)
        knows_where = (self.settings / "phone-settings.conf").exists()
        with App(self.desk, *([] if knows_where else self._where())) as app:
            for kind, holds in (("lost", lambda: self._resumes(app, has_session)),
                                ("wrong", lambda: self._shows_the_truth(app)),
                                ("lost", lambda: self._remembers_messages(app)),
                                ("wrong", self._did_nothing_twice)):
                try:
                    holds()
                except AssertionError as error:
                    return [*found, (kind, str(error))]
        return found

    def _half_written(self):
        for path in (*self.settings.glob("*.conf"), *self.memory.glob("*.conf")):
            text = path.read_text()
            try:
                configparser.ConfigParser(interpolation=None).read_string(text)
            except configparser.Error as error:
                yield f"{path.name}: {type(error).__name__}"
            if not text.endswith("\n"):
                yield f"{path.name} breaks off"

    def _resumes(self, app, has_session):
        if not has_session:
            return journeys.sign_in(app, self.journey.user)
        app.wait_page("Your phone number")
        app.find("label", "Current phone number")
        assert not self.link.exists(), "the browser was opened for a stored session"

    def _shows_the_truth(self, app):
        phone = self.sandbox.user(self.journey.user).get("phone")
        expected = phone[-4:] if phone else "No phone number yet"
        shown = app.read("label", "Current phone number")
        assert expected in shown, "the number shown is not the account's"

    def _remembers_messages(self, app):
        """A number that got a message less than a minute ago gets no other one."""
        messages = self.sandbox.messages()
        if not messages:
            return
        new = [message["to"] for message in messages if message["channel"] == "CHANNEL_BIND_PHONE"]
        journeys.begin(app)
        app.enter("New phone number", SPARE_NUMBER)
        app.wait(lambda: app.is_enabled("button", "Send code to new number"), "a number without a message to be free")
        for number in new:
            app.enter("New phone number", number)
            app.wait(lambda: not app.is_enabled("button", "Send code to new number"), "the new number to have to wait", 2)
        phone = self.sandbox.user(self.journey.user).get("phone") or ""
        if any(phone and message["to"].endswith(phone) and message["to"] not in new for message in messages):
            code = journeys.send_new_code(app, self.sandbox, SPARE_NUMBER, f"+86{SPARE_NUMBER}")
            app.enter("Code from new number", code)
            app.press("button", "Next")
            app.wait_page("Current phone number")
            app.wait(lambda: not app.is_enabled("button", "Send code to current number"),
                     "the current number to have to wait", 2)

    def _did_nothing_twice(self):
        commits = len(self.sandbox.requests(self.journey.commit))
        assert commits <= 1, f"{commits} commits"
        asked, sent = len(self.sandbox.requests("/api/v3/send-sms")), len(self.sandbox.messages())
        assert asked == sent, f"the service refused {asked - sent} messages"


def moments(typical):
    """For each kill: a journey, how long the service takes for its commit, and how long the program lives; in seconds."""
    random_ = random.Random(SEED)
    for number in range(KILLS):
        journey = (Bind, Change)[number % 2]
        if number % 4 < 2:
            yield journey, 0, random_.uniform(0, typical[journey])
        else:
            yield journey, SLOW_COMMIT, typical[journey] + random_.uniform(-0.5, SLOW_COMMIT)


def test_kill(desk, sandbox, capsys):
    found = []
    typical = {journey: Life(desk, sandbox, journey).run() for journey in (Bind, Change)}
    for journey, slow, seconds in moments(typical):
        life = Life(desk, sandbox, journey)
        if slow:
            sandbox.fault(journey.commit, "slow", seconds=slow)
        life.run(seconds)
        found += [(kind, f"{journey.__name__} killed after {seconds:.2f} s: {what}") for kind, what in life.check()]
    counts = {kind: sum(each == kind for each, _ in found) for kind in ("wrong", "lost", "half-written")}
    with capsys.disabled():
        print(f"\n{KILLS} kills, " + ", ".join(f"{count} {kind}" for kind, count in counts.items()) + f" (seed {SEED})")
    assert not found, "\n".join(f"{kind}: {what}" for kind, what in found)
