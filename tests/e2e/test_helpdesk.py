"""An operator changes the number of somebody who called, with the real keyring and the real service for trying."""

import pytest

import helpdesk
import hunt
import journeys

UPDATE_USER = "/api/v3/update-user"


def number_of(sandbox, username):
    user = sandbox.user(username)
    return user["phoneCountryCode"] + user["phone"]


def test_change(desk, sandbox, run_app):
    """Found, proven, applied, checked, sessions ended, journal verified; the next start has the key from the keyring."""
    with run_app(*helpdesk.arguments(sandbox)) as app:
        helpdesk.sign_in(app)
        helpdesk.open_case(app, "+86 188 1234 5678")
        assert not app.see("button", "Apply the change")
        codes = [helpdesk.prove_caller(app, sandbox)]
        assert not app.see("button", "Apply the change")
        assert not sandbox.requests(UPDATE_USER)
        codes.append(helpdesk.prove_new(app, sandbox))
        helpdesk.apply(app)
        typed, number = journeys.ALICE_NEW_NUMBER
        assert number_of(sandbox, "alice") == number
        assert len(sandbox.requests(UPDATE_USER)) == 1
        text = app.content("Text for the user, to read out or paste")
        assert "HD-1" in text and "1234" in text and typed not in text, text
        app.press("button", "Next caller")
        app.wait_page("Find the user")
    with run_app(*helpdesk.arguments(sandbox)) as app:
        app.wait_page("Find the user")
        assert app.wait_value("Operator") == "Ada"
        assert helpdesk.verify_journal(app) == 11  # two sign-ins, and nine rows of the case
        hunt.assert_nowhere(desk, [helpdesk.KEY[1], typed, "18812345678"])
        hunt.assert_not_logged(desk, [helpdesk.KEY[1], typed, number, "18812345678", journeys.ALICE_NUMBER, *codes])


def test_lost_phone(desk, sandbox, run_app):
    """No code can reach the caller: somebody vouches, and a colleague agrees with a key of their own."""
    with run_app(*helpdesk.arguments(sandbox)) as app:
        helpdesk.sign_in(app)
        helpdesk.open_case(app, "alice@example.com", "HD-2")
        helpdesk.vouch(app)
        assert not app.see("text", "New phone number"), "goes on without the second operator"
        helpdesk.agree(app)
        helpdesk.prove_new(app, sandbox)
        helpdesk.apply(app)
        assert number_of(sandbox, "alice") == journeys.ALICE_NEW_NUMBER[1]
        app.press("button", "Next caller")
        helpdesk.verify_journal(app)
        hunt.assert_nowhere(desk, [helpdesk.KEY[1], helpdesk.COLLEAGUES_KEY[1]])


def test_answer_lost(sandbox, run_app):
    """The service does it and its answer is lost: the program finds out, and sends nothing again."""
    with run_app(*helpdesk.arguments(sandbox)) as app:
        helpdesk.sign_in(app)
        helpdesk.open_case(app)
        helpdesk.prove_caller(app, sandbox)
        helpdesk.prove_new(app, sandbox)
        sandbox.fault(UPDATE_USER, "drop-after")
        helpdesk.apply(app)
        assert number_of(sandbox, "alice") == journeys.ALICE_NEW_NUMBER[1]
        assert len(sandbox.requests(UPDATE_USER)) == 1


def test_not_set_up(sandbox, run_app):
    """Without a user pool it says what is missing."""
    with run_app("--helpdesk", "--server", sandbox.url, "--app-id", sandbox.app_id) as app:
        app.wait_page("The helpdesk is not set up")
        assert "--user-pool" in app.wait_value("Missing settings")
        assert not sandbox.requests()


@pytest.mark.desk(keyring=False)
def test_no_keyring(desk, sandbox, run_app):
    """Without a keyring the operator is told, and may look users up; nothing can be changed and nothing is kept."""
    with run_app(*helpdesk.arguments(sandbox)) as app:
        app.wait_page("Helpdesk sign-in")
        helpdesk.fill_in_key(app, "Ada", helpdesk.KEY)
        app.press("button", "Sign in")
        app.wait_problem("keyring did not do what was asked")
        app.press("button", "Go on for this session only")
        app.wait_page("Find the user")
        helpdesk.find(app, "alice")
        app.wait_page("User")
        app.enter("Ticket number", "HD-1")
        app.enter("Reason for the change", "lost in the sea")
        app.press("button", "Open case")
        app.wait_problem("journal cannot be opened")
        assert not sandbox.requests(UPDATE_USER)
        hunt.assert_nowhere(desk, [helpdesk.KEY[1]])
    with run_app(*helpdesk.arguments(sandbox)) as app:
        app.wait_page("Helpdesk sign-in")
