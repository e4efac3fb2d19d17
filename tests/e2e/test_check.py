"""What --check says, without a window: a line for each thing that a sign-in needs, and exit code 0 when all are in order."""

import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from bus import Keyring
from processes import end, wait_for
from sandbox import program
from test_tls import SERVICE, certificates, proxy, secure_sandbox  # noqa: F401

SUBJECTS = ["server", "application ID", "TLS", "proxy", "clock", "keychain", "browser"]


@pytest.fixture
def check(desk):
    """Runs the check without a display; returns the words about each subject that is not in order."""
    def run(*arguments, **changes):
        environment = {name: value for name, value in (desk.environment | changes).items() if name != "DISPLAY"}
        answer = subprocess.run([program("phone-settings"), "--check", *map(str, arguments)], env=environment,
                                capture_output=True, text=True, timeout=60, check=False)
        assert answer.stderr == ""
        lines = [line.partition(": ") for line in answer.stdout.splitlines()]
        assert [subject for subject, _, _ in lines] == SUBJECTS
        wrong = {subject: words for subject, _, words in lines if not words.startswith("in order. ")}
        assert all(words.startswith(("NOT in order. ", "not known. ")) for words in wrong.values())
        assert answer.returncode == (1 if wrong else 0)
        return wrong
    return run


def to(sandbox, app_id=None):
    return "--server", sandbox.url, "--app-id", app_id or sandbox.app_id


def test_in_order(check, sandbox):
    assert check(*to(sandbox)) == {}
    assert {request["method"] for request in sandbox.requests()} == {"GET"}


def test_wrong_connection(check, sandbox):
    wrong = check(*to(sandbox, "no-such-application"))
    assert list(wrong) == ["application ID"]
    assert "does not know this application ID" in wrong["application ID"]

    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        wrong = check("--server", f"http://127.0.0.1:{unused.getsockname()[1]}", "--app-id", sandbox.app_id)
    assert list(wrong) == ["server", "application ID", "clock"]
    assert "cannot be reached" in wrong["server"]

    wrong = check("--server", f"{sandbox.url}/elsewhere", "--app-id", sandbox.app_id)
    assert list(wrong) == ["server", "application ID"]
    assert "no GenAuth service" in wrong["server"]

    assert list(check()) == ["server", "application ID", "TLS", "proxy", "clock"]


def test_tls(check, certificates, monkeypatch):  # noqa: F811
    authority = certificates / "ca.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))  # for what this process asks of the sandbox
    with secure_sandbox(certificates, "good") as sandbox:
        assert check(*to(sandbox), "--ca-file", authority) == {}
        assert "unknown issuer" in check(*to(sandbox))["TLS"]
        assert "unknown issuer" in check(*to(sandbox), "--ca-file", certificates / "self-signed.pem")["TLS"]
        assert "no certificate" in check(*to(sandbox), "--ca-file", certificates / "good.key")["TLS"]
    with secure_sandbox(certificates, "expired") as sandbox:
        wrong = check(*to(sandbox), "--ca-file", authority)
        assert list(wrong) == ["server", "application ID", "TLS", "clock"]
        assert "has expired" in wrong["TLS"]


def test_proxy(desk, check, certificates):  # noqa: F811
    service = "--server", SERVICE, "--app-id", "sandbox-app", "--ca-file", certificates / "ca.pem"
    with proxy(desk, None):
        address = desk.environment["https_proxy"].removeprefix("http://")
        wrong = check(*service, https_proxy=f"http://somebody:secret-word@{address}")
        assert list(wrong) == ["server", "application ID", "TLS", "proxy", "clock"]
        assert address in wrong["proxy"] and "user name and password" in wrong["proxy"]
        assert "secret-word" not in str(wrong)
    with secure_sandbox(certificates, "other-host", "--public-url", SERVICE) as sandbox, proxy(desk, sandbox.url):
        assert check(*service) == {}


def test_clock(check, sandbox):
    sandbox.control("POST", "clock", {"advance": 7200})
    wrong = check(*to(sandbox))
    assert list(wrong) == ["clock"]
    assert "minutes behind the service's" in wrong["clock"]


def test_output_that_cannot_be_written(desk, sandbox):
    with open("/dev/full", "w", encoding="utf-8") as full:
        answer = subprocess.run([program("phone-settings"), "--check", *to(sandbox)], env=desk.environment,
                                stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert answer.returncode == 1
    assert "could not be written" in answer.stderr


@pytest.mark.desk(keyring=False)
def test_surroundings(check, desk, sandbox):
    wrong = check(*to(sandbox), BROWSER="", PATH=str(desk.root))
    assert list(wrong) == ["keychain", "browser"]
    assert "no keyring" in wrong["keychain"]
    assert "Install one" in wrong["browser"]


@pytest.mark.desk(keyring=False)
def test_keyring(check, desk, sandbox):
    """It is tried with an entry of its own, which does not stay; nobody is asked for a password for that."""
    daemon = desk.start_keyring()
    bus = desk.session_bus()
    changes = bus.listen("org.freedesktop.Secret.Collection")
    assert check(*to(sandbox)) == {}
    wait_for(lambda: {"ItemCreated", "ItemDeleted"} <= set(changes()), "an entry to come and go")
    keyring = Keyring(desk.session_bus())
    assert not keyring.entries()
    keyring.lock()
    assert "is locked" in check(*to(sandbox))["keychain"]
    end(daemon)
    shutil.rmtree(desk.home / ".local/share/keyrings")
    daemon = desk.start_keyring(unlock=False)
    assert "keyring is open" in check(*to(sandbox))["keychain"]
    end(daemon)
    desk.start([Path(__file__).parent / "forgetful_keyring.py"])
    wait_for(lambda: bus.has_owner(Keyring.SERVICE), "the Secret Service to start")
    assert "did not keep" in check(*to(sandbox))["keychain"]


def test_no_variable_names_the_system_file(desk, check, sandbox):
    """What the administrator sets is read at a fixed place, so nobody gets past it, or puts another in its place."""
    folder = desk.root / "xdg/phone-settings"
    folder.mkdir(parents=True)
    (folder / "phone-settings.conf").write_text("[signIn]\nredirectPort=none\n")
    assert check(*to(sandbox), XDG_CONFIG_DIRS=str(folder.parent)) == {}
