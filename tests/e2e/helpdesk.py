"""The steps of a case at the helpdesk that scenarios and the tour share."""

import journeys

KEY = ("sandbox-operator", "sandbox-secret")
COLLEAGUES_KEY = ("sandbox-colleague", "sandbox-colleague-secret")


def arguments(sandbox):
    return ["--helpdesk", "--server", sandbox.url, "--app-id", sandbox.app_id, "--user-pool", sandbox.user_pool]


def fill_in_key(app, name, key):
    app.enter("Your name", name)
    app.enter("Access key ID", key[0])
    app.enter_secret("Access key secret", key[1])


def sign_in(app):
    app.wait_page("Helpdesk sign-in")
    fill_in_key(app, "Ada", KEY)
    app.press("button", "Sign in")
    app.wait_page("Find the user")
    app.find("button", "Journal")


def find(app, text):
    app.enter("Phone, e-mail, username or user ID", text)
    app.press("button", "Find")


def open_case(app, text="alice", ticket="HD-1"):
    find(app, text)
    app.wait_page("User")
    app.enter("Ticket number", ticket)
    app.enter("Reason for the change", "lost in the sea")
    app.press("button", "Open case")
    app.wait_page("Case")


def wait_state(app, step, fragment):
    """Waits until a step of the case is as far as that."""
    app.wait_text("label", step, lambda text: fragment in text)


def prove_caller(app, sandbox):
    before = len(sandbox.messages(journeys.ALICE_NUMBER))
    app.press("button", "Send code to registered number")
    code = sandbox.code_for(journeys.ALICE_NUMBER, before)
    app.enter("Code that the caller reads out", code)
    app.press("button", "Check code")
    wait_state(app, "Caller proven", "by a code")
    return code


def vouch(app, look=lambda: None):
    """Records how the caller was recognized; `look` is called before."""
    app.press("check box", "The caller has lost this number")
    app.enter("Who vouches for the caller", "Mei, HR")
    app.enter("What was seen or said", "called back at home")
    look()
    app.press("button", "Record this")
    wait_state(app, "Caller proven", "second operator has to agree")


def agree(app):
    fill_in_key(app, "Grace", COLLEAGUES_KEY)
    app.press("button", "Agree to this case")
    wait_state(app, "Caller proven", "Grace agrees")


def prove_new(app, sandbox):
    code = journeys.send_new_code(app, sandbox, *journeys.ALICE_NEW_NUMBER)
    app.enter("Code from new number", code)
    app.press("button", "Check code")
    app.find("button", "Apply the change")
    return code


def apply(app):
    app.press("button", "Apply the change")
    for step in ("Change applied", "Checked with the service", "Sessions ended"):
        wait_state(app, step, "done")


def verify_journal(app):
    """From the page where users are found; returns how many rows the journal has."""
    app.press("button", "Journal")
    app.wait_page("Journal")
    app.press("button", "Verify journal")
    return int(app.wait_problem("the journal is intact").split(": ")[1].split()[0])
