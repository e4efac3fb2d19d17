#include "app/helpdesk/case/OpenChanges.h"
#include "tests/genauth/ScriptedServer.h"
#include "tests/helpdesk/HelpdeskStage.h"
#include "tests/sandbox/Client.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Changes whose case is gone before their outcome is known, or before all that the case owes is done.
class OpenChangesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScriptedServer> receiver;
    std::unique_ptr<HelpdeskStage> stage;

    Journal &journal() { return stage->desk->journal(); }
    OpenChanges &openChanges() { return stage->desk->openChanges(); }
    OpenChanges::Told told() { return openChanges().told().value(0); }
    /// As if the program had ended between announcing a change and knowing what came of it.
    void leaveOpen(std::chrono::milliseconds clockAhead = {}, const QString &note = {}) {
        const Sandbox::User user = stage->service.user(u"alice"_s);
        const JournalEntry applying{.event = JournalEvent::Applying,
            .at = stage->clock()().wall + clockAhead,
            .operatorName = u"Ada"_s,
            .caseId = u"a-case"_s,
            .ticket = u"HD-9"_s,
            .userId = user.userId,
            .oldNumber = user.phoneNumber(),
            .newNumber = phoneNumber(HelpdeskStage::newNumber),
            .note = note};
        QVERIFY(wait(journal().append({applying})));
        stage->restart();
        stage->advance(3min);
    }
    void numberArrives() {
        stage->service.changeUser(
            u"alice"_s, {{u"phone"_s, u"18600001234"_s}, {u"phoneCountryCode"_s, u"+86"_s}});
    }
    void startAgain() {
        stage->desk->session().restore();
        stage->waitForReady();
    }
    bool isLooking() { return openChanges().stillLooking() == 1; }
    /// From the sign-in to the moment at which the answer to the change is lost and cannot be asked for.
    void loseAnswer(bool endsSessions = true) {
        stage->signIn();
        stage->openCase(u"alice"_s);
        stage->proveCaller();
        stage->proveNew();
        stage->open->setEndsSessions(endsSessions);
        stage->service.fail(paths::updateUser, u"drop-after"_s);
        stage->service.fail(paths::getUser, u"refuse-before"_s, {{u"times"_s, 1000}, {u"after"_s, 1}});
        stage->open->apply();
        QTRY_COMPARE(stage->open->commitStep().state(), CommitStep::State::FindingOut);
    }

