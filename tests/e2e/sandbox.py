"""The service for trying and testing: the real genauth-sandbox process and its control calls."""

import json
import os
import subprocess
import threading
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from processes import end, start, wait_for


class Sandbox:
    def __init__(self, program, *arguments, on_message=None):
        self._on_message = on_message or (lambda message: None)
        self._ready = None
        self._process = start([program, *arguments], stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self._read, daemon=True).start()

    def __enter__(self):
        try:
            wait_for(lambda: self._ready, "the sandbox to be ready", 10)
        except AssertionError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        end(self._process)

    def _read(self):
        for line in self._process.stdout:
            event = json.loads(line)
            if event["event"] == "ready":
                self._ready = event
            elif event["event"] == "sms":
                self._on_message(event)

    @property
    def url(self):
        return self._ready["url"]

    @property
    def app_id(self):
        return self._ready["appId"]

    @property
    def user_pool(self):
        return self._ready["userPoolId"]

    def control(self, method, path, body=None):
        request = urllib.request.Request(f"{self.url}/sandbox/{path}", method=method,
                                         headers={"content-type": "application/json"},
                                         data=None if body is None else json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def settings(self, **changes):
        return self.control("PATCH", "settings", changes)

    def fault(self, path, kind, times=1, **details):
        self.control("POST", "faults", {"path": path, "fault": kind, "times": times} | details)

    def user(self, username):
        """The truth about a user."""
        users = self.control("GET", "users")
        return next(user for user in users if user["username"] == username)

    def requests(self, path=None):
        return self.control("GET", "requests" + (f"?path={urllib.parse.quote(path)}" if path else ""))

    def messages(self, number=None):
        return self.control("GET", "messages" + (f"?to={urllib.parse.quote(number)}" if number else ""))

    def code_for(self, number, sent_before=0):
        """The code in the newest message to a number, once there are more than `sent_before`."""
        newer = wait_for(lambda: self.messages(number)[sent_before:],
                         lambda: f"a message to {number}; there are {self.messages()}")
        return newer[-1]["code"]

    def accepts(self, access_token):
        """Does the service still answer to this access token?"""
        request = urllib.request.Request(f"{self.url}/api/v3/get-profile", headers={
            "authorization": f"Bearer {access_token}", "x-authing-app-id": self.app_id})
        return json.loads(_body(request))["statusCode"] == 200

    def refreshes(self, refresh_token):
        """Does the service still give a new access token for this refresh token?"""
        form = urllib.parse.urlencode({"grant_type": "refresh_token", "refresh_token": refresh_token,
                                       "client_id": self.app_id}).encode()
        return "access_token" in json.loads(_body(urllib.request.Request(f"{self.url}/oidc/token", data=form)))


def _body(request):
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.read()


def program(name):
    """A program of this build; the build folder is the one that ctest works in, or build/."""
    folder = os.environ.get("PHONE_SETTINGS_BUILD") or Path(__file__).parents[2] / "build"
    return Path(folder) / "bin" / name
