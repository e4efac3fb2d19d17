"""The steps of the journeys that scenarios, the tour and the benchmark share."""

import json

ALICE_NUMBER = "+8618812345678"
BOB_NEW_NUMBER = ("18898765432", "+8618898765432")
ALICE_NEW_NUMBER = ("18600001234", "+8618600001234")


def expect_visitor(desk, username):
    """Tells the robot browser who signs in next; None leaves the link unvisited."""
    visitor = {"username": username, "password": "sandbox"} if username else None
    (desk.browser_folder / "visitor.json").write_text(json.dumps(visitor))


def sign_in(app, username):
    """From the page Sign in to the account page."""
    expect_visitor(app.desk, username)
    app.wait_page("Sign in")
    app.press("button", "Sign in with browser")
    app.wait_page("Your phone number")
    app.find("label", "Current phone number")


def cannot_sign_in(run_app, server, *sentences, arguments=()):
    """Signing in at this server ends on its page with one of the sentences and a way to try again; no browser opens."""
    with run_app("--server", server, "--app-id", "sandbox-app", *arguments) as app:
        expect_visitor(app.desk, "alice")
        app.wait_page("Sign in")
        app.press("button", "Sign in with browser")
        app.wait_problem(*sentences)
        app.wait(lambda: app.is_enabled("button", "Sign in with browser"), "a way to try again")
        assert not (app.desk.browser_folder / "link.txt").exists(), "the browser was sent to something that is not the service"


def begin(app):
    """From the account page to the new number."""
    app.press("button", "Next")
    app.wait_page("New phone number")


def send_new_code(app, sandbox, typed, number):
    """Enters a number and has a code sent to it; returns the code."""
    before = len(sandbox.messages(number))
    app.enter("New phone number", typed)
    app.press("button", "Send code to new number")
    return sandbox.code_for(number, before)


def send_current_code(app, sandbox, number):
    before = len(sandbox.messages(number))
    app.press("button", "Send code to current number")
    return sandbox.code_for(number, before)


def bind(app, sandbox):
    """From the page of the new number to Done, for somebody without one."""
    code = send_new_code(app, sandbox, *BOB_NEW_NUMBER)
    app.enter("Code from new number", code)
    app.press("button", "Bind phone number")
    app.wait_page("Done")
    return code


def prove_both(app, sandbox):
    """From the page of the new number to the confirmation, with a code from each number; returns the codes."""
    new_code = send_new_code(app, sandbox, *ALICE_NEW_NUMBER)
    app.enter("Code from new number", new_code)
    app.press("button", "Next")
    app.wait_page("Current phone number")
    current_code = send_current_code(app, sandbox, ALICE_NUMBER)
    app.enter("Code from current number", current_code)
    app.press("button", "Next")
    app.wait_page("Confirm the change")
    return new_code, current_code


def confirm(app):
    app.press("button", "Change phone number")
    app.wait_page("Done")
