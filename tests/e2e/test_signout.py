"""Sign out ends both tokens at the service and takes them out of the keyring, at the next start if not at once."""

import hunt
import journeys
from bus import Keyring
from processes import wait_for


def test_signout(desk, sandbox, start_app):
    with start_app() as app:
        journeys.sign_in(app, "alice")
        access, refresh = hunt.tokens_in_keyring(desk, sandbox)
        assert sandbox.accepts(access)
        app.press("button", "Sign out")
        app.wait_page("Sign in")
        wait_for(lambda: not Keyring(desk.session_bus()).entries(), "the keyring entry to go")
        wait_for(lambda: len(sandbox.requests("/oidc/token/revocation")) == 2, "both tokens to be revoked")
        assert not sandbox.accepts(access)
        assert not sandbox.refreshes(refresh)
        hunt.assert_nowhere(desk, [access, refresh])

    with start_app() as app:
        app.wait_page("Sign in")


def test_signout_unanswered(desk, sandbox, start_app):
    with start_app() as app:
        journeys.sign_in(app, "alice")
        access, refresh = hunt.tokens_in_keyring(desk, sandbox)
        sandbox.fault("/oidc/token/revocation", "http-status", times=9, status=403)
        app.press("button", "Sign out")
        app.wait_page("Sign in")
        wait_for(lambda: len(sandbox.requests("/oidc/token/revocation")) == 2, "both tokens to be revoked")
    assert sandbox.accepts(access)
    assert Keyring(desk.session_bus()).entries(), "nobody can end the tokens any more"
    hunt.assert_nowhere(desk, [access, refresh])

    sandbox.control("DELETE", "faults")
    with start_app() as app:
        app.wait_page("Sign in")
        wait_for(lambda: not Keyring(desk.session_bus()).entries(), "the keyring entry to go")
        app.press("button", "Sign in with browser")
        wait_for(lambda: "prompt=login" in (desk.browser_folder / "link.txt").read_text(), "the user to be asked anew")
    assert not sandbox.accepts(access)
    assert not sandbox.refreshes(refresh)
