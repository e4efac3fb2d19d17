"""A throw-away desktop: its own home, X server, window manager, session bus, accessibility bus and keyring."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from processes import adopt_orphans, descendants, end, end_descendants, start, wait_for
from sandbox import program
from screen import Picture

KEYRING_PASSWORD = "desk"

# Nothing starts by itself here, but for what a desk puts among its services: a keyring exists when the desk starts one.
BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={directory}</listen>
  <servicedir>{services}</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Desk:
    """One desktop. A process has at most one: the accessibility library keeps to the first bus it meets."""

    def __init__(self, keyring=True, prompter=False, size="1100x800"):
        """`prompter`: can the keyring open a window to ask for its password?"""
        self._keyring = keyring
        self._prompter = prompter
        self._size = size
        self._processes = []
        self.root = Path(tempfile.mkdtemp(prefix="phone-settings-desk-"))
        self.home = self.root / "home"
        self.runtime = self.root / "run"
        self.frame_buffer = self.root / "screen"
        self.browser_folder = self.root / "browser"
        self.cores = self.root / "cores"
        for folder in (self.home, self.runtime, self.frame_buffer, self.browser_folder, self.cores):
            folder.mkdir(mode=0o700)
        self.environment = self._environment()

    def __enter__(self):
        adopt_orphans()
        signal.signal(signal.SIGTERM, lambda *_: sys.exit("asked to end"))  # leaves through __exit__
        try:
            self._start_display()
            self._start_bus()
            self._start_accessibility()
            if self._keyring:
                self.start_keyring()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            end(process)
        end_descendants()
        shutil.rmtree(self.root, ignore_errors=True)

    def _environment(self):
        """Nothing of the person who runs the tests gets in, apart from where programs are."""
        programs = self.root / "bin"
        programs.mkdir()
        robot = Path(__file__).parent / "browser.py"
        if shutil.which("xdg-open"):  # Qt asks it before $BROWSER, so here the robot stands in for it
            (programs / "xdg-open").symlink_to(robot)
        inherited = {key: value for key, value in os.environ.items()
                     if key in ("PATH", "LD_LIBRARY_PATH") or key.endswith("SAN_OPTIONS")}
        return inherited | {
            "PATH": f"{programs}:{inherited.get('PATH', os.defpath)}",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "TMPDIR": str(self.runtime),
            "LANG": "C.UTF-8",
            "BROWSER": str(robot),
            "ROBOT_FOLDER": str(self.browser_folder),
            "GSETTINGS_BACKEND": "memory",
            "NO_PROXY": "127.0.0.1,localhost",
        }

    def start(self, arguments, environment=None, **options):
        """Starts a program on this desktop; it is ended with the desktop."""
        log = options.pop("stderr", None) or open(self.root / f"{Path(str(arguments[0])).name}.log", "ab")
        process = start(arguments, env=environment or self.environment, stderr=log,
                        **{"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL} | options)
        self._processes.append(process)
        return process

    def _start_display(self):
        reader, writer = os.pipe()
        self.start(["Xvfb", "-displayfd", writer, "-screen", "0", f"{self._size}x24", "-nolisten", "tcp",
                    "-noreset", "-nocursor", "-fbdir", self.frame_buffer], pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"
        manager_is_up = self.root / "window-manager-is-up"
        self.start(["openbox", "--sm-disable", "--startup", f"touch {manager_is_up}"])
        wait_for(manager_is_up.exists, "openbox to start")

    def _start_bus(self):
        configuration, services = self.root / "bus.conf", self.root / "services"
        services.mkdir()
        if self._prompter:
            for service in Path("/usr/share/dbus-1/services").glob("org.gnome.keyring.*Prompter.service"):
                shutil.copy(service, services)
        configuration.write_text(BUS_CONFIGURATION.format(directory=self.runtime, services=services))
        daemon = self.start(["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile",
                             "--print-address"], stdout=subprocess.PIPE, text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()

    def _start_accessibility(self):
        self.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        bus = self.session_bus()
        wait_for(lambda: bus.has_owner("org.a11y.Bus"), "the accessibility bus to start")
        bus.set_property("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status", "IsEnabled", True)
        os.environ.update({name: self.environment[name] for name in (
            "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "GSETTINGS_BACKEND")})
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)  # a desktop of its own, even where the person has one

    def start_keyring(self, unlock=True):
        """A real gnome-keyring, unlocked; else as it is on a computer where nobody has given it a password yet.

        It was once seen to go away while it answered for the first time: what is returned has answered.
        """
        for _ in range(3):
            daemon = self._start_keyring_daemon(unlock)
            try:
                wait_for(lambda: self._keyring_answers(daemon, unlock), "the Secret Service to answer")
                return daemon
            except ProcessLookupError:
                self.keep_cores(program("phone-settings").parents[1] / "e2e" / "keyring")
        raise AssertionError(f"gnome-keyring does not stay: {(self.root / 'gnome-keyring-daemon.log').read_text()}")

    def _start_keyring_daemon(self, unlock):
        daemon = self.start(["gnome-keyring-daemon", "--foreground", "--components=secrets"]
                            + (["--unlock"] if unlock else []), stdin=subprocess.PIPE, text=True, cwd=self.cores)
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.prlimit(daemon.pid, resource.RLIMIT_CORE, (most, most))
        if unlock:
            daemon.stdin.write(KEYRING_PASSWORD)
        daemon.stdin.close()
        return daemon

    def _keyring_answers(self, daemon, unlock):
        if daemon.poll() is not None:
            raise ProcessLookupError(f"gnome-keyring has ended: {daemon.returncode}")
        from bus import GLib, Keyring  # needs gi, too
        bus = self.session_bus()
        try:
            if not bus.has_owner(Keyring.SERVICE):
                return False
            keyring = Keyring(bus)
            return not unlock or (keyring.collection() != "/" and not keyring.is_locked())
        except GLib.GError:
            return False

    def keep_cores(self, folder):
        """What programs of the desk that crashed have left behind, as far as they may leave anything: core and stacks."""
        for core in self.cores.glob("core*"):
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(core, folder)
            if shutil.which("gdb"):
                stacks = subprocess.run(["gdb", "-batch", "-ex", "thread apply all bt", "gnome-keyring-daemon", core],
                                        stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
                (folder / f"{core.name}.txt").write_bytes(stacks.stdout)

    def session_bus(self):
        from bus import Bus  # needs gi, which must not be loaded before the environment is set
        return Bus(self.environment["DBUS_SESSION_BUS_ADDRESS"])

    def picture(self):
        """What the screen shows, once it has stopped changing, without the empty part around the windows."""
        dump = self.frame_buffer / "Xvfb_screen0"
        last = [dump.read_bytes()]

        def at_rest():
            time.sleep(0.15)
            before, last[0] = last[0], dump.read_bytes()
            return before == last[0]

        try:
            wait_for(at_rest, "the screen to come to rest", 2)
        except AssertionError:
            pass  # something moves on purpose, such as a progress indicator
        return Picture.of(last[0]).without_margin()

    def process_texts(self):
        """Arguments and environment of every process of this desktop, by "pid name"."""
        texts = {}
        for pid in descendants():
            for name in ("cmdline", "environ"):
                try:
                    texts[f"{name} of process {pid}"] = Path(f"/proc/{pid}/{name}").read_bytes()
                except OSError:
                    continue
        return texts

    def clipboard_texts(self):
        """What the X selections hold, by name; a selection nobody owns is empty."""
        return {f"X selection {name}": subprocess.run(
            ["xclip", "-o", "-selection", name], env=self.environment, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, timeout=10, check=False).stdout for name in ("primary", "secondary", "clipboard")}
