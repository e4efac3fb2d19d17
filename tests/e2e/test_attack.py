"""Signing in while somebody else answers the browser's questions, or floods the port that the browser comes back to."""

import base64
import json
import re
import socket
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import browser
import journeys
from bus import Keyring
from processes import wait_for

ALICE = {"username": "alice", "password": "sandbox"}


class SignIn:
    """A sign-in that the program waits for; its link was opened, and nobody has gone there yet."""

    def __init__(self, app):
        self.app = app
        link_file = app.desk.browser_folder / "link.txt"
        link_file.unlink(missing_ok=True)
        journeys.expect_visitor(app.desk, None)
        app.wait_page("Sign in")
        app.press("button", "Sign in with browser")
        self.link = wait_for(lambda: link_file.exists() and link_file.read_text(), "the browser to open")
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.link).query))
        self.state, self.nonce, self.callback = asked["state"], asked["nonce"], asked["redirect_uri"]
        self.port = urllib.parse.urlsplit(self.callback).port

    def answer(self, form=None, **query):
        """Goes to where the browser comes back to; the HTTP status, or None when nobody listens there."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(f"{self.callback}?{urllib.parse.urlencode(query)}", form, timeout=10) as page:
                assert "?" not in page.geturl(), "the answer stays in the browser's address"
                return page.status
        except urllib.error.HTTPError as refusal:
            return refusal.code
        except urllib.error.URLError:
            return None

    def visit(self):
        return browser.visit(self.link, ALICE)

    def still_waits(self):
        return self.app.is_enabled("button", "Cancel sign-in")


def codes_spent(sandbox):
    forms = [request["body"] for request in sandbox.requests("/oidc/token")]
    return [form["code"] for form in forms if "code" in form]


def test_answers(desk, sandbox, start_app):
    with start_app() as app:
        sign_in = SignIn(app)
        for forged in ({}, {"code": "c"}, {"code": "c", "state": ""}, {"code": "c", "state": sign_in.state[:-1]},
                       {"error": "access_denied"}, {"error": "access_denied", "state": "x" + sign_in.state}):
            assert sign_in.answer(**forged) == 400, forged
        assert sign_in.answer(form=b"", code="c", state=sign_in.state) == 404, "answers come by GET"
        assert sign_in.still_waits()
        assert not codes_spent(sandbox), "a forged answer was taken to the service"

        sign_in.visit()
        app.wait_page("Your phone number")
        code, = codes_spent(sandbox)
        assert sign_in.answer(code=code, state=sign_in.state) == 400, "a second answer was heard"
        assert codes_spent(sandbox) == [code], "a code was taken to the service twice"

        app.press("button", "Sign out")
        wait_for(lambda: not Keyring(desk.session_bus()).entries(), "the keyring entry to go")
        replayed = SignIn(app)
        assert replayed.answer(code=code, state=sign_in.state) == 400, "an answer to an earlier question was heard"
        assert replayed.answer(code=code, state=replayed.state) == 200
        app.wait_problem("refused the sign-in")

        declined = SignIn(app)
        assert declined.answer(error="access_denied", state=declined.state) == 200
        app.wait_problem("declined in the browser")
        assert not Keyring(desk.session_bus()).entries(), "a refused sign-in was kept"

        journeys.sign_in(app, "alice")


def test_id_token(desk, sandbox, start_app):
    good = {"iss": f"{sandbox.url}/oidc", "aud": sandbox.app_id, "sub": sandbox.user("alice")["userId"],
            "exp": int(time.time()) + 600}
    wrong = {"issuer": good | {"iss": "https://example.org/oidc"}, "audience": good | {"aud": "another-app"},
                 "expiry": good | {"exp": int(time.time()) - 600}, "nonce": good | {"nonce": "replayed"},
                 "algorithm": good, "token, none,": None}

    def come_back_with(claims, algorithm="RS256"):
        sign_in = SignIn(app)
        answer = {"access_token": "forged", "refresh_token": "forged", "token_type": "Bearer", "expires_in": 3600}
        if claims:
            answer["id_token"] = jwt(algorithm, {"nonce": sign_in.nonce} | claims)
        sandbox.fault("/oidc/token", "body", body=json.dumps(answer))
        sign_in.visit()

    with start_app() as app:
        for what, claims in wrong.items():
            come_back_with(claims, "none" if what == "algorithm" else "RS256")
            app.wait_problem("could not be trusted")
            assert not Keyring(desk.session_bus()).entries(), f"an ID token with a wrong {what} was kept"
        assert not sandbox.requests("/api/v3/get-profile"), "a forged token was used"
        come_back_with(good)
        wait_for(lambda: Keyring(desk.session_bus()).entries(), "what is right in all of this to be taken")


def jwt(algorithm, claims):
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in ({"alg": algorithm}, claims)]
    return b".".join([*parts, b"c2lnbmF0dXJl"]).decode()


def test_port_taken(desk, start_app):
    with socket.create_server(("127.0.0.1", 0)) as other:
        with start_app("--redirect-port", str(other.getsockname()[1])) as app:
            journeys.expect_visitor(desk, "alice")
            app.wait_page("Sign in")
            app.press("button", "Sign in with browser")
            app.wait_problem("another program uses the network port")
            assert not (desk.browser_folder / "link.txt").exists(), "the browser was led to somebody else's port"
            other.close()
            journeys.sign_in(app, "alice")


def test_flood(start_app):
    """Junk of every kind keeps neither the real answer out nor much memory busy."""
    with start_app() as app:
        sign_in = SignIn(app)
        before = resident_megabytes(app.process.pid)
        guests = []
        for turn in range(600):
            guest = socket.create_connection(("127.0.0.1", sign_in.port), timeout=10)
            guest.setblocking(False)
            guests.append(guest)
            junk = (b"", b"GET /callback?code=", b"\0\xff" * 500, b"GET / HTTP/1.1\r\n" + b"x" * 4_000_000,
                    b"GET /callback?code=" + b"x" * 4_000_000, b"\r\n" * 100_000)[turn % 6]
            push(guest, junk)
        assert sign_in.still_waits()
        assert resident_megabytes(app.process.pid) - before < 24

        started = time.monotonic()
        page = sign_in.visit()
        assert "You can close this page" in page
        app.wait_page("Your phone number")
        assert time.monotonic() - started < 4, "the answer had to wait until guests were turned out"
        for guest in guests:
            guest.close()


def push(guest, junk):
    """Sends as much as the other side takes without waiting."""
    try:
        while junk:
            junk = junk[guest.send(junk):]
    except (BlockingIOError, ConnectionError):
        pass


def resident_megabytes(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024
