"""The real program, seen and worked as a screen reader does: by role and accessible name."""

import accessible
from accessible import GONE
from processes import end, wait_for
from sandbox import program


class App:
    def __init__(self, desk, *arguments, on_start=lambda process: None, environment=None):
        self.desk = desk
        self.log = desk.root / "phone-settings.log"
        locale = [] if "--locale" in arguments else ["--locale", "en"]
        self.process = desk.start([program("phone-settings"), *locale, "--verbose", *arguments],
                                  environment=desk.environment | (environment or {}))
        on_start(self.process)
        self._accessible = wait_for(self._on_the_bus, self._why_not, 20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        end(self.process)

    def _on_the_bus(self):
        assert self.process.poll() is None, self._why_not()
        return accessible.of_process(self.process)

    def _why_not(self):
        return f"phone-settings on the accessibility bus; exit code {self.process.poll()}, it said: {self.log_text()}"

    def log_text(self):
        return self.log.read_text(errors="replace")

    # Finding

    def nodes(self):
        """All that is on the screen, in reading order."""
        return accessible.shown(self._accessible)

    def see(self, role, name):
        """The control with this role and name if it is on the screen now. What leads on from the account to a change says so."""
        names = ("Next", "Change number") if (role, name) == ("button", "Next") else (name,)
        return accessible.first(self._accessible, lambda node: node.name in names and accessible.is_a(role, node))

    def find(self, role, name, seconds=20):
        return self.wait(lambda: self.see(role, name), f"{role} «{name}»", seconds)

    def _find_enabled(self, role, name):
        def enabled():
            node = self.see(role, name)
            return node if node and accessible.is_enabled(node) else None

        return self.wait(enabled, f"{role} «{name}», enabled")

    def wait(self, condition, what, seconds=20):
        def checked():
            assert self.process.poll() is None, f"the program ended ({self.process.poll()}): {self.log_text()}"
            try:
                return condition()
            except GONE:
                return None

        return wait_for(checked, lambda: f"{what}; on the screen:\n{self.describe()}", seconds)

    def is_on(self, page):
        """Is this page, by its accessible name, on the screen?"""
        return any(node.name == page and node.getRole() not in accessible.CONTROLS for node in self.nodes())

    def wait_page(self, page, seconds=20):
        self.wait(lambda: self.is_on(page), f"page «{page}»", seconds)

    def describe(self):
        """What is on the screen, as lines to read."""
        return "\n".join(f"  {node.getRoleName()} «{node.name}» {accessible.read(node)!r}"
                         f"{'' if accessible.is_enabled(node) else ' (disabled)'}"
                         for node in self.nodes() if node.name or accessible.read(node))

    # Reading and doing

    def read(self, role, name):
        """What a control reads."""
        return accessible.read(self.find(role, name))

    def wait_value(self, name, seconds=20):
        """Waits until a value by this name is there, which may stand beside a text of the same words; returns it."""
        def value():
            return next((node.description for node in self.nodes() if node.name == name and node.description), None)

        return self.wait(value, f"a value «{name}»", seconds)

    def wait_text(self, role, name, is_right, seconds=20):
        """Waits until what a control reads is right; returns it."""
        def right_text():
            node = self.see(role, name)
            text = accessible.read(node) if node else ""
            return text if text and is_right(text) else None

        return self.wait(right_text, f"{role} «{name}» to read what is expected", seconds)

    def is_enabled(self, role, name):
        node = self.see(role, name)
        return bool(node) and accessible.is_enabled(node)

    def has_focus(self, role, name):
        node = self.see(role, name)
        return bool(node) and accessible.has_focus(node)

    def wait_problem(self, *fragments):
        """Waits for a label whose name, the sentence shown, has one of the fragments; returns the sentence."""
        def sentence():
            for node in self.nodes():
                if accessible.is_a("label", node) and any(part in node.name.lower() for part in fragments):
                    return node.name
            return None

        return self.wait(sentence, f"a problem that says one of {fragments}")

    def press(self, role, name):
        """Presses a control as soon as it is there and enabled."""
        accessible.press(self._find_enabled(role, name))

    def enter(self, name, text):
        """Puts text into an input field in place of what it holds, as soon as the field takes any."""
        if name == "New phone number" and self.see("button", "Edit"):  # a code was sent to the one before
            self.press("button", "Edit")
        accessible.put(self._find_enabled("text", name), text)
        self.wait(lambda: self.content(name) == text, f"text «{name}» to take what was entered")

    def enter_secret(self, name, text):
        """The same for a field that tells nobody what it holds."""
        accessible.put(self._find_enabled("text", name), text)

    def content(self, name):
        """What an input field holds."""
        return self.find("text", name).queryText().getText(0, -1)

