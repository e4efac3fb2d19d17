"""Under Wayland, where a compositor says what stands where and whose the keys are."""

import re

import journeys
from processes import wait_for


def start_compositor(desk):
    """A window on the desk that is a screen of its own; returns what a program needs to be on it."""
    desk.start(["weston", "--backend=x11-backend.so", "--use-pixman", "--socket=screen", "--idle-time=0", "--no-config"])
    wait_for((desk.runtime / "screen").exists, "weston to start")
    return {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "screen", "WAYLAND_DEBUG": "1"}


def windows_asked_for(app):
    """What the program has asked the compositor for, and what it took away again, in their order."""
    return re.findall(r"get_toplevel|get_popup|popup_done", app.log_text())


def test_country_list(desk, sandbox):
    from app import App  # needs pyatspi, which must not be loaded before there is a desk
    import keyboard
    arguments = ("--server", sandbox.url, "--app-id", sandbox.app_id)
    with App(desk, *arguments, environment=start_compositor(desk)) as app:
        journeys.sign_in(app, "bob")
        journeys.begin(app)
        keyboard.press(ord("1"))  # the last key that a grab could be for, long over
        app.wait(lambda: app.content("New phone number") == "1", "the key to arrive")
        before = len(windows_asked_for(app))

        app.press("combo box", "Country or region")
        app.find("text", "Search countries")
        keyboard.press(*map(ord, "united k"))
        app.wait(lambda: app.content("Search countries") == "united k", "the search to be typed")
        keyboard.press(keyboard.RETURN)
        app.wait_text("combo box", "Country or region", lambda text: "United Kingdom" in text)
        assert not app.see("text", "Search countries")
        assert windows_asked_for(app)[before:] == ["get_popup"], "not beside the field, or taken away"
