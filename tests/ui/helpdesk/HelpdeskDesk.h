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
        if (!size.isEmpty())
            helpdesk->resize(size);
        helpdesk->show();
        if (!QTest::qWaitForWindowActive(helpdesk.get()))
            QTest::qFail("no window", __FILE__, __LINE__);
    }
    /// @param whose  `operator`, `secondOperator` or `journalColleague`
    void fillInKey(const QString &name, const QString &id, const QString &secret,
        const QString &whose = QStringLiteral("operator")) {
        type(whose + QStringLiteral("NameEdit"), name);
        type(whose + QStringLiteral("KeyIdEdit"), id);
        type(whose + QStringLiteral("SecretEdit"), secret);
    }
    /// From the start to the page where users are found.
    void signInToHelpdesk() {
        startHelpdesk();
        fillInKey(
            QStringLiteral("Ada"), sandbox::constants::accessKeyId, sandbox::constants::accessKeySecret);
        press(QStringLiteral("signInButton"));
        waitForPage(QStringLiteral("findPage"));
        if (!becomes([this] { return core->journal().isOpen(); }) && !QTest::currentTestFailed())
            QTest::qFail("no journal", __FILE__, __LINE__);
    }
    void find(const QString &text) {
        type(QStringLiteral("findEdit"), text);
        press(QStringLiteral("findButton"));
    }
    void openCase(const QString &user, const QString &ticket = QStringLiteral("HD-1")) {
        find(user);
        waitForPage(QStringLiteral("overviewPage"));
        type(QStringLiteral("ticketEdit"), ticket);
        type(QStringLiteral("reasonEdit"), QStringLiteral("lost in the sea"));
        press(QStringLiteral("openCaseButton"));
        waitForPage(QStringLiteral("casePage"));
    }
    void sendRegisteredCode() {
        sendCode(QStringLiteral("sendRegisteredCodeButton"));
        becomes([this] { return !lastCode(alices, QStringLiteral("CHANNEL_UNBIND_PHONE")).isEmpty(); });
    }
    void proveCaller() {
        sendRegisteredCode();
        type(QStringLiteral("registeredCodeEdit"), lastCode(alices, QStringLiteral("CHANNEL_UNBIND_PHONE")));
        press(QStringLiteral("checkRegisteredCodeButton"));
        if (!see(QStringLiteral("newPhoneNumberEdit")) && !QTest::currentTestFailed())
            QTest::qFail("the caller is not proven", __FILE__, __LINE__);
    }
    void vouch() {
        fillInEvidence();
        press(QStringLiteral("recordEvidenceButton"));
    }
    void fillInEvidence() {
        if (seen(QStringLiteral("lostPhoneCheckBox")))
            press(QStringLiteral("lostPhoneCheckBox"));
        type(QStringLiteral("vouchedByEdit"), QStringLiteral("Mei, HR"));
        type(QStringLiteral("evidenceEdit"), QStringLiteral("called back at home"));
    }
    void agree() {
        fillInKey(QStringLiteral("Grace"), sandbox::constants::secondAccessKeyId,
            sandbox::constants::secondAccessKeySecret, QStringLiteral("secondOperator"));
        press(QStringLiteral("agreeButton"));
    }
    void proveNewNumber(const QString &number = fresh) {
        proveNew(number, number);
        press(QStringLiteral("checkNewCodeButton"));
        if (!see(QStringLiteral("applyButton")) && !QTest::currentTestFailed())
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
