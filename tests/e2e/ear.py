#!/usr/bin/python3
"""Listens on the accessibility bus as a screen reader does: writes each event worth saying as a line of JSON into a file.

A process of its own: names are asked for as soon as an event comes, whatever the test is doing.
"""

import json
import sys

import pyatspi

from accessible import GONE


def main():
    heard = open(sys.argv[1], "a", encoding="utf-8", buffering=1)

    def note(kind, sentence):
        print(json.dumps([kind, sentence]), file=heard)

    def on_focus(event):
        if event.detail1:
            note("focus", event.source.name)

    def on_showing(event):
        if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
            note("announcement", event.source.name)

    def on_announcement(event):
        note("announcement", event.any_data)

    def on_change(event):
        note("change", f"{event.type} of {event.source.getRoleName()} {event.source.name}")

    for listen, *events in ((on_focus, "object:state-changed:focused"),
                            (on_showing, "object:state-changed:showing"),
                            (on_announcement, "object:announcement"),  # from Qt 6.8 on
                            (on_change, "object:property-change", "object:text-changed")):
        def safely(event, listen=listen):
            try:
                listen(event)
            except GONE:
                pass
        pyatspi.Registry.registerEventListener(safely, *events)
    note("ready", "")
    pyatspi.Registry.start()


main()
