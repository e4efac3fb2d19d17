#include "tests/gallery/HelpdeskScenes.h"

#include "tests/gallery/Guide.h"

#include <QAbstractItemView>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace key = sandbox::constants;

namespace {

const QString updateUser = HelpdeskDesk::updateUser;
const QString getUser = u"/api/v3/get-user"_s;

void fillInKey(
    Guide &guide, const QString &stem, const QString &name, const QString &id, const QString &secret) {
    guide.type(stem + u"NameEdit"_s, name);
    guide.type(stem + u"KeyIdEdit"_s, id);
    guide.type(stem + u"SecretEdit"_s, secret);
}

void signIn(Guide &guide, const QString &secret = key::accessKeySecret) {
    guide.startHelpdesk();
    fillInKey(guide, u"operator"_s, u"Ada"_s, key::accessKeyId, secret);
    guide.press(u"signInButton"_s);
}

void goToFind(Guide &guide) {
    signIn(guide);
    guide.see(u"findEdit"_s);
    becomes([&] { return guide.desk.core->journal().isOpen(); });
}

void find(Guide &guide, const QString &text) {
    goToFind(guide);
    guide.type(u"findEdit"_s, text);
    guide.press(u"findButton"_s);
}

void goToUser(Guide &guide, const QString &username = u"alice"_s) {
    find(guide, username);
    guide.see(u"ticketEdit"_s);
    becomes([&] { return !guide.desk.core->overview().isLoading(); });
}

void goToCase(Guide &guide, const QString &username = u"alice"_s) {
    goToUser(guide, username);
    guide.type(u"ticketEdit"_s, u"HD-1"_s);
    guide.type(u"reasonEdit"_s, u"lost in the sea"_s);
    guide.press(u"openCaseButton"_s);
    guide.see(u"closeCaseButton"_s);
}

void sendRegisteredCode(Guide &guide) {
    goToCase(guide);
    guide.press(u"sendRegisteredCodeButton"_s);
    guide.see(u"registeredCodeEdit"_s);
}

void proveCaller(Guide &guide) {
    sendRegisteredCode(guide);
    guide.type(u"registeredCodeEdit"_s, guide.desk.lastCode(HelpdeskDesk::alices, u"CHANNEL_UNBIND_PHONE"_s));
    guide.press(u"checkRegisteredCodeButton"_s);
    guide.see(u"newPhoneNumberEdit"_s);
}

void wrongCode(Guide &guide) {
    sendRegisteredCode(guide);
    guide.type(u"registeredCodeEdit"_s, u"000000"_s);
    guide.press(u"checkRegisteredCodeButton"_s);
    guide.see(u"problemLabel"_s);
}

void lostPhone(Guide &guide) {
    goToCase(guide);
    guide.press(u"lostPhoneCheckBox"_s);
    guide.type(u"vouchedByEdit"_s, u"Mei, HR"_s);
    guide.type(u"evidenceEdit"_s, u"called back at home, knew the last invoice"_s);
}

void secondOperator(Guide &guide) {
    lostPhone(guide);
    guide.press(u"recordEvidenceButton"_s);
    guide.see(u"secondOperatorNameEdit"_s);
}

void sameOperator(Guide &guide) {
    secondOperator(guide);
    fillInKey(guide, u"secondOperator"_s, u"Ada"_s, key::secondAccessKeyId, key::secondAccessKeySecret);
    guide.press(u"agreeButton"_s);
    guide.see(u"problemLabel"_s);
}

void unknownDepartments(Guide &guide) {
    guide.desk.settings.helpdesk.protectedGroups = {u"board"_s};
    guide.desk.service.fail(
        u"/api/v3/get-user-departments"_s, u"statusCode"_s, {{u"statusCode"_s, 403}, {u"times"_s, 100}});
    sendRegisteredCode(guide);
    guide.type(u"registeredCodeEdit"_s, guide.desk.lastCode(HelpdeskDesk::alices, u"CHANNEL_UNBIND_PHONE"_s));
    guide.press(u"checkRegisteredCodeButton"_s);
    guide.see(u"secondOperatorNameEdit"_s);
}

void agreed(Guide &guide) {
    secondOperator(guide);
    fillInKey(guide, u"secondOperator"_s, u"Grace"_s, key::secondAccessKeyId, key::secondAccessKeySecret);
    guide.press(u"agreeButton"_s);
    guide.see(u"newPhoneNumberEdit"_s);
}

void sendNewCode(Guide &guide) {
    guide.type(u"newPhoneNumberEdit"_s, u"+86 186 0000 1234"_s);
    guide.press(u"sendNewCodeButton"_s);
    guide.see(u"newCodeEdit"_s);
}

void readyToApply(Guide &guide) {
    proveCaller(guide);
    sendNewCode(guide);
    guide.type(u"newCodeEdit"_s, guide.desk.lastCode(Guide::fresh, u"CHANNEL_BIND_PHONE"_s));
    guide.press(u"checkNewCodeButton"_s);
    guide.see(u"applyButton"_s);
}

void apply(Guide &guide) {
    readyToApply(guide);
    guide.press(u"applyButton"_s);
    guide.see(u"nextCallerButton"_s);
}

void findingOut(Guide &guide) {
    readyToApply(guide);
    guide.desk.service.fail(updateUser, u"drop-after"_s);
    guide.desk.service.fail(getUser, u"hang"_s, {{u"times"_s, 1'000'000}, {u"after"_s, 1}});
    guide.press(u"applyButton"_s);
    guide.see(u"busyLabel"_s);
    guide.see(u"problemLabel"_s);
    const auto readings = [&] { return guide.desk.service.requests(getUser).size(); };
    becomes([&, before = readings()] { return readings() > before; }); // all has found its place by then
}

void checkFailed(Guide &guide) {
    readyToApply(guide);
    guide.desk.service.fail(updateUser, u"body"_s, {{u"body"_s, u"{\"statusCode\":200}"_s}});
    guide.press(u"applyButton"_s);
    guide.see(u"checkAgainButton"_s);
    guide.see(u"nextCallerButton"_s);
}

void sessionsLeft(Guide &guide) {
    readyToApply(guide);
    guide.press(u"endSessionsCheckBox"_s);
    guide.press(u"applyButton"_s);
    guide.see(u"endSessionsButton"_s);
}

void overTime(Guide &guide) {
    proveCaller(guide);
    guide.desk.advance(31min);
    guide.see(u"nextCallerButton"_s);
}

void matches(Guide &guide) {
    guide.desk.service.changeUser(u"bob"_s, {{u"email"_s, u"alice@example.com"_s}});
    find(guide, u"alice@example.com"_s);
    guide.see(u"openUserButton"_s);
}

void withoutKeyring(Guide &guide) {
    guide.desk.keyring.problem = KeyringProblem::NoKeyring;
    signIn(guide);
    guide.see(u"thisSessionOnlyButton"_s);
}

void withoutJournal(Guide &guide) {
    withoutKeyring(guide);
    guide.press(u"thisSessionOnlyButton"_s);
    guide.see(u"findEdit"_s);
    guide.see(u"problemLabel"_s);
}

void unclosed(Guide &guide) {
    goToFind(guide);
    guide.desk.core->journal().append({{.event = JournalEvent::Applying,
        .at = guide.desk.clock()().wall - 1h,
        .operatorName = u"Ada"_s,
        .ticket = u"HD-9"_s,
        .userId = guide.desk.service.user(u"alice"_s).userId,
        .newNumber = PhoneNumber::parse(Guide::fresh, {}).value()}});
    guide.startHelpdesk();
    guide.see(u"unclosedLabel"_s);
    guide.desk.advance(1min);
    becomes([&] { return !guide.desk.core->openChanges().told().isEmpty(); });
}

void webhookSecret(Guide &guide) {
    guide.desk.settings.helpdesk.webhookUrl = guide.desk.service.url();
    goToFind(guide);
    guide.desk.core->journal().append({}, Notice{.id = u"1"_s, .body = "{}"});
    guide.see(u"webhookSecretEdit"_s);
}

void journalGone(Guide &guide) {
    goToFind(guide);
    const auto added = guide.desk.core->journal().append({{.event = JournalEvent::Revealed}});
    becomes([&] { return added.isFinished(); }); // and the keyring knows of it
    const QString file = guide.desk.core->journal().file();
    guide.desk.helpdesk.reset();
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
    guide.startHelpdesk();
    guide.see(u"acceptJournalButton"_s);
}

void openJournal(Guide &guide) {
    apply(guide);
    guide.press(u"nextCallerButton"_s);
    guide.press(u"journalButton"_s);
    guide.see(u"showRowsButton"_s);
    becomes([&] { return guide.see<QAbstractItemView>(u"journalTable"_s)->model()->rowCount() > 5; });
}

void verified(Guide &guide) {
    openJournal(guide);
    guide.press(u"verifyJournalButton"_s);
    guide.see(u"journalResultLabel"_s);
}

void wrongDay(Guide &guide) {
    openJournal(guide);
    guide.type(u"fromDayEdit"_s, u"yesterday"_s);
    guide.press(u"showRowsButton"_s);
    guide.see(u"journalResultLabel"_s);
}

void closing(Guide &guide) {
    proveCaller(guide);
    guide.desk.helpdesk->close();
    guide.see(u"stayButton"_s);
}

}

