"""The steps of both journeys by somebody who has no mouse: real keys, and the focus followed from control to control."""

import journeys
import keyboard
from keyboard import ALT, DOWN, ESCAPE, F4, RETURN, SHIFT, TAB

BOB_NEW_NUMBER = ("7911123457", "+447911123457")


class Hands:
    """Goes from page to page, and from control to control, with keys alone."""

    def __init__(self, app, sandbox, pace=lambda: None):
        """`pace` is called before each key, and may wait."""
        self.app = app
        self.sandbox = sandbox
        self._pace = pace

    def press(self, *keys, holding=()):
        self._pace()
        keyboard.press(*keys, holding=holding)

    def write(self, text):
        self.press(*map(ord, text))

    def focus_is_at(self, role, name):
        """Waits until it is."""
        self.app.wait(lambda: self.app.has_focus(role, name), f"the focus at {role} «{name}»")

    def connect(self):
        self.focus_is_at("text", "Server address")
        self.write(self.sandbox.url)
        self.press(TAB)
        self.focus_is_at("text", "Application ID")
        self.write(self.sandbox.app_id)
        self.press(RETURN)
        self.app.wait_page("Sign in")

    def sign_in(self, username):
        journeys.expect_visitor(self.app.desk, username)
        self.focus_is_at("button", "Sign in with browser")
        self.press(RETURN)
        self.app.wait_page("Your phone number")
        self.focus_is_at("button", "Next")

    def choose_country(self, search):
        """From the field of the new number and back to it."""
        self.press(TAB, holding=[SHIFT])
        self.focus_is_at("combo box", "Country or region")
        self.press(F4)
        self.focus_is_at("text", "Search countries")
        self.press(ESCAPE)  # closes the list and nothing else
        self.focus_is_at("combo box", "Country or region")
        self.press(DOWN, holding=[ALT])
        self.focus_is_at("text", "Search countries")
        self.write(search)
        self.app.wait(lambda: self.app.content("Search countries") == search, "the search to be typed")
        self.press(RETURN)
        self.focus_is_at("combo box", "Country or region")
        self.press(TAB)
        self.focus_is_at("text", "New phone number")

    def bind(self):
        """From the account page to the last one."""
        typed, number = BOB_NEW_NUMBER
        self.press(RETURN)
        self.focus_is_at("text", "New phone number")
        self.choose_country("united k")
        self.write(typed)
        self.press(RETURN)
        self.enter_code("new", self.sandbox.code_for(number))
        self.app.wait_page("Done")

    def change(self):
        """From the account page to the last one; at first with a number that is too short."""
        typed, number = journeys.ALICE_NEW_NUMBER
        self.press(ord("c"), holding=[ALT])
        self.focus_is_at("text", "New phone number")
        self.write(typed[:3])
        self.press(RETURN)
        self.app.wait_problem("too short")
        self.focus_is_at("text", "New phone number")
        self.write(typed[3:])
        self.press(ord("s"), holding=[ALT])
        self.enter_code("new", self.sandbox.code_for(number))
        self.focus_is_at("button", "Send code to current number")
        self.press(ord(" "))
        self.enter_code("current", self.sandbox.code_for(journeys.ALICE_NUMBER))
        self.focus_is_at("button", "Change phone number")
        self.press(ESCAPE)
        self.focus_is_at("button", "Stay")
        self.press(ESCAPE)
        self.focus_is_at("button", "Change phone number")
        self.press(RETURN)
        self.app.wait_page("Done")

    def enter_code(self, which, code):
        self.focus_is_at("text", f"Code from {which} number")
        self.write(code)
        self.press(RETURN)

    def finish(self):
        self.focus_is_at("button", "Finish")
        self.press(RETURN)
        assert self.app.process.wait(10) == 0
