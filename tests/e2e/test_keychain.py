"""The states that a keyring can be in: the program says the truth, offers a way on, and writes nothing elsewhere."""

import signal
from pathlib import Path

import pytest

import hunt
import journeys
from bus import Keyring
from desk import KEYRING_PASSWORD
from processes import end, wait_for

ONLY_THIS_SESSION = "Go on for this session only"
AGAIN = "Try the keyring again"
own_keyring = pytest.mark.desk(keyring=False, prompter=True)


def keyring_of(desk):
    """A keyring as after logging in; returns its process and what it holds."""
    daemon = desk.start_keyring()
    keyring = Keyring(desk.session_bus())
    wait_for(lambda: keyring.collection() != "/", "the keyring's collection")
    return daemon, keyring


def try_to_sign_in(app):
    journeys.expect_visitor(app.desk, "bob")
    app.wait_page("Sign in")
    app.press("button", "Sign in with browser")


def wait_signed_in(app):
    app.wait_page("Your phone number")
    app.find("label", "Current phone number")


def assert_resumes(desk, start_app):
    """The next start goes on with the stored session, without the browser."""
    (desk.browser_folder / "link.txt").unlink()
    with start_app() as app:
        wait_signed_in(app)
    assert not (desk.browser_folder / "link.txt").exists(), "the browser was opened for a stored session"


def assert_signed_out(start_app):
    with start_app() as app:
        app.wait_page("Sign in")
        app.find("button", "Sign in with browser")


@own_keyring
def test_prompt_unanswered(desk, sandbox, start_app):
    """Goes on while the question stands; an answer that comes late leaves nothing behind."""
    import prompt  # needs pyatspi, which must not be loaded before there is a desk
    _, keyring = keyring_of(desk)
    keyring.lock()
    with start_app() as app:
        try_to_sign_in(app)
        prompt.wait_open()
        app.wait_problem("enter it")
        app.press("button", ONLY_THIS_SESSION)
        wait_signed_in(app)
        bus = desk.session_bus()
        changes = bus.listen("org.freedesktop.Secret.Collection")
        prompt.enter(KEYRING_PASSWORD)
        wait_for(lambda: "ItemDeleted" in changes(), lambda: f"the late entry to be removed again; {changes()}")
        assert not keyring.is_locked() and not keyring.entries()
        journeys.begin(app)
        journeys.bind(app, sandbox)
        hunt.assert_nowhere(desk, ["refreshToken"])
    assert_signed_out(start_app)


@own_keyring
def test_prompt_dismissed(desk, start_app):
    import prompt
    _, keyring = keyring_of(desk)
    keyring.lock()
    with start_app() as app:
        try_to_sign_in(app)
        prompt.dismiss()
        app.wait_problem("still locked")
        app.press("button", AGAIN)
        prompt.enter(KEYRING_PASSWORD)
        wait_signed_in(app)
    keyring.lock()
    (desk.browser_folder / "link.txt").unlink()
    with start_app() as app:
        prompt.dismiss()
        app.wait_problem("still locked")
        assert app.see("button", "Sign in with browser"), "no way on without the keyring"
        app.press("button", AGAIN)
        prompt.enter(KEYRING_PASSWORD)
        wait_signed_in(app)
        assert not (desk.browser_folder / "link.txt").exists(), "the browser was opened for a stored session"


@own_keyring
def test_no_collection(desk, start_app):
    """Nobody has given this keyring a password yet."""
    import prompt
    desk.start_keyring(unlock=False)
    with start_app() as app:
        try_to_sign_in(app)
        prompt.dismiss()
        app.wait_problem("keyring is open")
        app.find("button", ONLY_THIS_SESSION)
        hunt.assert_nowhere(desk, ["refreshToken"])
        app.press("button", AGAIN)
        prompt.choose(KEYRING_PASSWORD)
        wait_signed_in(app)
    assert len(Keyring(desk.session_bus()).entries()) == 1
    assert_resumes(desk, start_app)


@own_keyring
def test_killed(desk, sandbox, start_app):
    """Without its keyring a session goes on, renews itself, and says at sign-out what is left behind."""
    sandbox.settings(accessTokenExpiresIn=5)
    daemon, _ = keyring_of(desk)
    with start_app() as app:
        journeys.sign_in(app, "bob")
        access, refresh = hunt.tokens_in_keyring(desk, sandbox)
        end(daemon)
        wait_for(lambda: not sandbox.accepts(access), "the access token to be over")
        journeys.begin(app)
        journeys.bind(app, sandbox)
        app.press("button", "Finish")
        app.process.wait(20)
    hunt.assert_nowhere(desk, [access, refresh, "refreshToken"])

    with start_app() as app:
        app.wait_problem("has no keyring")
        try_to_sign_in(app)
        app.find("button", ONLY_THIS_SESSION)
        app.wait_problem("has no keyring")
        daemon, _ = keyring_of(desk)
        app.press("button", AGAIN)
        wait_signed_in(app)
        end(daemon)
        app.press("button", "Sign out")
        app.wait_problem("your keyring still holds what is left")
    assert_signed_out(start_app)


