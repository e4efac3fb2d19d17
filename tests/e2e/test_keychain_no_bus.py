"""Without a session bus the program opens and signs in, and stays when it finds no keyring.

There is no accessibility without a session bus either, so the keyboard does what is done here; the page that follows is
the one of test_keychain_no_service.
"""

import hunt
import journeys
from processes import wait_for
from sandbox import program


def test_no_bus(desk, sandbox):
    journeys.expect_visitor(desk, "alice")
    app = desk.start([program("phone-settings"), "--verbose", "--server", sandbox.url, "--app-id", sandbox.app_id],
                     environment=desk.environment | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"})
    wait_for(lambda: desk.picture().colours() > 8, "the window")
    sign_in_page = desk.picture().to_png()

    import keyboard  # needs pyatspi, which must not be loaded before there is a desk
    keyboard.press(keyboard.RETURN)
    wait_for(lambda: sandbox.requests("/oidc/token"), "the sign-in to come back from the browser")
    wait_for(lambda: desk.picture().to_png() != sign_in_page, "the page to say that there is no keyring")
    assert app.poll() is None, (desk.root / "phone-settings.log").read_text()
    hunt.assert_nowhere(desk, ["refreshToken"])
