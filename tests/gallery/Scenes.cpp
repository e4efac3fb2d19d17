#include "tests/gallery/Scenes.h"

#include "tests/gallery/HelpdeskScenes.h"
#include "tests/ui/helpdesk/HelpdeskDesk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject always(QJsonObject details) {
    details[u"times"_s] = 1'000'000;
    return details;
}

const QString typed = u"+86 186 0000 1234"_s;

/// From the start to the page with the number, once it has come.
void goToAccount(HelpdeskDesk &desk, const QString &user) {
    desk.start();
    desk.signInAs(user);
    desk.see(u"whatNextLabel"_s);
}

void sendNewCode(HelpdeskDesk &desk) {
    desk.type(u"newPhoneNumberEdit"_s, typed);
    desk.sendCode(u"sendNewCodeButton"_s);
}

/// From the start to the page of the current number.
void goToCurrent(HelpdeskDesk &desk) {
    desk.beginAs(u"alice"_s);
    desk.proveNew(typed, HelpdeskDesk::fresh);
    desk.press(u"nextButton"_s);
    desk.waitForPage(u"currentNumberPage"_s);
}

/// From the start to the confirmation.
void goToConfirm(HelpdeskDesk &desk) {
    goToCurrent(desk);
    desk.proveCurrent(HelpdeskDesk::alices);
    desk.press(u"nextButton"_s);
    desk.waitForPage(u"confirmPage"_s);
}

void unconnected(HelpdeskDesk &desk) {
    desk.settings.server = QUrl();
    desk.start();
}

void connectWrong(HelpdeskDesk &desk) {
    unconnected(desk);
    desk.type(u"serverAddressEdit"_s, u"http://example.org"_s);
    desk.type(u"applicationIdEdit"_s, u"sandbox-app"_s);
    desk.press(u"nextButton"_s);
}

void signInDenied(HelpdeskDesk &desk) {
    desk.service.fail(
        u"/oidc/.well-known/openid-configuration"_s, u"http-status"_s, always({{u"status"_s, 404}}));
    desk.start();
    desk.press(u"signInButton"_s);
    desk.see(u"problemLabel"_s);
}

void notKept(HelpdeskDesk &desk) {
    desk.keyring.problem = KeyringProblem::Locked;
    desk.start();
    desk.browser.visitor = u"alice"_s;
    desk.press(u"signInButton"_s);
    desk.see(u"thisSessionOnlyButton"_s);
}

void accountFails(HelpdeskDesk &desk) {
    desk.service.fail(paths::profile, u"http-status"_s, always({{u"status"_s, 503}}));
    desk.start();
    desk.browser.visitor = u"alice"_s;
    desk.press(u"signInButton"_s);
    desk.see(u"tryAgainButton"_s);
}

void earlierIsFoundOut(HelpdeskDesk &desk) {
    const auto wanted = PhoneNumber::parse(HelpdeskDesk::fresh, {});
    const Sandbox::User alice = desk.service.user(u"alice"_s);
    desk.memory->owe(alice.userId, OwedOutcome::of(*wanted, alice.phoneNumber(), KeptMoment(desk.clock()())));
    desk.isHurried = true;
    desk.start();
    desk.browser.visitor = u"alice"_s;
    desk.press(u"signInButton"_s);
    desk.see(u"currentPhoneNumberLabel"_s);
    desk.see(u"busyLabel"_s);
}

void earlierRequest(HelpdeskDesk &desk) {
    earlierIsFoundOut(desk);
    desk.advance(1min);
    desk.see(u"earlierRequestLabel"_s);
}

void numberTooShort(HelpdeskDesk &desk) {
    desk.beginAs(u"bob"_s);
    desk.type(u"newPhoneNumberEdit"_s, u"+86 186 00"_s);
    desk.press(u"sendNewCodeButton"_s);
    desk.see(u"problemLabel"_s);
}

