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


def test_nobody_listens(run_app):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        journeys.cannot_sign_in(run_app, f"http://127.0.0.1:{unused.getsockname()[1]}", "cannot be reached")


def test_not_the_service(run_app):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), GuestNetwork) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            journeys.cannot_sign_in(run_app, f"http://127.0.0.1:{server.server_port}", "did not come from the service", "no genauth service")
        finally:
            server.shutdown()
