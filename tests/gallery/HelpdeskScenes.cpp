#include "tests/gallery/HelpdeskScenes.h"

#include "tests/ui/helpdesk/HelpdeskDesk.h"
#include "ui/look/Metrics.h"

#include <QAbstractItemView>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace key = sandbox::constants;

namespace {

const QString updateUser = HelpdeskDesk::updateUser;
const QString getUser = u"/api/v3/get-user"_s;

void signIn(HelpdeskDesk &desk, const QString &secret = key::accessKeySecret) {
    desk.startHelpdesk();
    desk.fillInKey(u"Ada"_s, key::accessKeyId, secret);
    desk.press(u"signInButton"_s);
}

void find(HelpdeskDesk &desk, const QString &text) {
    desk.signInToHelpdesk();
    desk.find(text);
}

void goToUser(HelpdeskDesk &desk, const QString &username = u"alice"_s) {
    find(desk, username);
    desk.waitForPage(u"overviewPage"_s);
    becomes([&] { return !desk.core->overview().isLoading(); });
}

void goToCase(HelpdeskDesk &desk) {
    desk.signInToHelpdesk();
    desk.openCase(u"alice"_s);
}

void sendRegisteredCode(HelpdeskDesk &desk) {
    goToCase(desk);
    desk.sendRegisteredCode();
}

void proveCaller(HelpdeskDesk &desk) {
    goToCase(desk);
    desk.proveCaller();
}

void wrongCode(HelpdeskDesk &desk) {
    sendRegisteredCode(desk);
    desk.type(u"registeredCodeEdit"_s, u"000000"_s);
    desk.press(u"checkRegisteredCodeButton"_s);
    desk.see(u"problemLabel"_s);
}

void lostPhone(HelpdeskDesk &desk) {
    goToCase(desk);
    desk.fillInEvidence();
}

void secondOperator(HelpdeskDesk &desk) {
    goToCase(desk);
    desk.vouch();
    desk.see(u"secondOperatorNameEdit"_s);
}

void sameOperator(HelpdeskDesk &desk) {
    secondOperator(desk);
    desk.fillInKey(u"Ada"_s, key::secondAccessKeyId, key::secondAccessKeySecret, u"secondOperator"_s);
    desk.press(u"agreeButton"_s);
    desk.see(u"problemLabel"_s);
}

void readyToApply(HelpdeskDesk &desk) {
    proveCaller(desk);
    desk.proveNewNumber();
}

void apply(HelpdeskDesk &desk) {
    readyToApply(desk);
    desk.press(u"applyButton"_s);
    desk.see(u"nextCallerButton"_s);
}

void unknownDepartments(HelpdeskDesk &desk) {
    desk.settings.helpdesk.protectedGroups = {u"board"_s};
    desk.service.fail(
        u"/api/v3/get-user-departments"_s, u"statusCode"_s, {{u"statusCode"_s, 403}, {u"times"_s, 100}});
    sendRegisteredCode(desk);
    desk.type(u"registeredCodeEdit"_s, desk.lastCode(HelpdeskDesk::alices, u"CHANNEL_UNBIND_PHONE"_s));
    desk.press(u"checkRegisteredCodeButton"_s);
    desk.see(u"secondOperatorNameEdit"_s);
}

void agreed(HelpdeskDesk &desk) {
    secondOperator(desk);
    desk.agree();
    desk.see(u"newPhoneNumberEdit"_s);
}

void findingOut(HelpdeskDesk &desk) {
    readyToApply(desk);
    desk.service.fail(updateUser, u"drop-after"_s);
    desk.service.fail(getUser, u"hang"_s, {{u"times"_s, 1'000'000}, {u"after"_s, 1}});
    desk.press(u"applyButton"_s);
    desk.see(u"busyLabel"_s);
    desk.see(u"problemLabel"_s);
    const auto readings = [&] { return desk.service.requests(getUser).size(); };
    becomes([&, before = readings()] { return readings() > before; }); // all has found its place by then
}

void checkFailed(HelpdeskDesk &desk) {
    readyToApply(desk);
    desk.service.fail(updateUser, u"body"_s, {{u"body"_s, u"{\"statusCode\":200}"_s}});
    desk.press(u"applyButton"_s);
    desk.see(u"checkAgainButton"_s);
    desk.see(u"nextCallerButton"_s);
}

void sessionsLeft(HelpdeskDesk &desk) {
    readyToApply(desk);
    desk.press(u"endSessionsCheckBox"_s);
    desk.press(u"applyButton"_s);
    desk.see(u"endSessionsButton"_s);
}

void overTime(HelpdeskDesk &desk) {
    proveCaller(desk);
    desk.advance(31min);
    desk.see(u"nextCallerButton"_s);
}

void matches(HelpdeskDesk &desk) {
    desk.service.changeUser(u"bob"_s, {{u"email"_s, u"alice@example.com"_s}});
    find(desk, u"alice@example.com"_s);
    desk.see(u"openUserButton"_s);
}

void withoutKeyring(HelpdeskDesk &desk) {
    desk.keyring.problem = KeyringProblem::NoKeyring;
    signIn(desk);
    desk.see(u"thisSessionOnlyButton"_s);
}

void withoutJournal(HelpdeskDesk &desk) {
    withoutKeyring(desk);
    desk.press(u"thisSessionOnlyButton"_s);
    desk.see(u"findEdit"_s);
    desk.see(u"problemLabel"_s);
}

void unclosed(HelpdeskDesk &desk) {
    desk.signInToHelpdesk();
    desk.core->journal().append({{.event = JournalEvent::Applying,
        .at = desk.clock()().wall - 1h,
        .operatorName = u"Ada"_s,
        .ticket = u"HD-9"_s,
        .userId = desk.service.user(u"alice"_s).userId,
        .newNumber = PhoneNumber::parse(HelpdeskDesk::fresh, {}).value()}});
    desk.startHelpdesk();
    desk.see(u"unclosedLabel"_s);
    desk.advance(1min);
    becomes([&] { return !desk.core->openChanges().told().isEmpty(); });
}

void webhookSecret(HelpdeskDesk &desk) {
    desk.settings.helpdesk.webhookUrl = desk.service.url();
    desk.signInToHelpdesk();
    desk.core->journal().append({}, Notice{.id = u"1"_s, .body = "{}"});
    desk.see(u"webhookSecretEdit"_s);
}

void journalGone(HelpdeskDesk &desk) {
    desk.signInToHelpdesk();
    const auto added = desk.core->journal().append({{.event = JournalEvent::Revealed}});
    becomes([&] { return added.isFinished(); }); // and the keyring knows of it
    const QString file = desk.core->journal().file();
    desk.helpdesk.reset();
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
    desk.startHelpdesk();
    desk.see(u"acceptJournalButton"_s);
}

void recentCases(HelpdeskDesk &desk) {
    apply(desk);
    desk.press(u"nextCallerButton"_s);
    desk.openCase(u"carol"_s, u"HD-2"_s);
    desk.press(u"closeCaseButton"_s);
    becomes([&] {
        const auto *table = desk.seen<QAbstractItemView>(u"recentCasesTable"_s);
        return table && table->model()->rowCount() == 2;
    });
    desk.type(u"findEdit"_s, u"188 1234 5678"_s);
}

void openJournal(HelpdeskDesk &desk) {
    apply(desk);
    desk.press(u"nextCallerButton"_s);
    desk.press(u"journalButton"_s);
    desk.see(u"showRowsButton"_s);
    becomes([&] { return desk.see<QAbstractItemView>(u"journalTable"_s)->model()->rowCount() > 5; });
}

void verified(HelpdeskDesk &desk) {
    openJournal(desk);
    desk.press(u"verifyJournalButton"_s);
    desk.see(u"journalResultLabel"_s);
}

/// Somebody alters a row behind the program's back.
void broken(HelpdeskDesk &desk) {
    openJournal(desk);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        other.setDatabaseName(desk.core->journal().file());
        other.open();
        QSqlQuery triggers(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s, other);
        QStringList names;
        while (triggers.next())
            names << triggers.value(0).toString();
        for (const QString &name : names)
            QSqlQuery(other).exec(u"DROP TRIGGER \"%1\""_s.arg(name));
        QSqlQuery(other).exec(u"UPDATE entries SET note = 'found' WHERE seq = 6"_s);
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
    desk.press(u"verifyJournalButton"_s);
    desk.see(u"journalResultLabel"_s);
}

void filtered(HelpdeskDesk &desk) {
    openJournal(desk);
    desk.type(u"filterNumberEdit"_s, HelpdeskDesk::fresh);
    desk.press(u"showRowsButton"_s);
    becomes([&] { return desk.see<QAbstractItemView>(u"journalTable"_s)->model()->rowCount() == 6; });
}

void wrongDay(HelpdeskDesk &desk) {
    openJournal(desk);
    desk.type(u"fromDayEdit"_s, u"yesterday"_s);
    desk.press(u"showRowsButton"_s);
    desk.see(u"journalResultLabel"_s);
}

void closing(HelpdeskDesk &desk) {
    proveCaller(desk);
    desk.helpdesk->close();
    desk.see(u"stayButton"_s);
}

}

