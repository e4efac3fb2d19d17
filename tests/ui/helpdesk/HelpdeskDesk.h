#pragma once

#include "tests/sandbox/state/Constants.h"
#include "tests/ui/Desk.h"
#include "ui/helpdesk/HelpdeskWindow.h"
#include "ui/program/Page.h"

/// Somebody at the helpdesk, in front of its real window, with everything real behind it up to the sandbox.
class HelpdeskDesk : public Desk {
public:
    static inline const QString alices = QStringLiteral("+8618812345678");
    static inline const QString fresh = QStringLiteral("+8618600001234"); ///< nobody's number
    static inline const QString updateUser = QStringLiteral("/api/v3/update-user");

    HelpdeskDesk() { settings.userPoolId = Sandbox::userPoolId(); }

    std::unique_ptr<HelpdeskWindow> helpdesk;
    Helpdesk *core = nullptr; ///< what stands behind the window

    QWidget *shown() const override { return helpdesk ? helpdesk.get() : Desk::shown(); }
    QWidget *currentPage() const override { return helpdesk ? helpdesk->currentPage() : Desk::currentPage(); }

    /// Starts the program, as ui/helpdesk/main.cpp does; a second time: after closing the first.
    void startHelpdesk() {
        helpdesk.reset();
        helpdesk = std::make_unique<HelpdeskWindow>(HelpdeskWindow::Setup{.settings = settings,
            .connect =
                [this](const Settings &to) {
                    auto made = std::make_unique<Helpdesk>(to, keyring, *memory);
                    core = made.get();
                    if (isHurried)
                        made->setPatience(hurriedHelpdesk);
                    return made;
                },
            .memory = *memory,
            .settingsFile = settingsFile()});
        helpdesk->show();
        if (!QTest::qWaitForWindowActive(helpdesk.get()))
            QTest::qFail("no window", __FILE__, __LINE__);
    }
    void fillInKey(const QString &name, const QString &id, const QString &secret) {
        type(QStringLiteral("Your name"), name);
        type(QStringLiteral("Access key ID"), id);
        type(QStringLiteral("Access key secret"), secret);
    }
    /// From the start to the page where users are found.
    void signInToHelpdesk() {
        startHelpdesk();
        fillInKey(
            QStringLiteral("Ada"), sandbox::constants::accessKeyId, sandbox::constants::accessKeySecret);
        press(QStringLiteral("Sign in"));
        waitForPage(QStringLiteral("Find the user"));
        if (!becomes([this] { return core->journal().isOpen(); }) && !QTest::currentTestFailed())
            QTest::qFail("no journal", __FILE__, __LINE__);
    }
    void find(const QString &text) {
        type(QStringLiteral("Phone, e-mail, username or user ID"), text);
        press(QStringLiteral("Find"));
    }
    void openCase(const QString &user, const QString &ticket = QStringLiteral("HD-1")) {
        find(user);
        waitForPage(QStringLiteral("User"));
        type(QStringLiteral("Ticket number"), ticket);
        type(QStringLiteral("Reason for the change"), QStringLiteral("lost in the sea"));
        press(QStringLiteral("Open case"));
        waitForPage(QStringLiteral("Case"));
    }
    void sendRegisteredCode() {
        sendCode(QStringLiteral("Send code to registered number"));
        becomes([this] { return !lastCode(alices, QStringLiteral("CHANNEL_UNBIND_PHONE")).isEmpty(); });
    }
    void proveCaller() {
        sendRegisteredCode();
        type(QStringLiteral("Code that the caller reads out"),
            lastCode(alices, QStringLiteral("CHANNEL_UNBIND_PHONE")));
        press(QStringLiteral("Check code"));
        waitForState(QStringLiteral("Caller proven"), QStringLiteral("by a code to the registered number"));
    }
    void vouch() {
        if (seen<QCheckBox>(QStringLiteral("The caller has lost this number")))
            tick(QStringLiteral("The caller has lost this number"));
        type(QStringLiteral("Who vouches for the caller"), QStringLiteral("Mei, HR"));
        type(QStringLiteral("What was seen or said"), QStringLiteral("called back at home"));
        press(QStringLiteral("Record this"));
    }
    void agree() {
        fillInKey(QStringLiteral("Grace"), sandbox::constants::secondAccessKeyId,
            sandbox::constants::secondAccessKeySecret);
        press(QStringLiteral("Agree to this case"));
    }
    void proveNewNumber(const QString &number = fresh) {
        type(QStringLiteral("New phone number"), number);
        sendCode(QStringLiteral("Send code to new number"));
        type(QStringLiteral("Code from new number"), newCode(number));
        press(QStringLiteral("Check code"));
        if (!becomes([this] { return canPress(QStringLiteral("Apply the change")); })
            && !QTest::currentTestFailed())
            QTest::qFail("the new number is not proven", __FILE__, __LINE__);
    }
    /// Waits until a step of the case is as far as that.
    void waitForState(const QString &step, const QString &state) {
        const bool is = QTest::currentTestFailed() || becomes([&] { return read(step) == state; });
        if (!is)
            QTest::qFail(qPrintable(QStringLiteral("%1: %2, not %3").arg(step, read(step), state)), __FILE__,
                __LINE__);
    }
    qsizetype changesAsked() const { return service.requests(updateUser).size(); }
    QString lastCode(const QString &number, const QString &channel) const {
        return service.lastCode(number, channel);
    }

private:
    static constexpr Patience hurriedHelpdesk{.limits = {.wholeRequest = std::chrono::milliseconds{300}},
        .beforeRetry = std::chrono::milliseconds{1},
        .whatBecame = {.first = std::chrono::milliseconds{20},
            .closely = std::chrono::milliseconds{50},
            .unread = std::chrono::milliseconds{100},
            .later = std::chrono::milliseconds{100}}};
};
