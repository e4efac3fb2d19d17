#!/usr/bin/python3
"""Both journeys of the real program and a case at its helpdesk with no display: leaves a picture of every page and state in build/tour/."""

import shutil

import helpdesk
import journeys
import tour_helpdesk
from desk import Desk
from sandbox import Sandbox, program

SPARE_NUMBERS = (f"1860000{ending}" for ending in range(5001, 6000))  # each may be sent one message a minute


class Album:
    """Numbered pictures in a folder of their own."""

    def __init__(self, desk, folder):
        self._desk = desk
        self._count = 0
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    def take(self, name):
        picture = self._desk.picture()
        assert picture.colours() > 8, f"nothing is drawn at «{name}»"
        self._count += 1
        path = self.folder / f"{self._count:02}-{name}.png"
        path.write_bytes(picture.to_png())
        print(path.name, flush=True)


def prove_new(app, sandbox):
    """Enters a number that was not used yet, and the code sent to it; returns the code."""
    typed = next(SPARE_NUMBERS)
    code = journeys.send_new_code(app, sandbox, typed, f"+86{typed}")
    app.enter("Code from new number", code)
    return code


def connect(app, album, sandbox):
    app.wait_page("Connect")
    album.take("connect")
    app.enter("Server address", sandbox.url)
    app.enter("Application ID", sandbox.app_id)
    album.take("connect-filled-in")
    app.press("button", "Next")
    app.wait_page("Sign in")
    album.take("sign-in")


def sign_in(app, album, sandbox):
    """The service fails, then the browser is left waiting, then it goes well."""
    sandbox.fault("/oidc/.well-known/openid-configuration", "http-status", status=503, body="")
    app.press("button", "Sign in with browser")
    app.find("button", "Details")
    album.take("sign-in-service-down")
    sandbox.control("DELETE", "faults")
    journeys.expect_visitor(app.desk, None)
    app.press("button", "Sign in with browser")
    app.find("button", "Copy sign-in link")
    album.take("sign-in-waiting-for-browser")
    app.press("button", "Cancel sign-in")
    journeys.sign_in(app, "bob")
    album.take("account-without-phone-number")


def bind(app, album, sandbox):
    journeys.begin(app)
    album.take("new-phone-number")
    app.press("combo box", "Country or region")
    app.enter("Search countries", "united")
    album.take("new-phone-number-country-search")
    app.press("combo box", "Country or region")
    app.wait(lambda: not app.see("text", "Search countries"), "the country search to close")
    app.enter("New phone number", "188")
    app.press("button", "Send code to new number")
    app.wait_problem("too short")
    album.take("new-phone-number-too-short")

    typed, number = journeys.BOB_NEW_NUMBER
    app.enter("New phone number", typed)
    album.take("new-phone-number-typed")
    code = journeys.send_new_code(app, sandbox, typed, number)
    app.wait(lambda: app.is_enabled("text", "Code from new number"), "the code field")
    album.take("new-phone-number-code-sent")
    app.enter("Code from new number", str((int(code) + 1) % 10 ** len(code)).zfill(len(code)))
    app.press("button", "Bind phone number")
    app.wait_problem("not right")
    album.take("new-phone-number-wrong-code")
    app.press("button", "Details")
    app.find("button", "Copy details")
    album.take("new-phone-number-wrong-code-details")

    taken = journeys.send_new_code(app, sandbox, "+44 7911 123456", "+447911123456")
    app.enter("Code from new number", taken)
    app.press("button", "Bind phone number")
    app.wait_problem("another account")
    album.take("new-phone-number-taken")

    app.enter("New phone number", "+86")  # back to that country
    prove_new(app, sandbox)
    app.press("button", "Bind phone number")
    app.wait_page("Done")
    album.take("done-bound")
    app.press("button", "Finish")


def start_again(app, album):
    """The second start goes on as the same user; sign out leads back to the sign-in page."""
    app.wait_page("Your phone number")
    app.find("label", "Current phone number")
    album.take("account-on-the-second-start")
    app.press("button", "Sign out")
    app.wait_page("Sign in")
    album.take("signed-out")
    journeys.sign_in(app, "alice")
    album.take("account-with-phone-number")


def change(app, album, sandbox):
    sandbox.settings(tokenExpiresIn=16)
    journeys.begin(app)
    app.enter("New phone number", "18812345678")
    app.press("button", "Send code to new number")
    app.wait_problem("already have")
    album.take("new-phone-number-same-as-current")
    prove_new(app, sandbox)
    album.take("new-phone-number-to-change-to")
    app.press("button", "Next")
    app.wait_page("Current phone number")
    album.take("current-phone-number")
    app.press("check box", "I can't receive messages on this number")
    album.take("current-phone-number-skipped")
    app.press("check box", "I can't receive messages on this number")
    app.enter("Code from current number", journeys.send_current_code(app, sandbox, journeys.ALICE_NUMBER))
    album.take("current-phone-number-code-typed")
    app.press("button", "Next")
    app.wait_page("Confirm the change")
    album.take("confirm")
    app.wait_text("label", "Time left to confirm", lambda text: int(text.split()[0]) <= 9)
    album.take("confirm-last-ten-seconds")
    app.find("button", "Get new codes")
    album.take("confirm-expired")

    sandbox.settings(tokenExpiresIn=60, verifyOldPhone=False)
    app.press("button", "Get new codes")
    app.wait_page("New phone number")
    album.take("new-phone-number-after-expiry")
    prove_new(app, sandbox)
    app.press("button", "Next")
    app.wait_page("Current phone number")
    app.press("check box", "I can't receive messages on this number")
    app.press("button", "Next")
    app.wait_page("Confirm the change")
    album.take("confirm-with-a-minute")
    journeys.confirm(app)
    album.take("done-changed")
    app.press("button", "Finish")


def in_chinese(app, album):
    """The account page, known by the end of the number on it."""
    app.wait(lambda: any("尾号" in node.description for node in app.nodes()), "the account page in Chinese")
    album.take("account-in-chinese")


def main():
    with Desk() as desk, Sandbox(program("genauth-sandbox")) as sandbox:
        from app import App  # needs pyatspi, which must not be loaded before there is a desk
        album = Album(desk, program("tour").parents[1] / "tour")
        with App(desk) as app:
            connect(app, album, sandbox)
            sign_in(app, album, sandbox)
            bind(app, album, sandbox)
        with App(desk) as app:
            start_again(app, album)
            change(app, album, sandbox)
        with App(desk, "--locale", "zh-CN") as app:
            in_chinese(app, album)
        sandbox.control("POST", "reset")
        with App(desk, *helpdesk.arguments(sandbox)) as app:
            tour_helpdesk.work(app, album, sandbox, SPARE_NUMBERS)
        print(f"The pictures are in {album.folder}")


if __name__ == "__main__":
    main()