private Q_SLOTS:
    void init() {
        receiver = std::make_unique<ScriptedServer>();
        stage = std::make_unique<HelpdeskStage>();
    }
    void cleanup() { stage.reset(); }

    void closesWhatWasCarriedOut() {
        stage->signIn();
        leaveOpen();
        numberArrives();
        startAgain();
        QTRY_COMPARE(told().outcome.verdict, Verdict::Changed);
        QCOMPARE(told().ticket, u"HD-9"_s);
        QVERIFY(wait(journal().unclosed())->isEmpty());
        QVERIFY(stage->events().contains(u"changed"_s));
        QCOMPARE(stage->arrived(paths::updateUser), 0);
        QCOMPARE(stage->arrived(paths::kickUsers), 0); // nobody has asked for that
    }

    void serviceFinishesAfterTheGatewayGaveUp() {
        stage->signIn();
        leaveOpen();
        startAgain();
        QTRY_VERIFY(isLooking());
        stage->advance(10s);
        const auto looks = stage->arrived(paths::getUser);
        QTRY_VERIFY(stage->arrived(paths::getUser) > looks + 2);
        QVERIFY(isLooking());
        numberArrives();
        QTRY_COMPARE(told().outcome.verdict, Verdict::Changed);
        QTRY_VERIFY(stage->events().contains(u"changed"_s));
        QVERIFY(!stage->events().contains(u"not changed"_s));
    }

    void notChangedSoFarStaysOpen() {
        stage->signIn();
        leaveOpen();
        stage->service.fail(paths::getUser, u"refuse-before"_s, {{u"times"_s, 4}}); // it goes on asking
        startAgain();
        QTRY_VERIFY(isLooking());
        QVERIFY(becomes([this] {
            stage->advance(1s);
            return told().outcome.verdict == Verdict::NotChangedSoFar;
        }));
        QVERIFY(told().outcome.isLookedFor);
        QCOMPARE(wait(journal().unclosed())->size(), 1);
        stage->advance(2h);
        numberArrives();
        QTRY_COMPARE(told().outcome.verdict, Verdict::Changed);
        QTRY_VERIFY(wait(journal().unclosed())->isEmpty());
    }

    void isClosedAfterADay() {
        stage->signIn();
        leaveOpen();
        stage->advance(24h);
        startAgain();
        QTRY_VERIFY(isLooking());
        stage->advance(1min);
        QTRY_VERIFY(stage->events().last() == u"not changed"_s);
        QVERIFY(!told().outcome.isLookedFor);
        QVERIFY(wait(journal().unclosed())->isEmpty());
    }

    void aUserWhoIsGoneIsNotChanged() {
        stage->signIn();
        const JournalEntry applying{.event = JournalEvent::Applying,
            .at = stage->clock()().wall,
            .userId = u"nobody"_s,
            .newNumber = phoneNumber(HelpdeskStage::newNumber)};
        QVERIFY(wait(journal().append({applying})));
        stage->restart();
        startAgain();
        QTRY_COMPARE(told().outcome.verdict, Verdict::NotChanged);
        QCOMPARE(stage->events().last(), u"not changed"_s);
    }

    void aChangeWrittenByAFastClockIsLookedAt() {
        stage->signIn();
        leaveOpen(50min);
        startAgain();
        QTRY_VERIFY(isLooking());
        stage->advance(1min);
        QTRY_COMPARE(told().outcome.verdict, Verdict::NotChangedSoFar);
    }

    void theRestOfTheCaseIsOwedToo() {
        sandbox::Client browser(stage->service.url());
        browser.signInAs(u"alice"_s);
        stage->settings.helpdesk.webhookUrl = receiver->url(u"/hook"_s);
        stage->restart();
        QVERIFY(wait(stage->desk->webhook().setSecret("shared secret")));
        loseAnswer();
        QVERIFY(!stage->service.liveApps(u"alice"_s).isEmpty());
        stage->restart();
        stage->service.clearFaults();
        QSignalSpy delivered(&stage->desk->webhook(), &Webhook::delivered);
        startAgain();
        QTRY_VERIFY(told().hasEndedSessions == true);
        QVERIFY(stage->service.liveApps(u"alice"_s).isEmpty());
        QCOMPARE(stage->events().mid(stage->events().indexOf(u"applying"_s)),
            (QStringList{u"applying"_s, u"signed in"_s, u"changed"_s, u"checked"_s, u"sessions ended"_s}));
        QTRY_COMPARE(delivered.size(), 1);
        QVERIFY(receiver->requests().front().body.contains("\"ticket\":\"HD-1\""));
        QCOMPARE(stage->arrived(paths::updateUser), 1);
        QCOMPARE(stage->arrived(paths::kickUsers), 1);
        stage->restart();
        QSignalSpy finished(&openChanges(), &OpenChanges::finished);
        startAgain();
        QTRY_VERIFY(!finished.isEmpty());
        QCOMPARE(stage->arrived(paths::kickUsers), 1);
    }

    void oneOfTwoWindowsClosesIt() {
        stage->signIn();
        leaveOpen({}, sessionsToEnd);
        numberArrives();
        const auto other = stage->anotherWindow();
        QSignalSpy finished(&openChanges(), &OpenChanges::finished);
        QSignalSpy otherFinished(&other->openChanges(), &OpenChanges::finished);
        other->session().restore();
        startAgain();
        QTRY_VERIFY(!finished.isEmpty() && !otherFinished.isEmpty());
        for (const QString &once : {u"changed"_s, u"checked"_s, u"sessions ended"_s})
            QCOMPARE(stage->events().count(once), 1);
        QCOMPARE(stage->arrived(paths::kickUsers), 1);
    }

    void sessionsThatWereToBeLeftAreLeft() {
        loseAnswer(false);
        stage->restart();
        stage->service.clearFaults();
        QSignalSpy finished(&openChanges(), &OpenChanges::finished);
        startAgain();
        QTRY_COMPARE(told().outcome.verdict, Verdict::Changed);
        QTRY_VERIFY(!finished.isEmpty());
        QCOMPARE(stage->arrived(paths::kickUsers), 0);
    }

    void sessionsAreOwedAfterTheOutcomeIsWritten() {
        stage->signIn();
        leaveOpen({}, sessionsToEnd);
        startAgain();
        QTRY_VERIFY(isLooking());
        const qint64 intent = wait(journal().unclosed())->front().seq;
        const JournalEntry changed{.event = JournalEvent::Changed,
            .at = stage->clock()().wall,
            .caseId = u"a-case"_s,
            .userId = stage->service.user(u"alice"_s).userId,
            .closes = intent};
        QVERIFY(wait(journal().append({changed})));
        numberArrives();
        stage->restart(); // it has ended after it wrote the outcome
        startAgain();
        QVERIFY(becomes([this] {
            stage->advance(1s);
            return told().hasEndedSessions == true;
        }));
        QCOMPARE(stage->events().last(), u"sessions ended"_s);
        QCOMPARE(stage->events().count(u"changed"_s), 1);
        QCOMPARE(stage->arrived(paths::kickUsers), 1);
    }

    void theOperatorMayGoOn() {
        loseAnswer();
        stage->open.reset(); // the next caller
        stage->service.clearFaults();
        QTRY_COMPARE(told().outcome.verdict, Verdict::Changed);
        QTRY_VERIFY(told().hasEndedSessions == true);
        QCOMPARE(stage->arrived(paths::updateUser), 1);
        QVERIFY(wait(journal().unclosed())->isEmpty());
    }

    void aCaseInHandSeesToItself() {
        loseAnswer();
        openChanges().start(stage->desk->session().who());
        stage->service.clearFaults();
        stage->waitForRest();
        QCOMPARE(stage->open->state(), HelpdeskCase::State::Applied);
        QSignalSpy finished(&openChanges(), &OpenChanges::finished);
        stage->open.reset();
        QTRY_VERIFY(!finished.isEmpty());
        QVERIFY(openChanges().told().isEmpty());
        QCOMPARE(stage->events().count(u"changed"_s), 1);
        QCOMPARE(stage->arrived(paths::kickUsers), 1);
    }
};

QTEST_GUILESS_MAIN(OpenChangesTest)
#include "OpenChangesTest.moc"
