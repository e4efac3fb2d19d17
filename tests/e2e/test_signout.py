"""Sign out ends both tokens at the service and takes them out of the keyring."""

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
