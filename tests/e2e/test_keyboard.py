"""Both journeys by somebody who has no mouse: real keys, and the focus followed from control to control."""

import journeys


def keys_on(app):
    """The keyboard, and a way to wait until the focus is at a control."""
    import keyboard  # needs pyatspi, which must not be loaded before there is a desk
    return keyboard, lambda role, name: app.wait(
        lambda: app.see(role, name) and app.has_focus(app.see(role, name)), f"the focus at {role} «{name}»")


def sign_in(app, username):
    keyboard, focus_is_at = keys_on(app)
    journeys.expect_visitor(app.desk, username)
    focus_is_at("button", "Sign in with browser")
    keyboard.press(keyboard.RETURN)
    app.wait_page("Your phone number")
    focus_is_at("button", "Next")


def choose_country(app, search):
    keyboard, focus_is_at = keys_on(app)
    keyboard.press(keyboard.TAB, holding=[keyboard.SHIFT])
    focus_is_at("combo box", "Country or region")
    keyboard.press(keyboard.F4)
    focus_is_at("text", "Search countries")
    keyboard.press(keyboard.ESCAPE)
    focus_is_at("combo box", "Country or region")
    keyboard.press(keyboard.DOWN, holding=[keyboard.ALT])
    focus_is_at("text", "Search countries")
    keyboard.write(search)
    app.wait(lambda: app.content("Search countries") == search, "the search to be typed")
    keyboard.press(keyboard.RETURN)
    focus_is_at("combo box", "Country or region")
    keyboard.press(keyboard.TAB)
    focus_is_at("text", "New phone number")


def finish(app):
    keyboard, focus_is_at = keys_on(app)
    app.wait_page("Done")
    focus_is_at("button", "Finish")
    keyboard.press(keyboard.RETURN)
    assert app.process.wait(10) == 0


def test_bind(sandbox, run_app):
    typed, number = "7911123457", "+447911123457"
    with run_app() as app:
        keyboard, focus_is_at = keys_on(app)
        focus_is_at("text", "Server address")
        keyboard.write(sandbox.url)
        keyboard.press(keyboard.TAB)
        focus_is_at("text", "Application ID")
        keyboard.write(sandbox.app_id)
        keyboard.press(keyboard.RETURN)
        app.wait_page("Sign in")
        sign_in(app, "bob")
        keyboard.press(keyboard.RETURN)
        app.wait_page("New phone number")
        focus_is_at("text", "New phone number")
        choose_country(app, "united k")
        assert "+44" in app.read("combo box", "Country or region")
        keyboard.write(typed)
        keyboard.press(keyboard.RETURN)
        code = sandbox.code_for(number)
        focus_is_at("text", "Code from new number")
        keyboard.write(code)
        keyboard.press(keyboard.RETURN)
        finish(app)
    assert sandbox.user("bob")["phone"] == typed


def test_change(sandbox, start_app):
    typed, number = journeys.ALICE_NEW_NUMBER
    with start_app() as app:
        keyboard, focus_is_at = keys_on(app)
        sign_in(app, "alice")
        keyboard.press(ord("n"), holding=[keyboard.ALT])
        focus_is_at("text", "New phone number")
        keyboard.write(typed[:3])
        keyboard.press(keyboard.RETURN)
        app.wait_problem("too short")
        focus_is_at("text", "New phone number")
        keyboard.write(typed[3:])
        keyboard.press(ord("s"), holding=[keyboard.ALT])
        code = sandbox.code_for(number)
        focus_is_at("text", "Code from new number")
        keyboard.write(code)
        keyboard.press(keyboard.RETURN)
        app.wait_page("Current phone number")
        focus_is_at("button", "Send code to current number")
        keyboard.press(ord(" "))
        code = sandbox.code_for(journeys.ALICE_NUMBER)
        focus_is_at("text", "Code from current number")
        keyboard.write(code)
        keyboard.press(keyboard.RETURN)
        app.wait_page("Confirm the change")
        focus_is_at("button", "Change phone number")
        keyboard.press(keyboard.ESCAPE)
        focus_is_at("button", "Stay")
        keyboard.press(keyboard.ESCAPE)
        focus_is_at("button", "Change phone number")
        keyboard.press(keyboard.RETURN)
        finish(app)
    assert sandbox.user("alice")["phone"] == typed


def test_escape(sandbox, start_app):
    """Where nothing can be lost Escape closes; else it asks, and says what is lost."""
    with start_app() as app:
        keyboard, focus_is_at = keys_on(app)
        sign_in(app, "alice")
        keyboard.press(keyboard.ESCAPE)
        assert app.process.wait(10) == 0
    sandbox.fault("/api/v3/update-phone", "hang", seconds=20)
    with start_app() as app:
        focus_is_at = keys_on(app)[1]
        app.wait_page("Your phone number")
        journeys.begin(app)
        journeys.prove_both(app, sandbox)
        focus_is_at("button", "Change phone number")
        keyboard.press(keyboard.ESCAPE)
        app.find("label", "What you entered is lost. Your phone number stays as it is.")
        keyboard.press(keyboard.RETURN)
        focus_is_at("button", "Change phone number")
        keyboard.press(keyboard.RETURN)
        app.wait(lambda: sandbox.requests("/api/v3/update-phone"), "the request to arrive")
        keyboard.press(keyboard.F4, holding=[keyboard.ALT])
        app.find("label", "Your request is with the service. What came of it, you are told at the next start.")
        keyboard.press(ord("c"), holding=[keyboard.ALT])
        assert app.process.wait(10) == 0
