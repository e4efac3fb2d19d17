"""A server that is not there, or is not the service, is said in a sentence, and the user can try again."""

import http.server
import socket
import threading

import journeys


class GuestNetwork(http.server.BaseHTTPRequestHandler):
    """Answers every question with its own page, as a captive portal does."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.end_headers()
        self.wfile.write(b"<html>Welcome to the guest network</html>")

    def log_message(self, *_):
        pass


def test_nobody_listens(desk, run_app):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        _cannot_sign_in(desk, run_app, unused.getsockname()[1], "cannot be reached")


def test_not_the_service(desk, run_app):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), GuestNetwork) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            _cannot_sign_in(desk, run_app, server.server_port, "did not come from the service", "no genauth service")
        finally:
            server.shutdown()


def _cannot_sign_in(desk, run_app, port, *sentences):
    journeys.expect_visitor(desk, "alice")
    with run_app("--server", f"http://127.0.0.1:{port}", "--app-id", "sandbox-app") as app:
        app.wait_page("Sign in")
        app.press("button", "Sign in with browser")
        app.wait_problem(*sentences)
        app.wait(lambda: app.is_enabled("button", "Sign in with browser"), "a way to try again")
    assert not (desk.browser_folder / "link.txt").exists(), "the browser was sent to something that is not the service"
