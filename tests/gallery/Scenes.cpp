#include "tests/gallery/Scenes.h"

#include "tests/gallery/Guide.h"
#include "tests/gallery/HelpdeskScenes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject always(QJsonObject details) {
    details[u"times"_s] = 1'000'000;
    return details;
}

void unconnected(Guide &guide) {
    guide.desk.settings.server = QUrl();
    guide.start();
}

void connectWrong(Guide &guide) {
    unconnected(guide);
    guide.type(u"serverAddressEdit"_s, u"http://example.org"_s);
    guide.type(u"applicationIdEdit"_s, u"sandbox-app"_s);
    guide.press(u"nextButton"_s);
}

void signInDenied(Guide &guide) {
    guide.desk.service.fail(
        u"/oidc/.well-known/openid-configuration"_s, u"http-status"_s, always({{u"status"_s, 404}}));
    guide.start();
    guide.press(u"signInButton"_s);
    guide.see(u"problemLabel"_s);
}

void notKept(Guide &guide) {
    guide.desk.keyring.problem = KeyringProblem::Locked;
    guide.start();
    guide.desk.browser.visitor = u"alice"_s;
    guide.press(u"signInButton"_s);
    guide.see(u"thisSessionOnlyButton"_s);
}

void accountFails(Guide &guide) {
    guide.desk.service.fail(paths::profile, u"http-status"_s, always({{u"status"_s, 503}}));
    guide.start();
    guide.desk.browser.visitor = u"alice"_s;
    guide.press(u"signInButton"_s);
    guide.see(u"tryAgainButton"_s);
}

void earlierIsFoundOut(Guide &guide) {
    const auto wanted = PhoneNumber::parse(Guide::fresh, {});
    const Sandbox::User alice = guide.desk.service.user(u"alice"_s);
    guide.desk.memory->owe(
        alice.userId, OwedOutcome::of(*wanted, alice.phoneNumber(), KeptMoment(guide.desk.clock()())));
    guide.desk.isHurried = true;
    guide.start();
    guide.desk.browser.visitor = u"alice"_s;
    guide.press(u"signInButton"_s);
    guide.see(u"currentPhoneNumberLabel"_s);
    guide.see(u"busyLabel"_s);
}

void earlierRequest(Guide &guide) {
    earlierIsFoundOut(guide);
    guide.desk.advance(1min);
    guide.see(u"earlierRequestLabel"_s);
}

void numberTooShort(Guide &guide) {
    guide.begin(u"bob"_s);
    guide.type(u"newPhoneNumberEdit"_s, u"+86 186 00"_s);
    guide.press(u"sendNewCodeButton"_s);
    guide.see(u"problemLabel"_s);
}

void numberTaken(Guide &guide) {
    guide.begin(u"bob"_s);
    guide.proveNew();
    guide.desk.service.fail(paths::bindPhone, u"statusCode"_s,
        {{u"statusCode"_s, 400}, {u"apiCode"_s, 2035}, {u"message"_s, u"该手机号已被绑定"_s}});
    guide.press(u"commitButton"_s);
    guide.see(u"detailsButton"_s);
    guide.press(u"detailsButton"_s);
}

void wrongCode(Guide &guide) {
    guide.begin(u"bob"_s);
    guide.sendNewCode();
    guide.type(u"newCodeEdit"_s, u"000000"_s);
    guide.press(u"commitButton"_s);
    guide.see(u"problemLabel"_s);
}

void countryList(Guide &guide) {
    guide.begin(u"bob"_s);
    if (auto *country = guide.see<QComboBox>(u"countryComboBox"_s))
        country->showPopup();
}

void skipped(Guide &guide) {
    guide.desk.settings.helpText = u"Lost your phone? Call the help desk: extension 4711."_s;
    guide.goToCurrent();
    guide.press(u"skipCurrentNumberCheckBox"_s);
}

void verifying(Guide &guide) {
    guide.desk.isHurried = false;
    guide.desk.service.fail(paths::verify, u"hang"_s);
    guide.goToCurrent();
    guide.proveCurrent();
    guide.press(u"nextButton"_s);
}

void urgent(Guide &guide) {
    guide.goToConfirm();
    guide.desk.advance(53s);
    becomes([&] {
        const auto *time = guide.desk.window->findChild<QLabel *>(u"timeLeftLabel"_s);
        return QRegularExpression(u"\\d+"_s).match(time->text()).captured().toInt() < 10;
    });
}

void expired(Guide &guide) {
    guide.goToConfirm();
    guide.desk.advance(61s);
    guide.see(u"getNewCodesButton"_s);
}

