"""The helpdesk's part of the tour: a case from the sign-in to the verified journal, and the way without the old phone."""

import helpdesk
import journeys

CAROL_NUMBER = "+447911123456"


def work(app, album, sandbox, spare_numbers):
    sign_in(app, album)
    change(app, album, sandbox, next(spare_numbers))
    lost_phone(app, album)
    journal(app, album)


def sign_in(app, album):
    app.wait_page("Helpdesk sign-in")
    album.take("helpdesk-sign-in")
    helpdesk.fill_in_key(app, "Ada", (helpdesk.KEY[0], "wrong"))
    app.press("button", "Sign in")
    app.wait_problem("does not accept this access key")
    album.take("helpdesk-wrong-key")
    helpdesk.sign_in(app)
    album.take("helpdesk-find")
    helpdesk.find(app, "carl")
    app.wait_problem("nobody was found")
    album.take("helpdesk-nobody-found")


def change(app, album, sandbox, typed):
    helpdesk.find(app, "carol")
    app.wait_page("User")
    app.find("button", "Reveal phone and e-mail")
    album.take("helpdesk-user")
    app.press("button", "Reveal phone and e-mail")
    app.wait(lambda: not app.see("button", "Reveal phone and e-mail"), "the number to be revealed")
    album.take("helpdesk-user-revealed")
    app.press("button", "Back")
    helpdesk.open_case(app, "carol")
    album.take("helpdesk-case")
    app.press("button", "Send code to registered number")
    app.enter("Code that the caller reads out", sandbox.code_for(CAROL_NUMBER))
    album.take("helpdesk-code-of-the-caller")
    app.press("button", "Check code")
    helpdesk.wait_state(app, "Caller proven", "by a code")
    code = journeys.send_new_code(app, sandbox, f"+86 {typed}", f"+86{typed}")
    app.enter("Code from new number", code)
    album.take("helpdesk-new-number")
    app.press("button", "Check code")
    app.find("button", "Apply the change")
    album.take("helpdesk-ready-to-apply")
    helpdesk.apply(app)
    app.find("button", "Next caller")
    album.take("helpdesk-done")
    app.press("button", "Next caller")
    app.wait_page("Find the user")


def lost_phone(app, album):
    helpdesk.open_case(app, "alice", "HD-2")
    helpdesk.vouch(app, lambda: album.take("helpdesk-phone-lost"))
    album.take("helpdesk-second-operator")
    helpdesk.agree(app)
    album.take("helpdesk-second-operator-agreed")
    app.press("button", "Close case without a change")
    app.wait_page("Find the user")


def journal(app, album):
    helpdesk.verify_journal(app)
    album.take("helpdesk-journal")
