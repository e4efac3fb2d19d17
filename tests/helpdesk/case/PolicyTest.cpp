#include "app/helpdesk/case/Policy.h"
#include "app/settings/SettingsTable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Caller = Proofs::Caller;

namespace {

constexpr Instant start{.monotonic = 1h, .wall = 1'700'000'000'000ms};

Instant after(std::chrono::milliseconds time) {
    return {.monotonic = start.monotonic + time, .wall = start.wall + time};
}

/// Everything is proven, and nobody is protected.
Proofs complete() {
    return {.begun = start,
        .caller = Caller::ByCode,
        .departments = QStringList{u"sales"_s, u"head-office"_s},
        .isNewNumberProven = true};
}

/// Every combination of what can be proven.
QList<Proofs> everything(const Policy &policy) {
    const QList<std::optional<QStringList>> departments{std::nullopt, QStringList{}, QStringList{u"sales"_s},
        QStringList{u"assistants"_s, u"board"_s, u"head-office"_s}};
    QList<Proofs> all;
    for (const Caller caller : {Caller::NotProven, Caller::ByCode, Caller::VouchedFor}) {
        for (const auto &some : departments) {
            for (const int wrong : {0, policy.maxAttempts - 1, policy.maxAttempts, policy.maxAttempts + 1}) {
                for (int bits = 0; bits < 16; bits++)
                    all << Proofs{.begun = start,
                        .isOwnAccount = (bits & 1) != 0,
                        .wrongCodes = wrong,
                        .caller = caller,
                        .departments = some,
                        .hasColleagueAgreed = (bits & 2) != 0,
                        .isNewNumberProven = (bits & 4) != 0,
                        .isNewNumberTheOld = (bits & 8) != 0};
            }
        }
    }
    return all;
}

}

/// What a policy asks of a case, as a table.
class PolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachGapIsAnObstacleOfItsOwn_data();
    void eachGapIsAnObstacleOfItsOwn();
    void colleagueIsNeeded_data();
    void colleagueIsNeeded();
    void nothingStandsInTheWayOnlyWhenAllHolds();
    void noProofMakesItWorse();
    void textHasEverySetting();
};

void PolicyTest::eachGapIsAnObstacleOfItsOwn_data() {
    QTest::addColumn<Proofs>("proofs");
    QTest::addColumn<std::chrono::milliseconds>("time");
    QTest::addColumn<std::optional<HelpdeskProblem>>("obstacle");
    using Obstacle = std::optional<HelpdeskProblem>;
    const auto row
        = [](const char *name, auto change, Obstacle obstacle, std::chrono::milliseconds time = 0ms) {
              Proofs proofs = complete();
              change(proofs);
              QTest::newRow(name) << proofs << time << obstacle;
          };
    const auto nothing = [](Proofs &) { };
    row("none", nothing, {});
    row("own account", [](Proofs &p) { p.isOwnAccount = true; }, HelpdeskProblem::OwnAccount);
    row("just in time", nothing, {}, 30min - 1ms);
    row("too late", nothing, HelpdeskProblem::TimeOver, 30min);
    row("codes left", [](Proofs &p) { p.wrongCodes = 4; }, {});
    row("no codes left", [](Proofs &p) { p.wrongCodes = 5; }, HelpdeskProblem::TooManyAttempts);
    row("nobody proven", [](Proofs &p) { p.caller = Caller::NotProven; }, HelpdeskProblem::CallerNotProven);
    row(
        "phone lost", [](Proofs &p) { p.caller = Caller::VouchedFor; },
        HelpdeskProblem::SecondOperatorNeeded);
    row("phone lost, agreed",
        [](Proofs &p) {
            p.caller = Caller::VouchedFor;
            p.hasColleagueAgreed = true;
        },
        {});
    row(
        "number not proven", [](Proofs &p) { p.isNewNumberProven = false; },
        HelpdeskProblem::NewNumberNotProven);
    row("the same number", [](Proofs &p) { p.isNewNumberTheOld = true; }, HelpdeskProblem::SameNumber);
}

void PolicyTest::eachGapIsAnObstacleOfItsOwn() {
    QFETCH(Proofs, proofs);
    QFETCH(std::chrono::milliseconds, time);
    QFETCH(std::optional<HelpdeskProblem>, obstacle);
    QVERIFY(::obstacle({}, proofs, after(time)) == obstacle);
}

