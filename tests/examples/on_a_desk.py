#!/usr/bin/python3
"""Runs a program on a desktop of its own that is thrown away afterwards: with X server, accessibility bus, keyring, and
a robot for a browser, which signs in as visitor.json in $ROBOT_FOLDER says."""

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e"))

from desk import Desk  # noqa: E402
from sandbox import program  # noqa: E402

with Desk() as desk:
    environment = desk.environment | {"PHONE_SETTINGS_BUILD": str(program("phone-settings").parents[1])}
    result = subprocess.run(sys.argv[1:], env=environment, timeout=120, check=False)
sys.exit(result.returncode)
