"""KeePassXC as the keyring: quit, killed and started anew under the program, and there with its database closed."""

import random
import time

import pytest

import journeys
from keepassxc import KeePassXC

RESTARTS = 21
own_keyring = pytest.mark.desk(keyring=False)


def assert_resumes(desk, start_app):
    (desk.browser_folder / "link.txt").unlink()
    with start_app() as app:
        app.wait_page("Your phone number")
        app.find("label", "Current phone number")
    assert not (desk.browser_folder / "link.txt").exists(), "the browser was opened for a stored session"


def stand_still(_app):
    """The keyring is started anew while nobody asks it anything."""


def use_keyring(app):
    """The keyring is started anew while the program reads its entry, has the session renewed, and writes it."""
    app.press("button", "Try again")
    time.sleep(random.uniform(0, 0.4))  # any moment of these will do


@own_keyring
def test_keepassxc_restarted(desk, sandbox, start_app):
    keyring = KeePassXC(desk)
    keyring.start()
    sandbox.settings(accessTokenExpiresIn=1)
    with start_app() as app:
        journeys.sign_in(app, "bob")
    sandbox.fault("/api/v3/get-profile", "http-status", times=100_000, status=403)  # so that there is something to try again
    with start_app() as app:
        def wait_tried():
            app.wait(lambda: keyring.allow() or app.is_enabled("button", "Try again"), "an end of what was tried", 40)

        app.wait_page("Your phone number")
        for turn in range(RESTARTS):
            wait_tried()
            (stand_still, use_keyring, use_keyring)[turn % 3](app)
            (keyring.quit, keyring.kill)[turn % 2]()
            keyring.start()
            assert app.process.poll() is None, f"the program has ended at start {turn} of the keyring: {app.process.poll()}"
        wait_tried()
        sandbox.control("DELETE", "faults")
        sandbox.settings(accessTokenExpiresIn=3600)
        time.sleep(1)  # the access token is over, so the session is renewed and kept
        app.press("button", "Try again")
        app.wait(lambda: keyring.allow() or app.see("label", "Current phone number"), "the account")
    assert_resumes(desk, start_app)


@own_keyring
def test_keepassxc_closed(desk, start_app):
    """A session that is in a closed database is not over."""
    keyring = KeePassXC(desk)
    keyring.start()
    with start_app() as app:
        journeys.sign_in(app, "bob")
    keyring.quit()
    keyring.start_without_database()
    with start_app() as app:
        app.wait_problem("keyring is open")
        keyring.quit()
        keyring.start()
        app.press("button", "Try the keyring again")
        app.wait_page("Your phone number")
        app.find("label", "Current phone number")
    assert_resumes(desk, start_app)
