"""A small D-Bus client, and what the tests ask the Secret Service through it."""

import gi
gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402


class Bus:
    def __init__(self, address):
        self._connection = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)

    def call(self, service, path, interface, method, arguments=None):
        return self._connection.call_sync(service, path, interface, method, arguments, None,
                                          Gio.DBusCallFlags.NONE, 10_000, None).unpack()

    def has_owner(self, service):
        return self.call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                         GLib.Variant("(s)", (service,)))[0]

    def get_property(self, service, path, interface, name):
        return self.call(service, path, "org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", (interface, name)))[0]

    def set_property(self, service, path, interface, name, truth):
        self.call(service, path, "org.freedesktop.DBus.Properties", "Set",
                  GLib.Variant("(ssv)", (interface, name, GLib.Variant("b", truth))))

    def listen(self, interface):
        """A list of the names of this interface's signals, as far as they have come when it is called."""
        heard = []
        self._connection.signal_subscribe(None, interface, None, None, None, Gio.DBusSignalFlags.NONE,
                                          lambda *signal: heard.append(signal[4]))

        def so_far():
            while GLib.MainContext.default().iteration(False):
                pass
            return heard

        return so_far


class Keyring:
    """What the Secret Service holds, asked over D-Bus as any other program of the user could."""

    SERVICE = "org.freedesktop.secrets"
    PATH = "/org/freedesktop/secrets"

    def __init__(self, bus):
        self._bus = bus
        self._session = self._call(self.PATH, "Service", "OpenSession",
                                   GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))[1]

    def _call(self, path, interface, method, arguments=None):
        return self._bus.call(self.SERVICE, path, f"org.freedesktop.Secret.{interface}", method, arguments)

    def _items(self):
        return self._call(self.PATH, "Service", "SearchItems",
                          GLib.Variant("(a{ss})", ({"server": "phone-settings"},)))[0]

    def entries(self):
        """All entries of Phone Settings as (secret, label and attributes as one text)."""
        return [entry for entry in map(self._entry, self._items()) if entry]

    def replace(self, secret):
        """Puts another secret into the one entry."""
        path, = self._items()
        self._call(path, "Item", "SetSecret",
                   GLib.Variant("((oayays))", ((self._session, b"", secret.encode(), "text/plain"),)))

    def clear(self):
        """Removes all entries of Phone Settings."""
        for path in self._items():
            self._call(path, "Item", "Delete")

    def lock(self):
        self._call(self.PATH, "Service", "Lock", GLib.Variant("(ao)", ([self.collection()],)))
        assert self.is_locked()

    def is_locked(self):
        return self._bus.get_property(self.SERVICE, self.collection(), "org.freedesktop.Secret.Collection", "Locked")

    def collection(self):
        """The default collection; "/" when there is none."""
        return self._call(self.PATH, "Service", "ReadAlias", GLib.Variant("(s)", ("default",)))[0]

    def _entry(self, path):
        """Nothing when the entry was removed in the meantime."""
        try:
            (_, _, value, _), = self._call(path, "Item", "GetSecret", GLib.Variant("(o)", (self._session,)))
            label, attributes = (self._bus.get_property(self.SERVICE, path, "org.freedesktop.Secret.Item", name)
                                 for name in ("Label", "Attributes"))
        except GLib.GError as error:
            if error.matches(Gio.dbus_error_quark(), Gio.DBusError.UNKNOWN_METHOD):
                return None
            raise
        return bytes(value), f"{label} {attributes}"
