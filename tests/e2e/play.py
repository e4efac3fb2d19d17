#!/usr/bin/python3
"""The program and the sandbox to try it with, on this desktop; prints each message that would be sent to a phone."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

from sandbox import Sandbox, program


def readable(number):
    """+8618812345678 as +86 188 1234 5678; numbers of other countries as they are."""
    return re.sub(r"^(\+86)(\d{3})(\d{4})(\d{4})$", r"\1 \2 \3 \4", number)


def print_message(message):
    print(f"SMS to {readable(message['to'])}: code {message['code']} ({message['channel']})", flush=True)


def main():
    with tempfile.TemporaryDirectory(prefix="phone-settings-") as home, \
            Sandbox(program("genauth-sandbox"), on_message=print_message) as sandbox:
        folders = {f"XDG_{name}_HOME": str(Path(home) / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        print(f"The sandbox is at {sandbox.url}. Sign in as alice (has a number), bob (has none) or carol; password sandbox.\n"
              "Settings go to a folder that is removed at the end. The sign-in goes to your own keyring, as an entry for\n"
              "this sandbox alone; \"Sign out\" removes it.", flush=True)
        subprocess.run([program("phone-settings"), "--server", sandbox.url, "--app-id", sandbox.app_id],
                       env=os.environ | folders, check=False)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