void findingOut(Guide &guide) {
    guide.goToConfirm();
    guide.desk.service.fail(paths::updatePhone, u"drop-after"_s);
    guide.desk.service.fail(paths::profile, u"hang"_s, always({}));
    guide.press(u"commitButton"_s);
    const auto readings = [&] { return guide.desk.service.requests(paths::profile).size(); };
    becomes([&, before = readings()] { return readings() > before; });
    guide.see(u"busyLabel"_s);
}

void signInAgain(Guide &guide) {
    guide.desk.settings.maxAgeMinutes = 10;
    guide.signIn(u"alice"_s);
    guide.desk.advance(11min);
    guide.press(u"nextButton"_s);
    guide.see(u"signInButton"_s);
}

void closing(Guide &guide) {
    guide.begin(u"alice"_s);
    guide.type(u"newPhoneNumberEdit"_s, Guide::fresh);
    guide.press(u"cancelButton"_s);
    guide.see(u"stayButton"_s);
}

void loading(Guide &guide) {
    guide.desk.isHurried = false;
    guide.desk.service.fail(paths::profile, u"hang"_s, always({}));
    guide.start();
    guide.desk.browser.visitor = u"alice"_s;
    guide.press(u"signInButton"_s);
    guide.see(u"busyLabel"_s);
}

void menu(Guide &guide) {
    guide.desk.settings.helpUrl = QUrl(u"https://help.example.org"_s);
    guide.start();
    guide.press(u"menuButton"_s);
}

void languages(Guide &guide) {
    menu(guide);
    const bool isMirrored = guide.desk.window->isRightToLeft();
    QTest::keySequence(guide.see<QMenu>(u"programMenu"_s),
        QKeySequence(Qt::Key_Down, isMirrored ? Qt::Key_Left : Qt::Key_Right));
    guide.see(u"languageMenu"_s);
}

void about(Guide &guide) {
    menu(guide);
    guide.choose(u"aboutAction"_s);
    guide.see(u"closeButton"_s);
}

void changed(Guide &guide) {
    guide.goToConfirm();
    guide.press(u"commitButton"_s);
    guide.see(u"finishButton"_s);
}

void doneUnread(Guide &guide) {
    guide.desk.service.fail(paths::profile, u"http-status"_s, always({{u"status"_s, 503}, {u"after"_s, 1}}));
    changed(guide);
}

void signedOut(Guide &guide) {
    guide.desk.service.fail(u"/oidc/token/revocation"_s, u"http-status"_s, always({{u"status"_s, 503}}));
    guide.signIn(u"alice"_s);
    guide.press(u"signOutButton"_s);
    guide.see(u"noticeLabel"_s);
}

std::vector<Scene> wizardScenes() {
    return {
        {u"connect"_s, unconnected},
        {u"connect, not https"_s, connectWrong},
        {u"sign in"_s, [](Guide &guide) { guide.start(); }},
        {u"sign in, waiting for the browser"_s,
            [](Guide &guide) {
                guide.start();
                guide.press(u"signInButton"_s);
                guide.see(u"copyLinkButton"_s);
            }},
        {u"sign in, not the service"_s, signInDenied},
        {u"sign in, keyring locked"_s, notKept},
        {u"sign in, after signing out"_s, signedOut},
        {u"sign in again"_s, signInAgain},
        {u"account, asking"_s, loading},
        {u"account with a number"_s, [](Guide &guide) { guide.signIn(u"alice"_s); }},
        {u"account without a number"_s, [](Guide &guide) { guide.signIn(u"bob"_s); }},
        {u"account that cannot be read"_s, accountFails},
        {u"account, an earlier request is found out"_s, earlierIsFoundOut},
        {u"account, an earlier request"_s, earlierRequest},
        {u"new number"_s, [](Guide &guide) { guide.begin(u"alice"_s); }},
        {u"new number, countries"_s, countryList},
        {u"new number, too short"_s, numberTooShort},
        {u"new number, code sent"_s,
            [](Guide &guide) {
                guide.begin(u"alice"_s);
                guide.sendNewCode();
            }},
        {u"new number, ready to bind"_s,
            [](Guide &guide) {
                guide.begin(u"bob"_s);
                guide.proveNew();
            }},
        {u"new number, wrong code"_s, wrongCode},
        {u"new number, taken, with details"_s, numberTaken},
        {u"current number"_s, [](Guide &guide) { guide.goToCurrent(); }},
        {u"current number, proven"_s,
            [](Guide &guide) {
                guide.goToCurrent();
                guide.proveCurrent();
            }},
        {u"current number, lost"_s, skipped},
        {u"current number, checking"_s, verifying},
        {u"confirm"_s, [](Guide &guide) { guide.goToConfirm(); }},
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

const std::vector<Scene> &scenes() {
    static const std::vector<Scene> all = [] {
        std::vector<Scene> both = wizardScenes();
        for (Scene &each : helpdeskScenes())
            both.push_back(std::move(each));
        return both;
    }();
    return all;
}
