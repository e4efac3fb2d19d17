"""KeePassXC as the keyring of a desk: a database of its own, open, without questions."""

import base64
import subprocess
import uuid

from gi.repository import GLib

from bus import Keyring
from processes import end, wait_for

PASSWORD = "desk"
WINDOW = "org.keepassxc.KeePassXC.MainWindow"
# It gives out what is below the group that the database names.
DATABASE = """<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile>
 <Meta>
  <DatabaseName>desk</DatabaseName>
  <CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{{{group}}}</Value></Item></CustomData>
 </Meta>
 <Root><Group><UUID>{encoded}</UUID><Name>Root</Name></Group></Root>
</KeePassFile>
"""
CONFIGURATION = """[General]
ConfigVersion=2
SingleInstance=false
UpdateCheckMessageShown=true
AutoSaveAfterEveryChange=true
OpenPreviousDatabasesOnStartup=false
RememberLastDatabases=false
[FdoSecrets]
Enabled=true
ShowNotification=false
UnlockBeforeSearch=false
ConfirmAccessItem=false
ConfirmDeleteItem=false
[GUI]
CheckForUpdates=false
"""


class KeePassXC:
    def __init__(self, desk):
        self._desk = desk
        self._bus = desk.session_bus()
        self._database = desk.home / "desk.kdbx"
        self._configuration = desk.home / "keepassxc.ini"
        self._configuration.write_text(CONFIGURATION)
        self._make_database()
        self.process = None

    def _make_database(self):
        group = uuid.uuid4()
        source = self._desk.home / "desk.xml"
        source.write_text(DATABASE.format(group=group, encoded=base64.b64encode(group.bytes).decode()))
        subprocess.run(["keepassxc-cli", "import", "--quiet", "--set-password", "--decryption-time", "100", source, self._database], input=f"{PASSWORD}\n{PASSWORD}\n",
                       text=True, env=self._desk.environment | {"QT_QPA_PLATFORM": "offscreen"}, check=True, timeout=60,
                       stdout=subprocess.DEVNULL)

    def start(self):
        """Opens the database; returns when its entries can be asked for."""
        self.start_without_database()
        # Not on its command line: with --pw-stdin, version 2.7.10 crashes before its window is there.
        self._bus.call(WINDOW, "/keepassxc", WINDOW, "openDatabase", GLib.Variant("(ss)", (str(self._database), PASSWORD)))
        wait_for(self._is_open, "KeePassXC to open its database")

    def start_without_database(self):
        self.process = self._desk.start(
            ["keepassxc", "--config", self._configuration, "--localconfig", self._desk.home / "keepassxc-local.ini"])
        wait_for(lambda: self._bus.has_owner(Keyring.SERVICE) and self._bus.has_owner(WINDOW), "KeePassXC to start")

    def quit(self):
        end(self.process)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def allow(self):
        """Says yes where it asks whether a program may have an entry, which it does for each process."""
        import accessible  # must not be loaded before there is a desk

        def agrees(node):
            return accessible.is_a("button", node) and node.name.startswith("Allow All")
        try:
            program = accessible.of_process(self.process)
            for question in accessible.windows(program) if program else []:
                if "Access Request" in question.name and (button := accessible.first(question, agrees)):
                    accessible.press(button)
        except accessible.GONE:
            pass  # it has just been answered, or the keyring has ended

    def _is_open(self):
        assert self.process.poll() is None, "KeePassXC has ended"
        if not self._bus.has_owner(Keyring.SERVICE):
            return False
        keyring = Keyring(self._bus)
        return keyring.collection() != "/" and not keyring.is_locked()
