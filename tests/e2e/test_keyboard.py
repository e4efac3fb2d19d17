"""Both journeys without a mouse, from the opening of the window to Finish; and what Escape does."""

import journeys


def test_bind(hands, sandbox, run_app):
    with run_app() as app:
        me = hands(app)
        me.connect()
        me.sign_in("bob")
        me.bind()
        me.finish()
    user = sandbox.user("bob")
    assert (user["phoneCountryCode"], user["phone"]) == ("+44", "7911123457")


def test_change(hands, sandbox, start_app):
    with start_app() as app:
        me = hands(app)
        me.sign_in("alice")
        me.change()
        me.finish()
    assert sandbox.user("alice")["phone"] == journeys.ALICE_NEW_NUMBER[0]


def test_escape(hands, sandbox, start_app):
    """Where nothing can be lost Escape closes; else it asks, and says what is lost."""
    from keyboard import ALT, ESCAPE, F4, RETURN
    with start_app() as app:
        me = hands(app)
        me.sign_in("alice")
        me.press(ESCAPE)
        assert app.process.wait(10) == 0
    sandbox.fault("/api/v3/update-phone", "hang", seconds=20)
    with start_app() as app:
        me = hands(app)
        app.wait_page("Your phone number")
        journeys.begin(app)
        journeys.prove_both(app, sandbox)
        me.focus_is_at("button", "Change phone number")
        me.press(ESCAPE)
        app.find("label", "What you entered is lost. Your phone number stays as it is.")
        me.press(RETURN)
        me.focus_is_at("button", "Change phone number")
        me.press(RETURN)
        app.wait(lambda: sandbox.requests("/api/v3/update-phone"), "the request to arrive")
        me.press(F4, holding=[ALT])
        app.find("label", "Your request was sent to the service. When you open the program again, it tells you what came of it.")
        me.press(ord("c"), holding=[ALT])
        assert app.process.wait(10) == 0
