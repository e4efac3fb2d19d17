"""The hunt for secrets in places where they must not be."""

import base64
import hashlib
import re
import urllib.parse

from bus import Keyring


def tokens_in_keyring(desk, sandbox):
    """The access token and the refresh token that the Secret Service holds.

    The access token is known by its hash in the sandbox's journal; nothing else in the entry is as long as a token.
    """
    (secret, public), = Keyring(desk.session_bus()).entries()
    users = {user["userId"] for user in sandbox.control("GET", "users")}
    found = set(re.findall(r"[A-Za-z0-9._~+/=-]{20,}", secret.decode())) - users
    used = {request["headers"]["authorization"].rpartition(":")[2] for request in sandbox.requests("/api/v3/get-profile")
            if "authorization" in request["headers"]}
    access = [token for token in found if hashlib.sha256(token.encode()).hexdigest()[:8] in used]
    assert len(access) == 1, "the entry in the keyring does not hold the access token that the service has seen"
    refresh = found - set(access)
    assert len(refresh) == 1, f"expected one refresh token in the keyring entry, found {len(refresh)}"
    for token in found:
        assert token not in public, "a token is in the label or the attributes of the keyring entry"
    return access[0], refresh.pop()


def keyring_words(desk):
    """Labels and attributes of the entries, which anybody can read."""
    return " ".join(public for _, public in Keyring(desk.session_bus()).entries())


def forms(secret):
    """A secret as it may be written; Base64 has three alignments."""
    plain = secret.encode()
    yield plain
    yield urllib.parse.quote(secret, safe="").encode()
    yield secret.encode("utf-16-le")
    yield plain.hex().encode()
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + plain)
        yield encoded[4 if shift else 0:-4]
        yield encoded[4 if shift else 0:-4].translate(bytes.maketrans(b"+/", b"-_"))


def texts(desk):
    """Everything on the desk that others could read, by where it is."""
    files = (path for folder in (desk.home, desk.runtime) for path in folder.rglob("*") if path.is_file())
    found = {str(path): path.read_bytes() for path in files}
    found |= {str(path): path.read_bytes() for path in desk.root.glob("*.log")}
    return found | desk.process_texts() | desk.clipboard_texts()


def assert_nowhere(desk, secrets):
    """None of the secrets is in a file, an argument, the environment, a log or the clipboard."""
    places = texts(desk)
    for secret in secrets:
        for form in forms(secret):
            hits = [place for place, text in places.items() if form in text]
            assert not hits, f"a secret of {len(secret)} characters is in {hits}"


def assert_no_words(desk, words):
    """None of the words (codes, too short to be hunted in every form) is anywhere as a word of its own."""
    places = texts(desk)
    for word in words:
        for form in (re.escape(word.encode()), re.escape(word.encode("utf-16-le"))):
            whole = re.compile(rb"(?<![0-9])" + form + rb"(?![0-9])")
            hits = [place for place, text in places.items() if whole.search(text)]
            assert not hits, f"a code of {len(word)} digits is in {hits}"


def assert_not_logged(desk, words):
    """None of the words (numbers, codes) is in the log, as a word of its own."""
    log = (desk.root / "phone-settings.log").read_text(errors="replace")
    assert log.strip(), "--verbose logged nothing, so the log proves nothing"
    for word in words:
        assert not re.search(rf"(?<!\d){re.escape(word)}(?!\d)", log), "a phone number or a code is in the log"