void numberTaken(HelpdeskDesk &desk) {
    desk.beginAs(u"bob"_s);
    desk.proveNew(typed, HelpdeskDesk::fresh);
    desk.service.fail(paths::bindPhone, u"statusCode"_s,
        {{u"statusCode"_s, 400}, {u"apiCode"_s, 2035}, {u"message"_s, u"该手机号已被绑定"_s}});
    desk.press(u"commitButton"_s);
    desk.see(u"detailsButton"_s);
    desk.press(u"detailsButton"_s);
}

void wrongCode(HelpdeskDesk &desk) {
    desk.beginAs(u"bob"_s);
    sendNewCode(desk);
    desk.type(u"newCodeEdit"_s, u"000000"_s);
    desk.press(u"commitButton"_s);
    desk.see(u"problemLabel"_s);
}

void countryList(HelpdeskDesk &desk) {
    desk.beginAs(u"bob"_s);
    if (auto *country = desk.see<QComboBox>(u"countryComboBox"_s))
        country->showPopup();
}

void skipped(HelpdeskDesk &desk) {
    desk.settings.helpText = u"Lost your phone? Call the help desk: extension 4711."_s;
    goToCurrent(desk);
    desk.press(u"skipCurrentNumberCheckBox"_s);
}

void verifying(HelpdeskDesk &desk) {
    desk.isHurried = false;
    desk.service.fail(paths::verify, u"hang"_s);
    goToCurrent(desk);
    desk.proveCurrent(HelpdeskDesk::alices);
    desk.press(u"nextButton"_s);
}

void urgent(HelpdeskDesk &desk) {
    goToConfirm(desk);
    desk.advance(53s);
    becomes([&] {
        const auto *time = desk.window->findChild<QLabel *>(u"timeLeftLabel"_s);
        return QRegularExpression(u"\\d+"_s).match(time->text()).captured().toInt() < 10;
    });
}

void expired(HelpdeskDesk &desk) {
    goToConfirm(desk);
    desk.advance(61s);
    desk.see(u"getNewCodesButton"_s);
}

void findingOut(HelpdeskDesk &desk) {
    goToConfirm(desk);
    desk.service.fail(paths::updatePhone, u"drop-after"_s);
    desk.service.fail(paths::profile, u"hang"_s, always({}));
    desk.press(u"commitButton"_s);
    const auto readings = [&] { return desk.service.requests(paths::profile).size(); };
    becomes([&, before = readings()] { return readings() > before; });
    desk.see(u"busyLabel"_s);
}

void signInAgain(HelpdeskDesk &desk) {
    desk.settings.maxAgeMinutes = 10;
    goToAccount(desk, u"alice"_s);
    desk.advance(11min);
    desk.press(u"nextButton"_s);
    desk.see(u"signInButton"_s);
}

void closing(HelpdeskDesk &desk) {
    desk.beginAs(u"alice"_s);
    desk.type(u"newPhoneNumberEdit"_s, HelpdeskDesk::fresh);
    desk.press(u"cancelButton"_s);
    desk.see(u"stayButton"_s);
}

void loading(HelpdeskDesk &desk) {
    desk.isHurried = false;
    desk.service.fail(paths::profile, u"hang"_s, always({}));
    desk.start();
    desk.browser.visitor = u"alice"_s;
    desk.press(u"signInButton"_s);
    desk.see(u"busyLabel"_s);
}

void menu(HelpdeskDesk &desk) {
    desk.settings.helpUrl = QUrl(u"https://help.example.org"_s);
    desk.start();
    desk.press(u"menuButton"_s);
}

void languages(HelpdeskDesk &desk) {
    menu(desk);
    const bool isMirrored = desk.window->isRightToLeft();
    QTest::keySequence(desk.see<QMenu>(u"programMenu"_s),
        QKeySequence(Qt::Key_Down, isMirrored ? Qt::Key_Left : Qt::Key_Right));
    desk.see(u"languageMenu"_s);
}

void about(HelpdeskDesk &desk) {
    menu(desk);
    desk.choose(u"aboutAction"_s);
    desk.see(u"closeButton"_s);
}

