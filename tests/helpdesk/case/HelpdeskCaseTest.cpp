#include "tests/helpdesk/HelpdeskStage.h"
#include "tests/sandbox/Client.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = HelpdeskCase::State;
using Step = HelpdeskCase::Step;
using Progress = HelpdeskCase::Progress;

/// Changing a number on behalf of somebody, and everything that must stand in its way.
class HelpdeskCaseTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HelpdeskStage> stage;

    QString numberOf(const QString &username) {
        const Sandbox::User user = stage->service.user(username);
        return user.phone.isEmpty() ? QString() : user.phoneCountryCode + user.phone;
    }
    void begin(const QString &username = u"alice"_s) {
        stage->signIn();
        stage->openCase(username);
    }
    bool isToldNotSoFar() const {
        return stage->open->problem()
            && std::holds_alternative<NotChangedSoFar>(stage->open->problem()->kind);
    }
    /// What the service had still to do it does now.
    void numberArrives() {
        stage->service.changeUser(u"alice"_s,
            {{u"phone"_s, u"18600001234"_s}, {u"phoneCountryCode"_s, u"+86"_s}, {u"phoneVerified"_s, true}});
    }
    QString wrongCode() const { return stage->wrongCode(u"+8618812345678"_s, HelpdeskStage::unbindChannel); }
    /// Neither the service nor the journal has seen a change.
    void nothingWasChanged() {
        stage->waitForRest();
        QCOMPARE(stage->arrived(paths::updateUser), 0);
        QCOMPARE(numberOf(u"alice"_s), u"+8618812345678"_s);
        QVERIFY(!stage->events().contains(u"changed"_s));
        QVERIFY(stage->open->state() != State::Applied);
    }