std::vector<Scene> helpdeskScenes() {
    return {
        {u"helpdesk, not set up"_s,
            [](Guide &guide) {
                guide.desk.settings.userPoolId.clear();
                guide.startHelpdesk();
            }},
        {u"helpdesk, sign in"_s, [](Guide &guide) { guide.startHelpdesk(); }},
        {u"helpdesk, signing in"_s,
            [](Guide &guide) {
                guide.desk.isHurried = false;
                guide.desk.service.fail(u"/api/v3/get-management-token"_s, u"hang"_s);
                signIn(guide);
                guide.see(u"busyLabel"_s);
            }},
        {u"helpdesk, wrong key"_s,
            [](Guide &guide) {
                signIn(guide, u"wrong"_s);
                guide.see(u"detailsButton"_s);
            }},
        {u"helpdesk, no keyring"_s, withoutKeyring},
        {u"helpdesk, no journal"_s, withoutJournal},
        {u"helpdesk, find"_s, goToFind},
        {u"helpdesk, nobody found"_s,
            [](Guide &guide) {
                find(guide, u"ali"_s);
                guide.see(u"problemLabel"_s);
            }},
        {u"helpdesk, matches"_s, matches},
        {u"helpdesk, interrupted change"_s, unclosed},
        {u"helpdesk, webhook secret"_s, webhookSecret},
        {u"helpdesk, journal gone"_s, journalGone},
        {u"helpdesk, journal gone, no words"_s,
            [](Guide &guide) {
                journalGone(guide);
                guide.press(u"acceptJournalButton"_s);
            }},
        {u"helpdesk, journal gone, its page"_s,
            [](Guide &guide) {
                journalGone(guide);
                guide.press(u"journalButton"_s);
                guide.see(u"journalResultLabel"_s);
            }},
        {u"helpdesk, user"_s, [](Guide &guide) { goToUser(guide); }},
        {u"helpdesk, suspended user"_s, [](Guide &guide) { goToUser(guide, u"dave"_s); }},
        {u"helpdesk, no ticket"_s,
            [](Guide &guide) {
                goToUser(guide);
                guide.press(u"openCaseButton"_s);
                guide.see(u"problemLabel"_s);
            }},
        {u"helpdesk, case"_s, [](Guide &guide) { goToCase(guide); }},
        {u"helpdesk, case, code to the caller"_s, sendRegisteredCode},
        {u"helpdesk, case, wrong code"_s, wrongCode},
        {u"helpdesk, case, phone lost"_s, lostPhone},
        {u"helpdesk, case, second operator"_s, secondOperator},
        {u"helpdesk, case, the same operator"_s, sameOperator},
        {u"helpdesk, case, unknown departments"_s, unknownDepartments},
        {u"helpdesk, case, agreed"_s, agreed},
        {u"helpdesk, case, new number"_s, proveCaller},
        {u"helpdesk, case, code to the new number"_s,
            [](Guide &guide) {
                proveCaller(guide);
                sendNewCode(guide);
            }},
        {u"helpdesk, case, ready to apply"_s, readyToApply},
        {u"helpdesk, case, finding out"_s, findingOut},
        {u"helpdesk, case, not as expected"_s, checkFailed},
        {u"helpdesk, case, sessions left"_s, sessionsLeft},
        {u"helpdesk, case, done"_s, apply},
        {u"helpdesk, case, time over"_s, overTime},
        {u"helpdesk, journal"_s, openJournal},
        {u"helpdesk, journal verified"_s, verified},
        {u"helpdesk, journal, wrong day"_s, wrongDay},
        {u"helpdesk, closing"_s, closing},
    };
}
