"""A second start goes on with the stored session, without the browser; an access token that is over is renewed."""

import hunt
import journeys
from processes import wait_for


def test_resume(desk, sandbox, start_app):
    with start_app() as app:
        journeys.sign_in(app, "alice")
    first = hunt.tokens_in_keyring(desk, sandbox)
    (desk.browser_folder / "link.txt").unlink()
    _resumes(start_app)
    assert hunt.tokens_in_keyring(desk, sandbox) == first, "a session that was good was renewed"
    assert not (desk.browser_folder / "link.txt").exists(), "the browser was opened for a stored session"


def test_renew(desk, sandbox, start_app):
    sandbox.settings(accessTokenExpiresIn=5)
    with start_app() as app:
        journeys.sign_in(app, "alice")
    access, refresh = hunt.tokens_in_keyring(desk, sandbox)
    (desk.browser_folder / "link.txt").unlink()
    wait_for(lambda: not sandbox.accepts(access), "the access token to be over")
    _resumes(start_app)
    renewed = hunt.tokens_in_keyring(desk, sandbox)
    assert not {access, refresh} & set(renewed), "the tokens were not renewed"
    assert not (desk.browser_folder / "link.txt").exists(), "the browser was opened for a stored session"
    hunt.assert_nowhere(desk, [access, refresh, *renewed])


def _resumes(start_app):
    with start_app() as app:
        app.wait_page("Your phone number")
        app.wait_text("label", "Current phone number", lambda text: "5678" in text)
