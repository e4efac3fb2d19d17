#!/usr/bin/python3
"""The part of a desktop that tells programs how it wants them to look, with wishes given as name=number.

At each SIGUSR1 it wants them dark from now on, and says so.
"""

import signal
import sys

import gi
gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PATH = "/org/freedesktop/portal/desktop"
DESCRIPTION = """<node><interface name="org.freedesktop.portal.Settings">
    <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
    <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
    </interface></node>"""
APPEARANCE = "org.freedesktop.appearance"


def main(wishes):
    settings = {name: GLib.Variant("u", int(value)) for name, value in (wish.split("=") for wish in wishes)}

    def answer(_connection, _sender, _path, _interface, _method, _arguments, call):
        call.return_value(GLib.Variant("(a{sa{sv}})", ({APPEARANCE: settings},)))

    def turn_dark():
        settings["color-scheme"] = GLib.Variant("u", 1)
        changed = GLib.Variant("(ssv)", (APPEARANCE, "color-scheme", settings["color-scheme"]))
        bus.emit_signal(None, PATH, interface.name, "SettingChanged", changed)
        return GLib.SOURCE_CONTINUE

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    interface, = Gio.DBusNodeInfo.new_for_xml(DESCRIPTION).interfaces
    bus.register_object(PATH, interface, answer, None, None)
    Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, turn_dark)
    GLib.MainLoop().run()


main(sys.argv[1:])
