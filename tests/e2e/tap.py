"""A relay in front of the sandbox that overhears every secret that passes."""

import re
import socket
import threading
import urllib.parse

SECRETS = {
    "access token": rb'"access_token"\s*:\s*"([^"]+)"',
    "refresh token": rb'"refresh_token"\s*:\s*"([^"]+)"',
    "ID token": rb'"id_token"\s*:\s*"([^"]+)"',
    "token to change the number": rb'"updatePhoneToken"\s*:\s*"([^"]+)"',
    "authorization code": rb"grant_type=authorization_code&code=([^& ]+)",
    "PKCE verifier": rb"code_verifier=([^& ]+)",
}
CODES = rb'"(?:passCode|newPhonePassCode|oldPhonePassCode)"\s*:\s*"(\d+)"'


class Tap:
    """Listens on loopback from the start; leads to the sandbox once it knows which."""

    def __init__(self):
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._heard = []
        self._target = None
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._listener.close()

    def lead_to(self, url):
        self._target = urllib.parse.urlsplit(url)
        threading.Thread(target=self._welcome, daemon=True).start()

    def _welcome(self):
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            far = socket.create_connection((self._target.hostname, self._target.port))
            for source, sink in ((near, far), (far, near)):
                threading.Thread(target=self._pump, args=(source, sink), daemon=True).start()

    def _pump(self, source, sink):
        heard = bytearray()
        self._heard.append(heard)
        try:
            while data := source.recv(65536):
                heard += data
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def secrets(self):
        """Every token, authorization code and verifier so far, by kind."""
        return {kind: {urllib.parse.unquote(value) for value in self._matches(pattern)} for kind, pattern in SECRETS.items()}

    def codes(self):
        """Every code from a text message so far."""
        return set(self._matches(CODES))

    def _matches(self, pattern):
        return [match.decode() for heard in list(self._heard) for match in re.findall(pattern, bytes(heard))]