void PolicyTest::colleagueIsNeeded_data() {
    using Reason = std::optional<ColleagueReason>;
    using Departments = std::optional<QStringList>;
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<Departments>("departments");
    QTest::addColumn<bool>("isVouchedFor");
    QTest::addColumn<bool>("isForLostPhone");
    QTest::addColumn<Reason>("reason");
    const QStringList none, board{u"board"_s};
    const Departments unknown, outside(QStringList{u"sales"_s, u"head-office"_s}), member(board),
        below(QStringList{u"assistants"_s, u"board"_s, u"head-office"_s}), nowhere(none);
    QTest::newRow("no groups, unknown") << none << unknown << false << true << Reason();
    QTest::newRow("outside") << board << outside << false << true << Reason();
    QTest::newRow("in no department") << board << nowhere << false << true << Reason();
    QTest::newRow("member") << board << member << false << true << Reason(ColleagueReason::Protected);
    QTest::newRow("below") << board << below << false << true << Reason(ColleagueReason::Protected);
    QTest::newRow("unknown") << board << unknown << false << true
                             << Reason(ColleagueReason::DepartmentsUnknown);
    QTest::newRow("lost") << none << unknown << true << true << Reason(ColleagueReason::PhoneLost);
    QTest::newRow("lost, not asked for") << board << outside << true << false << Reason();
    QTest::newRow("lost, not asked for, member")
        << board << member << true << false << Reason(ColleagueReason::Protected);
    QTest::newRow("lost, not asked for, unknown")
        << board << unknown << true << false << Reason(ColleagueReason::DepartmentsUnknown);
}

void PolicyTest::colleagueIsNeeded() {
    QFETCH(QStringList, groups);
    QFETCH(std::optional<QStringList>, departments);
    QFETCH(bool, isVouchedFor);
    QFETCH(bool, isForLostPhone);
    QFETCH(std::optional<ColleagueReason>, reason);
    Policy policy;
    policy.protectedGroups = groups;
    policy.secondOperatorForLostPhone = isForLostPhone;
    Proofs proofs = complete();
    proofs.departments = departments;
    proofs.caller = isVouchedFor ? Caller::VouchedFor : Caller::ByCode;
    QVERIFY(whyColleague(policy, proofs) == reason);
    QCOMPARE(obstacle(policy, proofs, start) == HelpdeskProblem::SecondOperatorNeeded, reason.has_value());
}

/// Over all that can be proven, under policies of every kind, at every time that matters.
void PolicyTest::nothingStandsInTheWayOnlyWhenAllHolds() {
    int allowed = 0;
    for (const QStringList &groups : {QStringList{}, QStringList{u"board"_s}}) {
        for (const bool isForLostPhone : {false, true}) {
            Policy policy;
            policy.protectedGroups = groups;
            policy.secondOperatorForLostPhone = isForLostPhone;
            policy.maxAttempts = 3;
            for (const Proofs &proofs : everything(policy)) {
                for (const auto time : {0ms, 30min - 1ms, 30min + 0ms, 24h + 0ms}) {
                    const bool isInBoard = proofs.departments && proofs.departments->contains(u"board"_s);
                    const bool mayBeInBoard = !groups.isEmpty() && (isInBoard || !proofs.departments);
                    const bool isLost = isForLostPhone && proofs.caller == Caller::VouchedFor;
                    const bool isAgreed = proofs.hasColleagueAgreed || (!mayBeInBoard && !isLost);
                    const bool may = !proofs.isOwnAccount && time < 30min && proofs.wrongCodes < 3
                        && proofs.caller != Caller::NotProven && isAgreed && proofs.isNewNumberProven
                        && !proofs.isNewNumberTheOld;
                    QCOMPARE(!obstacle(policy, proofs, after(time)).has_value(), may);
                    allowed += may ? 1 : 0;
                }
            }
        }
    }
    QVERIFY(allowed > 50);
}

/// Whoever proves more never has more in their way.
void PolicyTest::noProofMakesItWorse() {
    Policy policy;
    policy.protectedGroups = {u"board"_s};
    for (const Proofs &proofs : everything(policy)) {
        if (obstacle(policy, proofs, start))
            continue;
        Proofs more = proofs;
        more.hasColleagueAgreed = true;
        QVERIFY(!obstacle(policy, more, start));
        more.caller = Caller::ByCode;
        QVERIFY(!obstacle(policy, more, start));
        more.wrongCodes = 0;
        QVERIFY(!obstacle(policy, more, start));
    }
}

void PolicyTest::textHasEverySetting() {
    Policy policy;
    policy.webhookUrl = QUrl(u"https://hook.test/secret-path"_s);
    const QString text = toText(policy);
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    int known = 0;
    for (const SettingsEntry &entry : settingsTable()) {
        if (!entry.isHelpdeskPolicy())
            continue;
        QVERIFY2(json.contains(entry.key.section(u'/', 1)), qPrintable(entry.key));
        known++;
    }
    QCOMPARE(json.size(), known);
    QVERIFY(!text.contains(u"secret-path"_s));
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "PolicyTest.moc"
