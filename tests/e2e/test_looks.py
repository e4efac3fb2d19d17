"""The program looks as the desktop asks for in its portal."""

import signal
from collections import Counter
from pathlib import Path

import journeys
from processes import wait_for

LIGHT_GROUND = (0xF6, 0xF5, 0xF1)
DARK_GROUND = (0x17, 0x1B, 0x1D)
WHITE = (0xFF, 0xFF, 0xFF)
ACCENT_OF_CONTRAST = (0x00, 0x00, 0x8B)


def wish(desk, **wishes):
    """Has the desktop ask for something; returns what asks."""
    portal = desk.start([Path(__file__).parent / "desktop_portal.py", *(f"{name.replace('_', '-')}={value}" for name, value in wishes.items())])
    bus = desk.session_bus()
    wait_for(lambda: bus.has_owner("org.freedesktop.portal.Desktop"), "the portal to start")
    return portal


def colours(desk):
    """The colours on the screen, the commonest first."""
    data = b"".join(desk.picture().without_margin().rows)
    return [colour for colour, _ in Counter(zip(data[0::3], data[1::3], data[2::3])).most_common()]


def test_dark(desk, start_app):
    wish(desk, color_scheme=1)
    with start_app() as app:
        app.wait(lambda: colours(desk)[0] == DARK_GROUND, "a dark window")


def test_dark_from_now_on(desk, start_app):
    portal = wish(desk, color_scheme=0)
    with start_app() as app:
        app.wait(lambda: colours(desk)[0] == LIGHT_GROUND, "a light window")

        def is_dark():
            portal.send_signal(signal.SIGUSR1)  # again, since the first may come before the program listens
            return colours(desk)[0] == DARK_GROUND

        app.wait(is_dark, "it to turn dark")


def test_portal_that_starts_later(desk, start_app):
    with start_app() as app:
        app.wait(lambda: colours(desk)[0] == LIGHT_GROUND, "a light window")
        wish(desk, color_scheme=1)
        app.wait(lambda: colours(desk)[0] == DARK_GROUND, "it to turn dark")


def test_contrast(desk, start_app):
    wish(desk, contrast=1)
    with start_app() as app:
        app.wait(lambda: ACCENT_OF_CONTRAST in colours(desk), "pure colours")
        assert colours(desk)[0] == WHITE


def is_moving(desk, sandbox, start_app):
    """Is there a bar that moves while the program waits for the service?"""
    sandbox.fault("/api/v3/get-profile", "hang", times=9, seconds=60)
    journeys.expect_visitor(desk, "alice")
    with start_app() as app:
        app.press("button", "Sign in with browser")
        app.find("label", "Asking the service…")
        return app.see("progress bar", "Busy") is not None


def test_motion(desk, sandbox, start_app):
    wish(desk, reduced_motion=0)
    assert is_moving(desk, sandbox, start_app)


def test_no_motion(desk, sandbox, start_app):
    wish(desk, reduced_motion=1)
    assert not is_moving(desk, sandbox, start_app)
