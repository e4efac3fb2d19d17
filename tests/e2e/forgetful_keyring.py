#!/usr/bin/python3
"""A Secret Service that says yes to everything and keeps nothing; with --denies, one that gives nothing out."""

import sys

import gi
gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

COLLECTION = "/org/freedesktop/secrets/collection/forgetful"
OBJECTS = {
    "/org/freedesktop/secrets": """<node><interface name="org.freedesktop.Secret.Service">
        <method name="OpenSession"><arg type="s" direction="in"/><arg type="v" direction="in"/>
            <arg type="v" direction="out"/><arg type="o" direction="out"/></method>
        <method name="SearchItems"><arg type="a{ss}" direction="in"/>
            <arg type="ao" direction="out"/><arg type="ao" direction="out"/></method>
        <method name="Unlock"><arg type="ao" direction="in"/>
            <arg type="ao" direction="out"/><arg type="o" direction="out"/></method>
        <method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
        </interface></node>""",
    COLLECTION: """<node><interface name="org.freedesktop.Secret.Collection">
        <property name="Locked" type="b" access="read"/>
        <method name="CreateItem"><arg type="a{sv}" direction="in"/><arg type="(oayays)" direction="in"/>
            <arg type="b" direction="in"/><arg type="o" direction="out"/><arg type="o" direction="out"/></method>
        </interface></node>""",
}
OBJECTS["/org/freedesktop/secrets/aliases/default"] = OBJECTS[COLLECTION]


def answer(_connection, _sender, _path, _interface, method, arguments, call):
    if method == "OpenSession" and arguments[0] != "plain":
        call.return_dbus_error("org.freedesktop.DBus.Error.NotSupported", "plain only")
    elif method == "OpenSession":
        call.return_value(GLib.Variant("(vo)", (GLib.Variant("s", ""), "/org/freedesktop/secrets/session/1")))
    elif method == "SearchItems":
        call.return_value(GLib.Variant("(aoao)", ([], [f"{COLLECTION}/1"] if "--denies" in sys.argv else [])))
    elif method == "Unlock":
        call.return_value(GLib.Variant("(aoo)", ([], "/")))
    elif method == "ReadAlias":
        call.return_value(GLib.Variant("(o)", (COLLECTION,)))
    elif method == "CreateItem":
        call.return_value(GLib.Variant("(oo)", (f"{COLLECTION}/1", "/")))


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for path, description in OBJECTS.items():
        interface, = Gio.DBusNodeInfo.new_for_xml(description).interfaces
        bus.register_object(path, interface, answer, lambda *_: GLib.Variant("b", False), None)
    Gio.bus_own_name_on_connection(bus, "org.freedesktop.secrets", Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
