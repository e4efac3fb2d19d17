"""The accessibility bus, as a screen reader has it: who is on it, what they show, and how that is worked.

Must not be imported before there is a desk: pyatspi looks for the bus at once.
"""

import pyatspi
from gi.repository import GLib

ROLES = {
    "button": {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON},
    "text": {pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT},
    "password": {pyatspi.ROLE_PASSWORD_TEXT},
    "label": {pyatspi.ROLE_LABEL, pyatspi.ROLE_STATIC},
    "progress bar": {pyatspi.ROLE_PROGRESS_BAR},
    "check box": {pyatspi.ROLE_CHECK_BOX},
    "combo box": {pyatspi.ROLE_COMBO_BOX},
}
CONTROLS = set().union(*ROLES.values())
# With hundreds of entries each, which nobody asks for.
LONG_ONES = {pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE}
# What is raised for a control that went away between two questions.
GONE = (LookupError, RuntimeError, NotImplementedError, GLib.GError)


def application(fits):
    """The program on the bus that fits, if there is one."""
    try:
        return next((each for each in _children(pyatspi.Registry.getDesktop(0)) if fits(each)), None)
    except GONE:
        return None


def of_process(process):
    """The one of Qt in this process. It is asked anew each time, which libatspi does not survive with one of GTK."""
    found = application(lambda each: each.get_process_id() == process.pid)
    if found:
        found.setCacheMask(pyatspi.cache.NONE)
    return found


def windows(program):
    return list(_children(program))


def shown(below):
    """All that is on the screen below a program or a window, in reading order."""
    for child in _children(below):
        try:
            if not child.getState().contains(pyatspi.STATE_SHOWING) and below.getRole() != pyatspi.ROLE_APPLICATION:
                continue
            yield child
            if child.getRole() not in LONG_ONES:
                yield from shown(child)
        except GONE:
            continue


def first(below, fits):
    """What is on the screen below and fits, if there is such a thing now."""
    for node in shown(below):
        try:
            if fits(node):
                return node
        except GONE:
            continue
    return None


def is_a(role, node):
    return node.getRole() in ROLES[role]


def is_enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def has_focus(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def read(node):
    """Description, else the text it holds, else nothing."""
    if node.description:
        return node.description
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def press(node):
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    for name in ("Press", "Toggle", "ShowMenu", "SetFocus"):
        if name in names:
            assert actions.doAction(names.index(name)), f"«{node.name}» refused {name}"
            return
    raise AssertionError(f"«{node.name}» cannot be pressed, only {names}")


def put(node, text):
    """In place of what a field holds."""
    node.queryEditableText().setTextContents(text)


def _children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child:
            yield child