private Q_SLOTS:
    void init() { stage = std::make_unique<HelpdeskStage>(); }
    void cleanup() { stage.reset(); }

    void foundProvenAppliedCheckedEnded() {
        sandbox::Client browser(stage->service.url());
        browser.signInAs(u"alice"_s);
        begin();
        stage->proveCaller();
        stage->proveNew();
        QVERIFY(stage->open->canApply());
        stage->apply();
        QCOMPARE(stage->open->state(), State::Applied);
        for (const Step step : {Step::Caller, Step::NewNumber, Step::Change, Step::Check, Step::Sessions})
            QCOMPARE(stage->open->progress(step), Progress::Done);
        QCOMPARE(numberOf(u"alice"_s), HelpdeskStage::newNumber);
        QVERIFY(stage->service.user(u"alice"_s).phoneVerified);
        QVERIFY(stage->service.liveApps(u"alice"_s).isEmpty());
        QCOMPARE(stage->arrived(paths::updateUser), 1);
        QCOMPARE(stage->events(),
            (QStringList{u"signed in"_s, u"case opened"_s, u"code sent"_s, u"caller proven"_s, u"code sent"_s,
                u"new number proven"_s, u"applying"_s, u"changed"_s, u"checked"_s, u"sessions ended"_s}));
        QVERIFY(wait(stage->desk->journal().verify())->fits());
        QVERIFY(wait(stage->desk->journal().unclosed())->isEmpty());
        QVERIFY(!stage->open->problem());
        const QString text = handOverText(*stage->open->completed(), u"Call 4711."_s, QLocale(u"en"_s));
        QVERIFY(text.contains(u"1234"_s) && !text.contains(u"18600001234"_s));
        QVERIFY(text.contains(u"HD-1"_s) && text.contains(u"Call 4711."_s));
        QVERIFY(text.contains(u"signed out everywhere"_s));
    }

    void strictServiceTakesTheOperatorsToken() {
        stage->service.changeSettings({{u"codesNeedToken"_s, true}});
        begin();
        stage->proveCaller();
        stage->proveNew();
        QVERIFY(stage->open->canApply());
    }

    void bindsForSomebodyWithoutANumber() {
        begin(u"bob"_s);
        QVERIFY(!stage->open->registeredNumber().step().canSend());
        stage->vouch();
        QVERIFY(stage->open->whySecondOperator() == ColleagueReason::PhoneLost);
        stage->agree();
        stage->proveNew();
        stage->apply();
        QCOMPARE(numberOf(u"bob"_s), HelpdeskStage::newNumber);
    }

    void lostPhoneTakesASecondOperator() {
        begin();
        stage->vouch();
        stage->proveNew();
        QCOMPARE(stage->open->obstacle(), HelpdeskProblem::SecondOperatorNeeded);
        stage->apply();
        nothingWasChanged();
        stage->agree();
        stage->apply();
        QCOMPARE(numberOf(u"alice"_s), HelpdeskStage::newNumber);
        const auto rows = wait(stage->desk->journal().page({.event = JournalEvent::SecondOperatorAgreed}));
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->front().note.contains(u"Grace"_s));
        const auto vouched = wait(stage->desk->journal().page({.event = JournalEvent::CallerVouchedFor}));
        QCOMPARE(vouched->front().note, u"video; by HR: passport"_s);
    }

    void secondOperatorMustBeAnother_data() {
        QTest::addColumn<QString>("keyId");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("account");
        QTest::addColumn<HelpdeskProblem>("problem");
        const auto [id, secret] = HelpdeskStage::colleaguesKey;
        QTest::newRow("the same key") << HelpdeskStage::ownKey.id << HelpdeskStage::ownKey.secret
                                      << u"Grace"_s << QString() << HelpdeskProblem::SameOperator;
        QTest::newRow("the same name")
            << id << secret << u" ada"_s << QString() << HelpdeskProblem::SameOperator;
        QTest::newRow("no name") << id << secret << u" "_s << QString() << HelpdeskProblem::NameMissing;
        QTest::newRow("the user") << id << secret << u"Grace"_s << u"alice"_s
                                  << HelpdeskProblem::SameOperator;
        QTest::newRow("the user's name")
            << id << secret << u"alice CHEN"_s << QString() << HelpdeskProblem::SameOperator;
        QTest::newRow("the user's address")
            << id << secret << u"alice@example.com"_s << QString() << HelpdeskProblem::SameOperator;
        QTest::newRow("the first's account")
            << id << secret << u"Grace"_s << u"carol"_s << HelpdeskProblem::SameOperator;
        QTest::newRow("nobody's account")
            << id << secret << u"Grace"_s << u"nobody"_s << HelpdeskProblem::OwnAccountUnknown;
        QTest::newRow("a wrong key") << id << u"x"_s << u"Grace"_s << QString()
                                     << HelpdeskProblem::KeyRefused;
    }
    void secondOperatorMustBeAnother() {
        QFETCH(QString, keyId);
        QFETCH(QString, secret);
        QFETCH(QString, name);
        QFETCH(QString, account);
        QFETCH(HelpdeskProblem, problem);
        stage->signIn(u"carol"_s);
        stage->openCase(u"alice"_s);
        stage->vouch();
        stage->proveNew();
        stage->agree({keyId, secret}, name, account);
        QVERIFY(stage->isTold(problem));
        stage->apply();
        nothingWasChanged();
    }

    void protectedGroupTakesASecondOperator() {
        stage->settings.helpdesk.protectedGroups = {u"board"_s};
        stage->restart();
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.changeUser(u"alice"_s, {{u"departmentIds"_s, QJsonArray{u"board"_s}}}); // since then
        QVERIFY(stage->open->canApply());
        stage->apply();
        QVERIFY(stage->isTold(HelpdeskProblem::SecondOperatorNeeded));
        nothingWasChanged();
        stage->agree();
        stage->apply();
        QCOMPARE(numberOf(u"alice"_s), HelpdeskStage::newNumber);
    }

    void policyStandsInTheFirstRow() {
        stage->settings.helpdesk.protectedGroups = {u"board"_s};
        stage->settings.helpdesk.maxAttempts = 3;
        stage->restart();
        begin();
        stage->events(); // by now all is written
        const auto rows = wait(stage->desk->journal().page({}));
        const JournalRow &first = *std::ranges::find(*rows, u"case opened"_s, &JournalRow::event);
        QCOMPARE(first.note, u"lost in the sea"_s);
        QCOMPARE(first.policy, toText(stage->settings.helpdesk));
        QVERIFY(first.policy.contains(u"\"protectedGroups\":[\"board\"]"_s));
        QVERIFY(wait(stage->desk->journal().verify())->fits());
        for (const JournalRow &row : *rows)
            QCOMPARE(row.policy.isEmpty(), row.event != "case opened"_L1);
    }

    void departmentsAreProtected_data() {
        QTest::addColumn<QJsonArray>("departments");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::optional<ColleagueReason>>("reason");
        using Reason = std::optional<ColleagueReason>;
        QJsonArray many;
        for (int i = 0; i < 60; i++)
            many << u"team-%1"_s.arg(i);
        const QString none, body = u"body"_s;
        QTest::newRow("none") << QJsonArray() << none << QByteArray() << Reason();
        QTest::newRow("another") << QJsonArray{u"sales"_s} << none << QByteArray() << Reason();
        QTest::newRow("above it") << QJsonArray{u"head-office"_s} << none << QByteArray() << Reason();
        QTest::newRow("many others") << many << none << QByteArray() << Reason();
        QTest::newRow("below it") << QJsonArray{u"board-assistants"_s} << none << QByteArray()
                                  << Reason(ColleagueReason::Protected);
        many << u"board"_s;
        QTest::newRow("on the second page")
            << many << none << QByteArray() << Reason(ColleagueReason::Protected);
        const Reason unknown(ColleagueReason::DepartmentsUnknown);
        QTest::newRow("refused") << QJsonArray() << u"statusCode"_s << QByteArray() << unknown;
        QTest::newRow("no answer") << QJsonArray() << u"refuse-before"_s << QByteArray() << unknown;
        QTest::newRow("no list") << QJsonArray() << body << QByteArray("{\"statusCode\":200,\"data\":{}}")
                                 << unknown;
        QTest::newRow("a list that breaks off")
            << QJsonArray() << body
            << QByteArray("{\"statusCode\":200,\"data\":{\"totalCount\":1,\"list\":[]}}") << unknown;
        QTest::newRow("nothing about those above")
            << QJsonArray() << body
            << QByteArray("{\"statusCode\":200,\"data\":{\"totalCount\":1,\"list\":"
                          "[{\"departmentId\":\"sales\",\"isRoot\":false}]}}")
            << unknown;
    }
    void departmentsAreProtected() {
        QFETCH(QJsonArray, departments);
        QFETCH(QString, fault);
        QFETCH(QByteArray, body);
        QFETCH(std::optional<ColleagueReason>, reason);
        stage->settings.helpdesk.protectedGroups = {u"board"_s};
        stage->restart();
        stage->service.changeUser(u"alice"_s, {{u"departmentIds"_s, departments}});
        QJsonObject details{{u"times"_s, 1000}};
        if (!body.isEmpty())
            details[u"body"_s] = QString::fromUtf8(body);
        if (fault == "statusCode"_L1)
            details[u"statusCode"_s] = 403;
        if (!fault.isEmpty())
            stage->service.fail(paths::getUserDepartments, fault, details);
        begin();
        stage->proveCaller();
        stage->proveNew();
        QTRY_VERIFY(stage->open->whySecondOperator() == reason);
        QCOMPARE(stage->open->canApply(), !reason.has_value());
        if (!reason)
            return;
        stage->apply();
        nothingWasChanged();
        stage->agree();
        stage->apply();
        QCOMPARE(numberOf(u"alice"_s), HelpdeskStage::newNumber);
    }

    void departmentsAreReadAgain() {
        stage->settings.helpdesk.protectedGroups = {u"board"_s};
        stage->restart();
        stage->service.fail(paths::getUserDepartments, u"statusCode"_s, {{u"statusCode"_s, 403}});
        begin();
        QTRY_COMPARE(stage->arrived(paths::getUserDepartments), 1);
        stage->proveCaller();
        QTRY_VERIFY(!stage->open->whySecondOperator());
    }

    void otherEvidenceWasNotAgreedTo() {
        begin();
        stage->vouch();
        stage->agree();
        stage->proveNew();
        QVERIFY(stage->open->canApply());
        stage->vouch(u"a voice"_s);
        QCOMPARE(stage->open->obstacle(), HelpdeskProblem::SecondOperatorNeeded);
        stage->apply();
        nothingWasChanged();
    }

    void agreementUnderWayIsToWhatWasShown() {
        begin();
        stage->vouch();
        const auto [id, secret] = HelpdeskStage::colleaguesKey;
        stage->open->secondOperator().agree({id, secret}, u"Grace"_s, {}, u"CN"_s);
        stage->vouch(u"a voice"_s);
        QTRY_COMPARE(stage->arrived(paths::managementToken), 2);
        stage->sendCode(stage->open->registeredNumber()); // an answer that comes after that one
        QVERIFY(!stage->open->secondOperator().hasAgreed());
    }

    void takingBackTheProofTakesBackTheAgreement() {
        begin();
        stage->vouch();
        stage->agree();
        stage->proveNew();
        stage->open->takeBackEvidence();
        QCOMPARE(stage->open->obstacle(), HelpdeskProblem::CallerNotProven);
        QVERIFY(stage->events().contains(u"proof taken back"_s));
        stage->vouch();
        QCOMPARE(stage->open->obstacle(), HelpdeskProblem::SecondOperatorNeeded);
        stage->apply();
        nothingWasChanged();
    }

    void nothingProven() {
        begin();
        stage->apply();
        QVERIFY(stage->isTold(HelpdeskProblem::CallerNotProven));
        nothingWasChanged();
        QVERIFY(stage->events().contains(u"refused"_s));
    }

    void callerNotProven() {
        begin();
        stage->proveNew();
        stage->apply();
        QVERIFY(stage->isTold(HelpdeskProblem::CallerNotProven));
        nothingWasChanged();
    }

    void newNumberNotProven() {
        begin();
        stage->proveCaller();
        stage->enterNumber();
        stage->apply();
        QVERIFY(stage->isTold(HelpdeskProblem::NewNumberNotProven));
        nothingWasChanged();
    }

    void otherNumberThanTheProvenOne() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->enterNumber(u"+8618600009999"_s);
        stage->apply();
        QVERIFY(stage->isTold(HelpdeskProblem::NewNumberNotProven));
        nothingWasChanged();
    }

    void otherNumberWhileAsking() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->open->apply();
        stage->enterNumber(u"+8618600009999"_s);
        nothingWasChanged();
        QVERIFY(stage->isTold(HelpdeskProblem::NewNumberNotProven));
    }

    void wrongCodes() {
        begin();
        stage->proveNew();
        stage->sendCode(stage->open->registeredNumber());
        stage->enterCode(stage->open->registeredNumber(), wrongCode());
        QVERIFY(stage->isTold(ErrorKind::WrongCode));
        stage->apply();
        nothingWasChanged();
        QVERIFY(stage->events().contains(u"code refused"_s));
    }

    void wrongCodeCountsForTheOneThatWasChecked() {
        begin();
        CodeCheck &check = stage->open->registeredNumber();
        stage->sendCode(check);
        const QString right = stage->service.lastCode(check.step().number()->e164(), stage->unbindChannel);
        stage->service.changeSettings({{u"codeMaxAttempts"_s, 3}});
        check.step().setCodeText(wrongCode());
        check.check();
        check.step().setCodeText(right); // while the service is asked about the other
        QTRY_VERIFY(!check.isChecking());
        QVERIFY(stage->isTold(ErrorKind::WrongCode));
        QCOMPARE(check.step().codeText(), right);
        check.check();
        QTRY_VERIFY(check.isProven());
        QCOMPARE(check.wrongCodes(), 1);
    }

    void tooManyWrongCodes() {
        stage->settings.helpdesk.maxAttempts = 2;
        stage->restart();
        begin();
        for (int i = 0; i < 2; i++) {
            stage->sendCode(stage->open->registeredNumber());
            stage->enterCode(stage->open->registeredNumber(), wrongCode());
            stage->advance(61s);
        }
        QVERIFY(stage->isTold(HelpdeskProblem::TooManyAttempts));
        QCOMPARE(stage->open->state(), State::Closed);
        stage->vouch();
        stage->agree();
        stage->proveNew();
        stage->apply();
        nothingWasChanged();
        QVERIFY(stage->events().contains(u"case closed"_s));
    }

    void timeIsOver() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->advance(30min);
        QVERIFY(!stage->open->canApply());
        stage->apply();
        QVERIFY(stage->isTold(HelpdeskProblem::TimeOver));
        QCOMPARE(stage->open->state(), State::Closed);
        nothingWasChanged();
    }

    void closesByItselfWhenTimeIsOver() {
        begin();
        stage->advance(30min);
        QTRY_COMPARE(stage->open->state(), State::Closed);
        QVERIFY(stage->isTold(HelpdeskProblem::TimeOver));
    }

    void ownAccount() {
        stage->signIn(u"alice@example.com"_s);
        stage->desk->overview().load(stage->service.user(u"alice"_s).userId);
        QTRY_VERIFY(!stage->desk->overview().isLoading());
        const ManagedUser alice = *stage->desk->overview().user();
        QCOMPARE(
            stage->desk->openCase({alice, u"HD-1"_s, u"because"_s}).error(), HelpdeskProblem::OwnAccount);
        // And a case that was opened in another way does not apply, either.
        Service &management = stage->desk->session().service();
        stage->open = std::make_unique<HelpdeskCase>(
            CaseDesk{management, management, stage->desk->journal(), *stage->memory, stage->settings,
                stage->desk->session().who()},
            alice, *CaseFile::of({alice, u"HD-1"_s, u"because"_s}, {}));
        stage->proveCaller();
        stage->proveNew();
        stage->apply();
        QVERIFY(stage->isTold(HelpdeskProblem::OwnAccount));
        nothingWasChanged();
        QVERIFY(stage->events().contains(u"refused"_s));
    }

    void wayNotAllowed_data() {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("what");
        QTest::addColumn<HelpdeskProblem>("problem");
        QTest::newRow("not listed") << u"manager"_s << u"M"_s << u"said yes"_s
                                    << HelpdeskProblem::WayNotAllowed;
        QTest::newRow("nobody") << u"video"_s << u" "_s << u"passport"_s << HelpdeskProblem::EvidenceMissing;
        QTest::newRow("nothing") << u"video"_s << u"HR"_s << QString() << HelpdeskProblem::EvidenceMissing;
    }
    void wayNotAllowed() {
        QFETCH(QString, way);
        QFETCH(QString, who);
        QFETCH(QString, what);
        QFETCH(HelpdeskProblem, problem);
        stage->settings.helpdesk.alternatives = {u"video"_s};
        stage->restart();
        begin();
        stage->proveNew();
        stage->open->vouch(way, who, what);
        QVERIFY(stage->isTold(problem));
        stage->agree();
        stage->apply();
        nothingWasChanged();
    }

    void numberChangedMeanwhile() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.changeUser(u"alice"_s, {{u"phone"_s, u"18612345678"_s}});
        stage->apply();
        QVERIFY(stage->isTold(HelpdeskProblem::ChangedMeanwhile));
        QCOMPARE(stage->open->state(), State::Closed);
        QCOMPARE(stage->arrived(paths::updateUser), 0);
    }

    void journalCannotBeWritten() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"busy"_s);
            other.setDatabaseName(stage->desk->journal().file());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
            stage->apply();
            QVERIFY(stage->isTold(HelpdeskProblem::JournalNotWritten));
            QCOMPARE(stage->open->state(), State::Proving);
            QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"busy"_s);
        nothingWasChanged();
        stage->apply();
        QCOMPARE(numberOf(u"alice"_s), HelpdeskStage::newNumber);
        QCOMPARE(stage->events().count(u"applying"_s), 1);
    }

    void sameNumberIsNotSentTo() {
        begin();
        stage->enterNumber(u"+8618812345678"_s);
        stage->open->newPhone().sendCode();
        QVERIFY(stage->isTold(HelpdeskProblem::SameNumber));
        QVERIFY(stage->service.messages().isEmpty());
    }

    void numberOfSomebodyElse() {
        begin();
        stage->proveCaller();
        stage->proveNew(u"+447911123456"_s);
        stage->apply();
        QVERIFY(stage->isTold(ErrorKind::NumberTaken));
        QCOMPARE(stage->open->state(), State::Proving);
        QCOMPARE(numberOf(u"alice"_s), u"+8618812345678"_s);
        QVERIFY(stage->events().contains(u"not changed"_s));
        QVERIFY(wait(stage->desk->journal().unclosed())->isEmpty());
    }

    void lostAnswerIsFoundOut() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.fail(paths::updateUser, u"drop-after"_s);
        stage->apply();
        QCOMPARE(stage->open->state(), State::Applied);
        QCOMPARE(stage->open->progress(Step::Check), Progress::Done);
        QCOMPARE(stage->arrived(paths::updateUser), 1);
    }

    void lostRequestIsFoundOut() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.fail(paths::updateUser, u"refuse-before"_s);
        stage->apply();
        QVERIFY(isToldNotSoFar());
        QCOMPARE(stage->open->state(), State::Proving);
        QCOMPARE(stage->arrived(paths::updateUser), 1);
        QCOMPARE(wait(stage->desk->journal().unclosed())->size(), 1);
        stage->apply();
        QCOMPARE(numberOf(u"alice"_s), HelpdeskStage::newNumber);
        QCOMPARE(stage->arrived(paths::updateUser), 2);
        QVERIFY(!stage->events().isEmpty());
        QVERIFY2(
            wait(stage->desk->journal().unclosed())->isEmpty(), "the first one is answered by the second");
    }

    void serviceFinishesAfterTheGatewayGaveUp() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.fail(paths::updateUser, u"http-status"_s, {{u"status"_s, 502}});
        stage->open->apply();
        QTRY_COMPARE(stage->open->commitStep().state(), CommitStep::State::FindingOut);
        stage->advance(10s);
        const auto looks = stage->arrived(paths::getUser);
        QTRY_VERIFY(stage->arrived(paths::getUser) > looks + 2);
        QCOMPARE(stage->open->commitStep().state(), CommitStep::State::FindingOut);
        numberArrives();
        QTRY_COMPARE(stage->open->state(), State::Applied);
        stage->waitForRest();
        QVERIFY(!stage->open->problem());
        QCOMPARE(stage->open->progress(Step::Sessions), Progress::Done);
        QCOMPARE(stage->arrived(paths::updateUser), 1);
    }

    void happensAfterAll() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.fail(paths::updateUser, u"http-status"_s, {{u"status"_s, 502}});
        stage->apply();
        QVERIFY(isToldNotSoFar());
        numberArrives();
        QTRY_COMPARE(stage->open->state(), State::Applied);
        stage->waitForRest();
        QVERIFY(!stage->open->problem());
        QCOMPARE(stage->events().mid(6),
            (QStringList{u"applying"_s, u"not changed"_s, u"changed"_s, u"checked"_s, u"sessions ended"_s}));
        QVERIFY(wait(stage->desk->journal().unclosed())->isEmpty());
    }

    void happensWhileItIsAskedForAgain() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.fail(paths::updateUser, u"http-status"_s, {{u"status"_s, 502}});
        stage->apply();
        QVERIFY(isToldNotSoFar());
        stage->open->commitStep().stopLooking(); // until the next look
        numberArrives();
        stage->apply();
        QCOMPARE(stage->open->state(), State::Applied);
        QCOMPARE(stage->arrived(paths::updateUser), 1);
        QCOMPARE(stage->events().count(u"changed"_s), 1);
    }

    void oneTruthAtATime() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.fail(paths::updateUser, u"drop-after"_s);
        stage->service.fail(
            paths::getUser, u"http-status"_s, {{u"status"_s, 504}, {u"times"_s, 1'000'000}, {u"after"_s, 1}});
        stage->open->apply();
        QTRY_VERIFY(stage->open->problem());
        QVERIFY(stage->open->problem()->is(FlowProblem::StillAsking));
        QCOMPARE(stage->open->commitStep().state(), CommitStep::State::FindingOut);
        stage->service.clearFaults();
        stage->waitForRest();
        QCOMPARE(stage->open->state(), State::Applied);
        QVERIFY(!stage->open->problem());
    }

    void showsWhenTheServiceShowsAnother() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.fail(paths::updateUser, u"body"_s, {{u"body"_s, u"{\"statusCode\":200}"_s}});
        stage->apply();
        QCOMPARE(stage->open->progress(Step::Check), Progress::Failed);
        QVERIFY(stage->isTold(HelpdeskProblem::ShowsOtherNumber));
        QVERIFY(stage->events().contains(u"check failed"_s));
        stage->service.changeUser(
            u"alice"_s, {{u"phone"_s, u"18600001234"_s}, {u"phoneCountryCode"_s, u"+86"_s}});
        stage->open->checkAgain();
        stage->waitForRest();
        QCOMPARE(stage->open->progress(Step::Check), Progress::Done);
    }

    void sessionsMayBeLeft() {
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->open->setEndsSessions(false);
        stage->apply();
        QCOMPARE(stage->arrived(paths::kickUsers), 0);
        QCOMPARE(stage->open->progress(Step::Sessions), Progress::Open);
        stage->open->endSessions();
        stage->waitForRest();
        QCOMPARE(stage->open->progress(Step::Sessions), Progress::Done);
    }

    void sessionsThatDoNotEndAreTold() {
        sandbox::Client browser(stage->service.url());
        browser.signInAs(u"alice"_s);
        begin();
        stage->proveCaller();
        stage->proveNew();
        stage->service.fail(paths::kickUsers, u"refuse-before"_s);
        stage->apply();
        QCOMPARE(stage->open->progress(Step::Sessions), Progress::Failed);
        QCOMPARE(stage->arrived(paths::kickUsers), 1);
        stage->open->endSessions();
        stage->waitForRest();
        QCOMPARE(stage->open->progress(Step::Sessions), Progress::Done);
        QVERIFY(stage->service.liveApps(u"alice"_s).isEmpty());
    }

    void closingIsRecorded() {
        begin();
        stage->open->close();
        stage->open.reset();
        QCOMPARE(stage->events().last(), u"case closed"_s);
    }

    void wantsATicketAndAReason_data() {
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<HelpdeskProblem>("problem");
        QTest::newRow("no ticket") << u" "_s << u"why"_s << HelpdeskProblem::TicketMissing;
        QTest::newRow("not one of ours") << u"HD-12x"_s << u"why"_s << HelpdeskProblem::TicketFormat;
        QTest::newRow("part of one") << u"xHD-12"_s << u"why"_s << HelpdeskProblem::TicketFormat;
        QTest::newRow("no reason") << u"HD-12"_s << u" "_s << HelpdeskProblem::ReasonMissing;
    }
    void wantsATicketAndAReason() {
        QFETCH(QString, ticket);
        QFETCH(QString, reason);
        QFETCH(HelpdeskProblem, problem);
        Settings::Helpdesk policy;
        policy.ticketFormat.setPattern(u"HD-\\d+|INC\\d+"_s);
        QCOMPARE(CaseFile::of({{}, ticket, reason}, policy).error(), problem);
        QVERIFY(CaseFile::of({{}, u"INC7"_s, u"why"_s}, policy));
    }
};

QTEST_GUILESS_MAIN(HelpdeskCaseTest)
#include "HelpdeskCaseTest.moc"
