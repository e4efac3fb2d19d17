"""What the command line answers: bad input is one line on stderr and exit code 2, before any window."""

import os
import re
import resource
import subprocess

import pytest

from sandbox import program


@pytest.fixture
def home(tmp_path):
    return tmp_path


def run(home, *arguments, **environment):
    """Runs the program without a display unless the environment names one."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    return subprocess.run([program("phone-settings"), *arguments], capture_output=True, text=True, timeout=20, check=False,
                          cwd=home, env={"PATH": os.defpath, "HOME": str(home), "XDG_CONFIG_HOME": str(home),
                                         "XDG_RUNTIME_DIR": str(home), "LANG": "C.UTF-8"} | environment)


OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def refused(answer):
    """The one line that says what is wrong."""
    assert answer.returncode == 2, answer
    assert answer.stdout == ""
    line, = answer.stderr.splitlines()
    return line


@pytest.mark.parametrize("display", [{}, OFFSCREEN], ids=["no display", "display"])
def test_help(home, display):
    answer = run(home, "--help", **display)
    assert answer.returncode == 0
    for flag in ("--server", "--app-id", "--user-pool", "--helpdesk", "--check", "--management-server", "--ca-file", "--redirect-port",
                 "--locale", "--verbose", "--version", "--help"):
        assert flag in answer.stdout


@pytest.mark.parametrize("display", [{}, OFFSCREEN], ids=["no display", "display"])
def test_version(home, display):
    answer = run(home, "--version", **display)
    assert answer.returncode == 0
    assert re.fullmatch(r"phone-settings \d+\.\d+\.\d+\n", answer.stdout)


@pytest.mark.parametrize("arguments, named", [
    (["--no-such-flag"], "no-such-flag"),
    (["--server"], "server"),
    (["--server", "http://example.org"], "https"),
    (["--server", "http://192.0.2.1:8080"], "https"),
    (["--server", "not a url"], "server"),
    (["--server", "ftp://example.org"], "server"),
    (["--management-server", "http://example.org"], "management-server"),
    (["--redirect-port", "65536"], "redirect-port"),
    (["--redirect-port", "many"], "redirect-port"),
    (["--locale", "not_a_locale!"], "locale"),
    (["--ca-file", "/nonexistent.pem"], "ca-file"),
    (["stray"], "stray"),
], ids=lambda value: " ".join(value) if isinstance(value, list) else "")
def test_bad_flags(home, arguments, named):
    assert named.lower() in refused(run(home, *arguments, **OFFSCREEN)).lower()


@pytest.mark.parametrize("text, named", [
    ("[connection]\nserver=http://example.org\n", "connection/server"),
    ("[signIn]\nredirectPort=many\n", "signIn/redirectPort"),
    ("[phone]\nverifyCurrent=perhaps\n", "phone/verifyCurrent"),
    ("[signIn\nthis is not a settings file", "phone-settings.conf"),
], ids=["remote http", "not a port", "not a choice", "not a file of settings"])
def test_bad_settings_file(home, text, named):
    file = home / "phone-settings/phone-settings.conf"
    file.parent.mkdir()
    file.write_text(text)
    assert named in refused(run(home, **OFFSCREEN))


def test_no_display(home):
    answer = run(home)
    assert answer.returncode > 0, "ended by a signal" if answer.returncode else "pretended that all is well"
    assert "display" in answer.stderr.lower()
    assert len(answer.stderr.splitlines()) <= 2, answer.stderr
    assert not list(home.glob("core*"))
