"""Somebody without a phone number binds one."""

import hunt
import journeys


def test_bind(desk, sandbox, start_app):
    assert not sandbox.user("bob").get("phone")
    with start_app() as app:
        journeys.sign_in(app, "bob")
        journeys.begin(app)
        code = journeys.bind(app, sandbox)
        result = app.wait_text("label", "Result", lambda text: "5432" in text)
        typed, number = journeys.BOB_NEW_NUMBER
        assert typed not in result, "the number is shown unmasked"
        user = sandbox.user("bob")
        assert (user["phoneCountryCode"], user["phone"]) == ("+86", typed)

        tokens = hunt.tokens_in_keyring(desk, sandbox)
        assert sandbox.accepts(tokens[0])
        hunt.assert_nowhere(desk, tokens)
        hunt.assert_nowhere(desk, [typed])
        hunt.assert_not_logged(desk, [typed, number, code])
        assert "bob" not in hunt.keyring_words(desk)
