"""Without a Secret Service the user is told, and may go on for this session only; nothing is written."""

import pytest

import hunt
import journeys


@pytest.mark.desk(keyring=False)
def test_no_service(desk, sandbox, start_app):
    with start_app() as app:
        journeys.expect_visitor(desk, "bob")
        app.wait_page("Sign in")
        app.press("button", "Sign in with browser")
        app.wait_problem("has no keyring")
        app.press("button", "Go on for this session only")
        app.wait_page("Your phone number")
        journeys.begin(app)
        journeys.bind(app, sandbox)
        app.wait_text("label", "Result", lambda text: "5432" in text)
        hunt.assert_nowhere(desk, [journeys.BOB_NEW_NUMBER[0], "refreshToken"])

    with start_app() as app:
        app.wait_page("Sign in")
