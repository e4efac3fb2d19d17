"""Somebody changes their number, with a code from the new one and from the current one."""

import hunt
import journeys


def test_change(desk, sandbox, start_app):
    with start_app() as app:
        journeys.sign_in(app, "alice")
        assert "5678" in app.read("label", "Current phone number")
        journeys.begin(app)
        codes = journeys.prove_both(app, sandbox)
        assert sandbox.user("alice")["phone"] == "18812345678", "changed before it was confirmed"
        left = app.read("label", "Time left to confirm")
        assert 0 < int(left.split()[0]) <= 60, left
        journeys.confirm(app)
        app.wait_text("label", "Result", lambda text: "1234" in text)
        typed, number = journeys.ALICE_NEW_NUMBER
        user = sandbox.user("alice")
        assert (user["phoneCountryCode"], user["phone"]) == ("+86", typed)

        tokens = hunt.tokens_in_keyring(desk, sandbox)
        hunt.assert_nowhere(desk, tokens)
        hunt.assert_nowhere(desk, [typed, "18812345678"])
        hunt.assert_not_logged(desk, [typed, number, "18812345678", journeys.ALICE_NUMBER, *codes])
