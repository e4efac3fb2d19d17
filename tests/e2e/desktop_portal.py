#!/usr/bin/python3
"""The part of a desktop that tells programs how it wants them to look, with wishes given as name=number."""

import sys

import gi
gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PATH = "/org/freedesktop/portal/desktop"
DESCRIPTION = """<node><interface name="org.freedesktop.portal.Settings">
    <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
    </interface></node>"""


def main(wishes):
    settings = {name: GLib.Variant("u", int(value)) for name, value in (wish.split("=") for wish in wishes)}

    def answer(_connection, _sender, _path, _interface, _method, _arguments, call):
        call.return_value(GLib.Variant("(a{sa{sv}})", ({"org.freedesktop.appearance": settings},)))

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    interface, = Gio.DBusNodeInfo.new_for_xml(DESCRIPTION).interfaces
    bus.register_object(PATH, interface, answer, None, None)
    Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.MainLoop().run()


main(sys.argv[1:])
