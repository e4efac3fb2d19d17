"""Without a session bus the program works, for this session only."""

import journeys


def test_no_bus(desk, start_app):
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "AT_SPI_BUS_ADDRESS": desk.accessibility_address}
    with start_app(environment=nowhere) as app:
        journeys.expect_visitor(desk, "alice")
        app.wait_page("Sign in")
        app.press("button", "Sign in with browser")
        app.wait_problem("keyring")
        app.press("button", "Go on for this session only")
        app.wait_page("Your phone number")
        app.wait_text("label", "Current phone number", lambda text: "5678" in text)
