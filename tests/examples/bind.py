#!/usr/bin/python3
"""Binds a number to bob's account in the real program, by role and accessible name over the accessibility bus."""
import json, os, pyatspi, subprocess, time
from pathlib import Path

programs = Path(os.environ["PHONE_SETTINGS_BUILD"], "bin")

def control(role, name, seconds=20):
    """The control with this role and name, as soon as it is on the screen and can be used."""
    def fits(node):
        return (node.getRole(), node.name) == (role, name) and node.getState().contains(pyatspi.STATE_ENABLED) \
            and node.getState().contains(pyatspi.STATE_SHOWING)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for program in (each for each in pyatspi.Registry.getDesktop(0) if each and each.name == "phone-settings"):
            program.setCacheMask(pyatspi.cache.NONE)
            if found := pyatspi.findDescendant(program, fits):
                return found
        time.sleep(0.05)
    raise AssertionError(f"no {role} «{name}»")

def press(name):
    control(pyatspi.ROLE_PUSH_BUTTON, name).queryAction().doAction(0)

def enter(name, text):
    control(pyatspi.ROLE_TEXT, name).queryEditableText().setTextContents(text)

Path(os.environ["ROBOT_FOLDER"], "visitor.json").write_text('{"username": "bob", "password": "sandbox"}')
sandbox = subprocess.Popen([programs / "genauth-sandbox"], stdout=subprocess.PIPE, text=True)
ready = json.loads(sandbox.stdout.readline())
subprocess.Popen([programs / "phone-settings", "--locale", "en", "--server", ready["url"], "--app-id", ready["appId"]])
press("Sign in with browser")
press("Next")
enter("New phone number", "18898765432")
press("Send code to new number")
enter("Code from new number", json.loads(sandbox.stdout.readline())["code"])
press("Bind phone number")
assert "5432" in control(pyatspi.ROLE_LABEL, "Result").description
press("Finish")
