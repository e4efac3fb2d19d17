"""A keyboard: real key events, as the X server has them from one."""

import pyatspi

# Keysyms, and the keys of the usual keyboard that are held down.
RETURN, ESCAPE, TAB, DOWN, F4 = 0xff0d, 0xff1b, 0xff09, 0xff54, 0xffc1
ALT, SHIFT = 64, 50


def press(*keys, holding=()):
    """Presses keys one after the other, while others are held down."""
    for key in holding:
        _generate(key, pyatspi.KEY_PRESS)
    for key in keys:
        _generate(key, pyatspi.KEY_SYM)
    for key in reversed(holding):
        _generate(key, pyatspi.KEY_RELEASE)


def _generate(key, kind):
    pyatspi.Registry.generateKeyboardEvent(key, None, kind)