@own_keyring
def test_killed_while_asking(desk, start_app):
    """QtKeychain waits for that answer for ever; the program does not, and asks the keyring that comes next."""
    import prompt
    daemon, keyring = keyring_of(desk)
    keyring.lock()
    with start_app() as app:
        try_to_sign_in(app)
        prompt.wait_open()
        end(daemon)
        app.wait_problem("has no keyring")
        _, keyring = keyring_of(desk)
        app.press("button", AGAIN)
        wait_signed_in(app)
    assert len(keyring.entries()) == 1
    assert_resumes(desk, start_app)


@own_keyring
def test_silent(desk, start_app):
    """A Secret Service that is there and answers nothing is not called absent."""
    daemon, keyring = keyring_of(desk)
    daemon.send_signal(signal.SIGSTOP)
    with start_app() as app:
        try_to_sign_in(app)
        app.wait_problem("your keyring does not answer")
        app.find("button", ONLY_THIS_SESSION)
        daemon.send_signal(signal.SIGCONT)
        app.press("button", AGAIN)
        wait_signed_in(app)
    assert len(keyring.entries()) == 1
    assert_resumes(desk, start_app)


def forgetful_keyring(desk, *arguments):
    desk.start([Path(__file__).parent / "forgetful_keyring.py", *arguments])
    bus = desk.session_bus()
    wait_for(lambda: bus.has_owner("org.freedesktop.secrets"), "the Secret Service to start")


@pytest.mark.desk(keyring=False)
def test_denied(desk, start_app):
    """A keyring that has the entry and does not give it to this program is not one without the entry."""
    forgetful_keyring(desk, "--denies")
    with start_app() as app:
        try_to_sign_in(app)
        app.wait_problem("did not let this program in")
        app.press("button", ONLY_THIS_SESSION)
        wait_signed_in(app)


@pytest.mark.desk(keyring=False)
def test_forgetful(desk, start_app):
    forgetful_keyring(desk)
    with start_app() as app:
        try_to_sign_in(app)
        app.wait_problem("did not keep your sign-in")
        app.press("button", AGAIN)
        app.wait_problem("did not keep your sign-in")
        app.press("button", ONLY_THIS_SESSION)
        wait_signed_in(app)
        hunt.assert_nowhere(desk, ["refreshToken"])
    assert_signed_out(start_app)


def test_foreign_entry(desk, sandbox, start_app):
    """An entry that is not ours, and one with tokens that the service does not know, as from another computer."""
    with start_app() as app:
        journeys.sign_in(app, "bob")
    keyring = Keyring(desk.session_bus())
    (good, _), = keyring.entries()
    tokens = hunt.tokens_in_keyring(desk, sandbox)
    elsewhere = good.decode()
    for token in tokens:
        elsewhere = elsewhere.replace(token, token[::-1])
    for entry, sentence in ((elsewhere, "your sign-in has ended"), ("{\"version\":1", "holds no sign-in"),
                            ("\0ÿ", "holds no sign-in")):
        keyring.replace(entry)
        with start_app() as app:
            app.wait_problem(sentence)
            journeys.sign_in(app, "bob")
        (secret, _), = keyring.entries()
        assert secret.startswith(b"{") and secret not in (good, entry.encode()), "the entry was not replaced"
    assert_resumes(desk, start_app)


def test_two_instances(desk, sandbox, start_app):
    """Two windows with one session renew it in turns; when it is ended in one, the other says so."""
    sandbox.settings(verifyOldPhone=False, tokenExpiresIn=120)
    with start_app() as first:
        journeys.sign_in(first, "alice")
        with start_app() as second:
            wait_signed_in(second)
            _, refresh = hunt.tokens_in_keyring(desk, sandbox)
            sandbox.control("POST", "clock", {"advance": 4000})  # the access token is over
            sandbox.fault("/oidc/token", "slow", seconds=2)
            for app, ending in ((first, "1"), (second, "2")):
                _prove_new(app, sandbox, f"1860000123{ending}")
            for app in (first, second):
                app.press("button", "Next")
            for app in (first, second):
                app.wait_problem("was renewed")
                app.press("button", "Next")
                app.wait_page("Confirm the change")
            assert len(_renewals(sandbox)) == 1
            journeys.confirm(second)
            access, newer = hunt.tokens_in_keyring(desk, sandbox)
            assert newer != refresh and sandbox.accepts(access)
            second.press("button", "Finish")
            second.process.wait(20)
        with start_app() as second:
            wait_signed_in(second)
            second.press("button", "Sign out")
            second.find("label", "You are signed out.")
        first.press("button", "Change phone number")
        first.wait_problem("your sign-in has ended")
        first.press("button", "Sign in with browser")
        first.wait_problem("was renewed")
        first.wait_page("Confirm the change")
    assert_resumes(desk, start_app)


def _renewals(sandbox):
    return [request for request in sandbox.requests("/oidc/token") if "refresh_token" in str(request["body"])]


def _prove_new(app, sandbox, typed):
    """From the account page to the current number, which is skipped."""
    journeys.begin(app)
    app.enter("Code from new number", journeys.send_new_code(app, sandbox, typed, f"+86{typed}"))
    app.press("button", "Next")
    app.wait_page("Current phone number")
    app.press("check box", "I can't receive messages on this number")