std::vector<Scene> helpdeskScenes() {
    std::vector<Scene> scenes{
        {u"helpdesk, not set up"_s,
            [](HelpdeskDesk &desk) {
                desk.settings.userPoolId.clear();
                desk.startHelpdesk();
            }},
        {u"helpdesk, sign in"_s, [](HelpdeskDesk &desk) { desk.startHelpdesk(); }},
        {u"helpdesk, signing in"_s,
            [](HelpdeskDesk &desk) {
                desk.isHurried = false;
                desk.service.fail(u"/api/v3/get-management-token"_s, u"hang"_s);
                signIn(desk);
                desk.see(u"busyLabel"_s);
            }},
        {u"helpdesk, wrong key"_s,
            [](HelpdeskDesk &desk) {
                signIn(desk, u"wrong"_s);
                desk.see(u"detailsButton"_s);
            }},
        {u"helpdesk, no keyring"_s, withoutKeyring},
        {u"helpdesk, no journal"_s, withoutJournal},
        {u"helpdesk, find"_s, [](HelpdeskDesk &desk) { desk.signInToHelpdesk(); }},
        {u"helpdesk, find, recent cases"_s, recentCases},
        {u"helpdesk, nobody found"_s,
            [](HelpdeskDesk &desk) {
                find(desk, u"ali"_s);
                desk.see(u"problemLabel"_s);
            }},
        {u"helpdesk, matches"_s, matches},
        {u"helpdesk, interrupted change"_s, unclosed},
        {u"helpdesk, webhook secret"_s, webhookSecret},
        {u"helpdesk, journal gone"_s, journalGone},
        {u"helpdesk, journal gone, no words"_s,
            [](HelpdeskDesk &desk) {
                journalGone(desk);
                desk.press(u"acceptJournalButton"_s);
            }},
        {u"helpdesk, journal gone, its page"_s,
            [](HelpdeskDesk &desk) {
                journalGone(desk);
                desk.press(u"journalButton"_s);
                desk.see(u"journalResultLabel"_s);
            }},
        {u"helpdesk, user"_s, [](HelpdeskDesk &desk) { goToUser(desk); }},
        {u"helpdesk, suspended user"_s, [](HelpdeskDesk &desk) { goToUser(desk, u"dave"_s); }},
        {u"helpdesk, no ticket"_s,
            [](HelpdeskDesk &desk) {
                goToUser(desk);
                desk.press(u"openCaseButton"_s);
                desk.see(u"problemLabel"_s);
            }},
        {u"helpdesk, case"_s, goToCase},
        {u"helpdesk, case, code to the caller"_s, sendRegisteredCode},
        {u"helpdesk, case, wrong code"_s, wrongCode},
        {u"helpdesk, case, phone lost"_s, lostPhone},
        {u"helpdesk, case, second operator"_s, secondOperator},
        {u"helpdesk, case, the same operator"_s, sameOperator},
        {u"helpdesk, case, unknown departments"_s, unknownDepartments},
        {u"helpdesk, case, agreed"_s, agreed},
        {u"helpdesk, case, new number"_s, proveCaller},
        {u"helpdesk, case, code to the new number"_s,
            [](HelpdeskDesk &desk) {
                proveCaller(desk);
                desk.type(u"newPhoneNumberEdit"_s, HelpdeskDesk::fresh);
                desk.sendCode(u"sendNewCodeButton"_s);
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
        {u"helpdesk, journal, filtered"_s, filtered},
        {u"helpdesk, journal, broken"_s, broken},
        {u"helpdesk, closing"_s, closing},
    };
    for (Scene &each : scenes) {
        each.lead = [lead = each.lead](HelpdeskDesk &desk) {
            if (desk.size.isEmpty()) // the screen there is not as large as those that people work at
                desk.size = QSize(metrics::px(1100), metrics::px(720));
            lead(desk);
        };
    }
    return scenes;
}
