"""Somebody who lost the current phone changes the number without a code from it, where the service allows that."""

import journeys


def test_change_skip(sandbox, start_app):
    sandbox.settings(verifyOldPhone=False)
    with start_app() as app:
        journeys.sign_in(app, "alice")
        journeys.begin(app)
        typed, number = journeys.ALICE_NEW_NUMBER
        app.enter("Code from new number", journeys.send_new_code(app, sandbox, typed, number))
        app.press("button", "Next")
        app.wait_page("Current phone number")
        app.press("check box", "I can't receive messages on this number")
        app.press("button", "Next")
        app.wait_page("Confirm the change")
        journeys.confirm(app)
        app.wait_text("label", "Result", lambda text: "1234" in text)
    assert sandbox.user("alice")["phone"] == typed
    assert not sandbox.messages(journeys.ALICE_NUMBER), "a message went to the number that was skipped"
    verified, = sandbox.requests("/api/v3/verify-update-phone-request")
    assert "oldPhonePassCode" not in str(verified["body"])
