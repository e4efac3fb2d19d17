"""What the program tells people with a screen reader, as it arrives on the accessibility bus."""

import json
import sys
from pathlib import Path

import pytest

import journeys
from processes import wait_for


class Ear:
    """What ear.py, listening on the same desk, has heard so far."""

    def __init__(self, desk):
        self._heard = desk.root / "heard.jsonl"
        self._heard.touch()
        desk.start([sys.executable, "-W", "ignore", Path(__file__).parent / "ear.py", self._heard])
        wait_for(self.events, "the listener to listen")

    def events(self):
        return [json.loads(line) for line in self._heard.read_text().splitlines()]

    def wait(self, *sentences, after=0, kinds=("announcement", "focus"), seconds=20):
        """Waits until each sentence has been said, in this order; returns how many events there have been until then."""
        for sentence in sentences:
            def place(sentence=sentence, after=after):
                return next((place + 1 for place, (kind, said) in enumerate(self.events())
                             if place >= after and kind in kinds and sentence in said), None)
            after = wait_for(place, lambda sentence=sentence: f"«{sentence}» to be said; heard: {self.events()}", seconds)
        return after


@pytest.fixture
def ear(desk):
    return Ear(desk)


def test_journey(ear, sandbox, start_app):
    """Page, problem, code sent, result; where somebody types nothing takes the focus away."""
    typed, number = journeys.BOB_NEW_NUMBER
    with start_app() as app:
        ear.wait("Sign in", kinds=["announcement"])
        journeys.sign_in(app, "bob")
        said = ear.wait("Your phone number", "No phone number yet", "Choose Next to bind", kinds=["announcement"])
        journeys.begin(app)
        said = ear.wait("New phone number", kinds=["announcement"], after=said)
        app.enter("New phone number", typed[:3])
        app.press("button", "Send code to new number")
        said = ear.wait("too short", after=said)
        assert app.has_focus("text", "New phone number")
        code = journeys.send_new_code(app, sandbox, typed, number)
        said = ear.wait("A code was sent to +86 188 9876 5432", kinds=["announcement"], after=said)
        assert app.has_focus("text", "Code from new number")
        app.enter("Code from new number", code)
        app.press("button", "Bind phone number")
        ear.wait("Binding your phone number", "Done", "Your phone number is now", kinds=["announcement"], after=said)
        assert "notification" not in app.describe(), "what is said once stays on the page"


def test_countdown(ear, sandbox, start_app):
    """The last half minute and the last ten seconds are told, the end is told, and nothing else comes over the bus."""
    sandbox.settings(tokenExpiresIn=33)
    with start_app() as app:
        journeys.sign_in(app, "alice")
        journeys.begin(app)
        journeys.prove_both(app, sandbox)
        begun = ear.wait("Confirm the change", "+86 186 0000 1234", " seconds", kinds=["announcement"])
        over = ear.wait("The time to confirm is over", after=begun, seconds=50)
    # What the end changes on the page goes on while its sentence takes the focus.
    told = [said for kind, said in ear.events()[begun:over] if kind == "announcement"]
    assert told == ["30 seconds left to confirm", "10 seconds left to confirm"], told
    until = ear.wait("10 seconds left to confirm", after=begun, kinds=["announcement"])
    rest = [event for event in ear.events()[begun:until] if event[0] != "announcement" and "of notification" not in event[1]]
    assert not rest, rest
