"""Tokens, codes, the PKCE verifier and phone numbers are in no place where anybody else could find them."""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

import pytest

import hunt
import journeys
from crash import NOBODY, allow_core_dumps, as_ordinary_user, leaves_core, readable_by_neighbours
from processes import end, wait_for
from sandbox import Sandbox, program
from tap import Tap

ALICE = journeys.ALICE_NUMBER.removeprefix("+86")


@pytest.fixture
def tap():
    with Tap() as made:
        yield made


@pytest.fixture
def sandbox(tap):
    with Sandbox(program("genauth-sandbox"), "--public-url", tap.url) as made:
        tap.lead_to(made.url)
        yield made


def test_journeys(desk, sandbox, tap, run_app, monkeypatch):
    def look_everywhere():
        found = tap.secrets()
        hunt.assert_nowhere(desk, set().union(*found.values()))
        hunt.assert_nowhere(desk, [ALICE, journeys.BOB_NEW_NUMBER[0], journeys.ALICE_NEW_NUMBER[0]])
        hunt.assert_no_words(desk, tap.codes())
        return found

    allow_core_dumps()
    monkeypatch.chdir(desk.home)  # where a core file would go
    with run_app("--server", tap.url, "--app-id", sandbox.app_id) as app:
        journeys.sign_in(app, "bob")
        look_everywhere()
        journeys.begin(app)
        journeys.bind(app, sandbox)
        look_everywhere()

    app = run_app("--server", tap.url, "--app-id", sandbox.app_id)
    app.wait_page("Your phone number")
    app.press("button", "Sign out")
    journeys.sign_in(app, "alice")
    journeys.begin(app)
    journeys.prove_both(app, sandbox)
    look_everywhere()
    journeys.confirm(app)
    assert not leaves_core(app.process, signal.SIGABRT), "a core dump was written"
    secrets = look_everywhere()

    assert all(secrets.values()), f"not overheard, so not looked for: {[kind for kind in secrets if not secrets[kind]]}"
    assert len(tap.codes()) == 3
    _assert_that_the_hunt_finds(desk, next(iter(secrets["PKCE verifier"])), next(iter(tap.codes())))


def _assert_that_the_hunt_finds(desk, secret, code):
    """In files, in the environment and in the clipboard."""
    with pytest.raises(AssertionError, match="notes.txt"):
        note = desk.home / "notes.txt"
        note.write_bytes(b"x" + secret.encode().hex().encode())
        hunt.assert_nowhere(desk, [secret])
    note.write_text(f"code:{code}.")
    with pytest.raises(AssertionError, match="notes.txt"):
        hunt.assert_no_words(desk, [code])
    note.unlink()
    with pytest.raises(AssertionError, match="environ"):
        process = desk.start(["sleep", "600"], environment=desk.environment | {"NOTE": secret})
        wait_for(lambda: secret.encode() in Path(f"/proc/{process.pid}/environ").read_bytes(), "the environment to be set")
        hunt.assert_nowhere(desk, [secret])
    end(process)
    with pytest.raises(AssertionError, match="clipboard"):
        owner = desk.start(["xclip", "-quiet", "-selection", "clipboard"], stdin=subprocess.PIPE)
        owner.stdin.write(secret.encode())
        owner.stdin.close()
        wait_for(lambda: desk.clipboard_texts()["X selection clipboard"], "the clipboard to be taken")
        hunt.assert_nowhere(desk, [secret])


@pytest.fixture
def folder():
    """That an ordinary user can work in."""
    made = Path(tempfile.mkdtemp(prefix="phone-settings-"))
    if os.getuid() == 0:
        os.chown(made, NOBODY, NOBODY)
    yield made
    shutil.rmtree(made)


def test_memory(folder):
    """Of the program an ordinary user's other programs see less than of any other program of theirs."""
    allow_core_dumps()
    copy = shutil.copy(program("phone-settings"), folder)  # the build folder may be out of an ordinary user's reach
    surroundings = {"cwd": folder, "stdin": subprocess.DEVNULL, "env": {
        "PATH": os.defpath, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}}
    any_other = as_ordinary_user(["sleep", "600"], **surroundings)
    ours = as_ordinary_user([copy], **surroundings)
    try:
        wait_for(lambda: Path(f"/proc/{ours.pid}/environ").stat().st_uid == 0, "the program to seal its memory")
        assert "environ" in readable_by_neighbours(any_other), "the spy sees nothing of anybody, so it proves nothing"
        assert not readable_by_neighbours(ours)
        assert not leaves_core(ours, signal.SIGSEGV)
        if not leaves_core(any_other, signal.SIGSEGV):
            print("This system writes no core dumps at all; that ours is not dumped was seen by who owns its /proc entries.")
    finally:
        end(any_other)
        end(ours)


def test_keyring_process(folder):
    """The same holds for the process that asks the keyring, which has the tokens, too."""
    allow_core_dumps()
    copy = shutil.copy(program("phone-settings"), folder)
    helper = as_ordinary_user([copy, "keyring-helper", "1"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={
        "PATH": os.defpath, "HOME": str(folder), "LANG": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"})
    try:
        wait_for(lambda: Path(f"/proc/{helper.pid}/environ").stat().st_uid == 0, "the process to seal its memory")
        assert not readable_by_neighbours(helper)
        assert not leaves_core(helper, signal.SIGSEGV)
    finally:
        end(helper)
