"""The keyring's own window that asks for a password, as the person in front of it works it: with the keyboard."""

import pyatspi

from app import GONE
from processes import wait_for

RETURN, TAB, ESCAPE = 0xff0d, 0xff09, 0xff1b  # keysyms


def _focused_password(node):
    for child in node:
        if child and child.getRole() == pyatspi.ROLE_PASSWORD_TEXT and child.getState().contains(pyatspi.STATE_FOCUSED):
            return child
        found = child and _focused_password(child)
        if found:
            return found
    return None


def is_open():
    try:
        return any(_focused_password(application) for application in pyatspi.Registry.getDesktop(0)
                   if application and "prompter" in application.name)
    except GONE:
        return False


def wait_open():
    wait_for(is_open, "the keyring's question for its password")


def dismiss():
    _answer(ESCAPE)


def enter(password):
    _answer(*map(ord, password), RETURN)


def choose(password):
    """Gives a new keyring its password."""
    _answer(*map(ord, password), TAB, *map(ord, password), RETURN)


def _answer(*keys):
    wait_open()
    for key in keys:
        pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)
    wait_for(lambda: not is_open(), "the keyring's question to go")
