"""KeePassXC as the keyring: quit, killed and started anew under the program, and there with its database closed."""

import pytest

import journeys
from keepassxc import KeePassXC

RESTARTS = 21
PROFILE = "/api/v3/get-profile"
own_keyring = pytest.mark.desk(keyring=False)


def assert_resumes(desk, start_app):
    (desk.browser_folder / "link.txt").unlink()
    with start_app() as app:
        app.wait_page("Your phone number")
        app.find("label", "Current phone number")
    assert not (desk.browser_folder / "link.txt").exists(), "the browser was opened for a stored session"


def refuse_profile(sandbox):
    """So that there is something to try again."""
    sandbox.fault(PROFILE, "http-status", times=100_000, status=403)


def stand_still(_app, _sandbox, _keyring):
    """The keyring is started anew while nobody asks it anything."""


def read(app, _sandbox, _keyring):
    """The keyring is started anew while the program reads its entry."""
    app.press("button", "Try again")


def write(app, sandbox, keyring):
    """The keyring is started anew while the program writes the tokens that it has just been given."""
    renewals = len(sandbox.requests("/oidc/token"))
    sandbox.control("DELETE", "faults")
    sandbox.fault(PROFILE, "http-status", times=1, status=401)  # the access token is not taken, so the session is renewed
    refuse_profile(sandbox)
    app.press("button", "Try again")
    app.wait(lambda: keyring.allow() or len(sandbox.requests("/oidc/token")) > renewals, "a renewal of the session")


@own_keyring
def test_keepassxc_restarted(desk, sandbox, start_app):
    keyring = KeePassXC(desk)
    keyring.start()
    sandbox.settings(accessTokenExpiresIn=1)
    with start_app() as app:
        journeys.sign_in(app, "bob")
    refuse_profile(sandbox)
    with start_app() as app:
        def wait_tried():
            app.wait(lambda: keyring.allow() or app.is_enabled("button", "Try again"), "an end of what was tried", 40)

        app.wait_page("Your phone number")
        for turn in range(RESTARTS):
            wait_tried()
            (stand_still, read, write)[turn % 3](app, sandbox, keyring)
            (keyring.quit, keyring.kill)[turn % 2]()
            keyring.start()
            assert app.process.poll() is None, f"the program has ended at start {turn} of the keyring: {app.process.poll()}"
        wait_tried()
        sandbox.control("DELETE", "faults")
        sandbox.settings(accessTokenExpiresIn=3600)
        renewals = len(sandbox.requests("/oidc/token"))
        sandbox.control("POST", "clock", {"advance": 2})  # the access token is over, so the session is renewed and kept
        app.press("button", "Try again")
        app.wait(lambda: keyring.allow() or app.see("label", "Current phone number"), "the account")
        assert len(sandbox.requests("/oidc/token")) > renewals
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