void changed(HelpdeskDesk &desk) {
    goToConfirm(desk);
    desk.press(u"commitButton"_s);
    desk.see(u"finishButton"_s);
}

void doneUnread(HelpdeskDesk &desk) {
    desk.service.fail(paths::profile, u"http-status"_s, always({{u"status"_s, 503}, {u"after"_s, 1}}));
    changed(desk);
}

void signedOut(HelpdeskDesk &desk) {
    desk.service.fail(u"/oidc/token/revocation"_s, u"http-status"_s, always({{u"status"_s, 503}}));
    goToAccount(desk, u"alice"_s);
    desk.press(u"signOutButton"_s);
    desk.see(u"noticeLabel"_s);
}

std::vector<Scene> wizardScenes() {
    return {
        {u"connect"_s, unconnected},
        {u"connect, not https"_s, connectWrong},
        {u"sign in"_s, [](HelpdeskDesk &desk) { desk.start(); }},
        {u"sign in, waiting for the browser"_s,
            [](HelpdeskDesk &desk) {
                desk.start();
                desk.press(u"signInButton"_s);
                desk.see(u"copyLinkButton"_s);
            }},
        {u"sign in, not the service"_s, signInDenied},
        {u"sign in, keyring locked"_s, notKept},
        {u"sign in, after signing out"_s, signedOut},
        {u"sign in again"_s, signInAgain},
        {u"account, asking"_s, loading},
        {u"account with a number"_s, [](HelpdeskDesk &desk) { goToAccount(desk, u"alice"_s); }},
        {u"account without a number"_s, [](HelpdeskDesk &desk) { goToAccount(desk, u"bob"_s); }},
        {u"account that cannot be read"_s, accountFails},
        {u"account, an earlier request is found out"_s, earlierIsFoundOut},
        {u"account, an earlier request"_s, earlierRequest},
        {u"new number"_s, [](HelpdeskDesk &desk) { desk.beginAs(u"alice"_s); }},
        {u"new number, countries"_s, countryList},
        {u"new number, too short"_s, numberTooShort},
        {u"new number, code sent"_s,
            [](HelpdeskDesk &desk) {
                desk.beginAs(u"alice"_s);
                sendNewCode(desk);
            }},
        {u"new number, ready to bind"_s,
            [](HelpdeskDesk &desk) {
                desk.beginAs(u"bob"_s);
                desk.proveNew(typed, HelpdeskDesk::fresh);
            }},
        {u"new number, wrong code"_s, wrongCode},
        {u"new number, taken, with details"_s, numberTaken},
        {u"current number"_s, [](HelpdeskDesk &desk) { goToCurrent(desk); }},
        {u"current number, proven"_s,
            [](HelpdeskDesk &desk) {
                goToCurrent(desk);
                desk.proveCurrent(HelpdeskDesk::alices);
            }},
        {u"current number, lost"_s, skipped},
        {u"current number, checking"_s, verifying},
        {u"confirm"_s, [](HelpdeskDesk &desk) { goToConfirm(desk); }},
        {u"confirm, last seconds"_s, urgent},
        {u"confirm, expired"_s, expired},
        {u"confirm, finding out"_s, findingOut},
        {u"done"_s, changed},
        {u"done, not read again"_s, doneUnread},
        {u"menu"_s, menu},
        {u"menu, languages"_s, languages},
        {u"about"_s, about},
        {u"closing"_s, closing},
    };
}

}

std::unique_ptr<HelpdeskDesk> sceneDesk() {
    auto desk = std::make_unique<HelpdeskDesk>();
    desk->isHurried = true;
    desk->settings.maxAgeMinutes = 0;
    return desk;
}

const std::vector<Scene> &scenes() {
    static const std::vector<Scene> all = [] {
        std::vector<Scene> both = wizardScenes();
        for (Scene &each : helpdeskScenes())
            both.push_back(std::move(each));
        return both;
    }();
    return all;
}
