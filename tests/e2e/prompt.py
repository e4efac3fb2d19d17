"""The keyring's own window that asks for a password, as the person in front of it works it: with the keyboard."""

import accessible
import keyboard
from keyboard import ESCAPE, RETURN, TAB
from processes import wait_for


def _takes_a_password(node):
    return accessible.is_a("password", node) and accessible.has_focus(node)


def is_open():
    program = accessible.application(lambda each: "prompter" in each.name)
    try:
        return bool(program and accessible.first(program, _takes_a_password))
    except accessible.GONE:
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
    keyboard.press(*keys)
    wait_for(lambda: not is_open(), "the keyring's question to go")
