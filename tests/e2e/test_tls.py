"""Over TLS: an authority of one's own is trusted when it is named, and whatever else is refused is told by its reason."""

import contextlib
import http.server
import socket
import ssl
import subprocess
import threading
from pathlib import Path

import pytest

import hunt
import journeys
from processes import wait_for
from sandbox import Sandbox, program

SERVICE = "https://service.test"  # a name that only a proxy knows


@pytest.fixture
def certificates(desk):
    folder = desk.root / "certificates"
    subprocess.run([Path(__file__).parents[1] / "tls/make-certificates", folder], check=True)
    return folder


def secure_sandbox(certificates, name, *arguments):
    return Sandbox(program("genauth-sandbox"), "--tls-cert", certificates / f"{name}.pem",
                   "--tls-key", certificates / f"{name}.key", *arguments)


def test_private_authority(desk, run_app, certificates, monkeypatch):
    authority = str(certificates / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", authority)  # for what this process asks of the sandbox
    desk.environment["SSL_CERT_FILE"] = authority  # for the robot in the browser's place
    with secure_sandbox(certificates, "good") as sandbox:
        assert sandbox.url.startswith("https://")
        connection = "--server", sandbox.url, "--app-id", sandbox.app_id
        with run_app(*connection, "--ca-file", authority) as app:
            journeys.sign_in(app, "bob")
            journeys.begin(app)
            journeys.bind(app, sandbox)
            hunt.assert_nowhere(desk, hunt.tokens_in_keyring(desk, sandbox))
        asked = len(sandbox.requests())
        with run_app(*connection) as app:
            app.wait_problem("unknown issuer")
        assert len(sandbox.requests()) == asked, "something was sent to a server that is not trusted"


def test_refused(run_app, certificates):
    for name, sentence in (("expired", "has expired"), ("future", "not valid yet"), ("self-signed", "self-signed"),
                           ("other-host", "another host name")):
        with secure_sandbox(certificates, name) as sandbox:
            _refuses(run_app, certificates, sandbox.url, sentence)
    with old_server(certificates) as port:
        _refuses(run_app, certificates, f"https://127.0.0.1:{port}", "tls 1.2")


def test_proxy(desk, run_app, certificates):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        desk.environment["https_proxy"] = f"http://127.0.0.1:{unused.getsockname()[1]}"
        _refuses(run_app, certificates, SERVICE, "proxy does not answer")

    with proxy(desk, None) as seen:
        _refuses(run_app, certificates, SERVICE, "proxy asks for a user name and password")
        assert set(seen) == {"service.test:443"}

    with secure_sandbox(certificates, "other-host", "--public-url", SERVICE) as sandbox, proxy(desk, sandbox.url) as seen:
        journeys.expect_visitor(desk, None)
        with run_app("--server", SERVICE, "--app-id", sandbox.app_id, "--ca-file", certificates / "ca.pem") as app:
            app.wait_page("Sign in")
            app.press("button", "Sign in with browser")
            link = desk.browser_folder / "link.txt"
            wait_for(lambda: link.exists() and link.read_text().startswith(f"{SERVICE}/oidc/auth?"), "the browser to open")
        assert set(seen) == {"service.test:443"}


def _refuses(run_app, certificates, server, sentence):
    journeys.cannot_sign_in(run_app, server, sentence, arguments=["--ca-file", certificates / "ca.pem"])


@contextlib.contextmanager
def old_server(certificates):
    """A server that knows TLS 1.0 and 1.1 only; gives its port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    context.load_cert_chain(certificates / "good.pem", certificates / "good.key")
    with serving(http.server.SimpleHTTPRequestHandler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        yield server.server_port


@contextlib.contextmanager
def proxy(desk, target):
    """The desk's proxy: leads everybody to the target, or without one asks for a password; gives what it was asked for."""
    seen = []

    class Proxy(http.server.BaseHTTPRequestHandler):
        def do_CONNECT(self):
            seen.append(self.path)
            if target is None:
                self.send_response(407)
                self.send_header("proxy-authenticate", 'Basic realm="proxy"')
                self.send_header("content-length", "0")
                self.end_headers()
                return
            self.send_response(200)
            self.end_headers()
            with socket.create_connection(("127.0.0.1", int(target.rpartition(":")[2]))) as far:
                threading.Thread(target=pump, args=(far, self.connection), daemon=True).start()
                pump(self.connection, far)

        def log_message(self, *_):
            pass

    with serving(Proxy) as server:
        desk.environment["https_proxy"] = f"http://127.0.0.1:{server.server_port}"
        yield seen


def pump(source, sink):
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)


@contextlib.contextmanager
def serving(handler):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
