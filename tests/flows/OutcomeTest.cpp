#include "app/flows/Outcome.h"

#include <QTest>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr Instant start{7h, 1'700'000'000'000ms};
constexpr milliseconds tokenVoid = 2min;

Instant later(milliseconds monotonic, milliseconds wall) {
    return {start.monotonic + monotonic, start.wall + wall};
}
Instant later(milliseconds time) {
    return later(time, time);
}

}

/// What may be said of a change whose answer was lost, and when: at thousands of instants, without waiting.
class OutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changedIsSaidAtOnce();
    void notChangedIsSaidOnceTheTokenIsDead();
    void whatNothingVoidsIsNotChangedSoFar();
    void anotherNumberProvesNothing();
    void nobodyIsChanged();
    void promisesByTheSlowerClock_data();
    void promisesByTheSlowerClock();
    void theWaitBeginsAnewAfterARestart();
    void isOwedForADay();
    void whatIsCertainIsNotLookedFor();
    void tokenIsDeadAMinuteAfterItsLifeAndItsSending_data();
    void tokenIsDeadAMinuteAfterItsLifeAndItsSending();

private:
    const LostChange m_update{start, start, tokenVoid};
    const LostChange m_bind{start, start};
};

void OutcomeTest::changedIsSaidAtOnce() {
    for (milliseconds t = 0ms; t < 26h; t += 7s) {
        QCOMPARE(verdict(m_update, Shown::Wanted, later(t)), Verdict::Changed);
        QCOMPARE(verdict(m_bind, Shown::Wanted, later(t)), Verdict::Changed);
    }
}

void OutcomeTest::notChangedIsSaidOnceTheTokenIsDead() {
    for (milliseconds t = 0ms; t < 10min; t += 137ms)
        QCOMPARE(verdict(m_update, Shown::Before, later(t)),
            t < tokenVoid ? Verdict::StillLooking : Verdict::NotChanged);
    QCOMPARE(verdict(m_update, Shown::Before, later(tokenVoid - 1ms)), Verdict::StillLooking);
    QCOMPARE(verdict(m_update, Shown::Before, later(tokenVoid)), Verdict::NotChanged);
}

void OutcomeTest::whatNothingVoidsIsNotChangedSoFar() {
    for (milliseconds t = 0ms; t < 30h; t += 1999ms)
        QCOMPARE(verdict(m_bind, Shown::Before, later(t)),
            t < outcome::closeLook ? Verdict::StillLooking : Verdict::NotChangedSoFar);
}

void OutcomeTest::anotherNumberProvesNothing() {
    for (const LostChange &change : {m_update, m_bind}) {
        QCOMPARE(verdict(change, Shown::Other, later(1s)), Verdict::StillLooking);
        QCOMPARE(verdict(change, Shown::Other, later(1h)), Verdict::NotChangedSoFar);
    }
}

void OutcomeTest::nobodyIsChanged() {
    QCOMPARE(verdict(m_bind, Shown::NoUser, start), Verdict::NotChanged);
}

void OutcomeTest::promisesByTheSlowerClock_data() {
    QTest::addColumn<milliseconds>("monotonic");
    QTest::addColumn<milliseconds>("wall");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("set forward") << milliseconds(10s) << milliseconds(50min) << Verdict::StillLooking;
    QTest::newRow("asleep, by a clock that stands still")
        << milliseconds(10s) << milliseconds(8h) << Verdict::StillLooking;
    QTest::newRow("set back a little") << milliseconds(2min) << milliseconds(10s) << Verdict::StillLooking;
    QTest::newRow("set back before the start")
        << milliseconds(2min) << milliseconds(-1h) << Verdict::NotChanged;
}

void OutcomeTest::promisesByTheSlowerClock() {
    QFETCH(const milliseconds, monotonic);
    QFETCH(const milliseconds, wall);
    QTEST(verdict(m_update, Shown::Before, later(monotonic, wall)), "expected");
}

void OutcomeTest::theWaitBeginsAnewAfterARestart() {
    const LostChange takenUp{start, later(6h), tokenVoid};
    QCOMPARE(verdict(takenUp, Shown::Before, later(6h + 1min)), Verdict::StillLooking);
    QCOMPARE(verdict(takenUp, Shown::Before, later(6h + tokenVoid)), Verdict::NotChanged);
}

void OutcomeTest::isOwedForADay() {
    for (milliseconds t = 0ms; t < 30h; t += 11s)
        QCOMPARE(isLookedFor(m_bind, Verdict::NotChangedSoFar, later(t)), t < outcome::owedFor);
    QVERIFY(
        !isLookedFor(m_bind, Verdict::NotChangedSoFar, later(1h, 24h))); // what expires goes by the faster
    QVERIFY(isLookedFor(m_bind, Verdict::StillLooking, later(48h)));
}

void OutcomeTest::whatIsCertainIsNotLookedFor() {
    QVERIFY(!isLookedFor(m_update, Verdict::Changed, start));
    QVERIFY(!isLookedFor(m_update, Verdict::NotChanged, later(1h)));
}

void OutcomeTest::tokenIsDeadAMinuteAfterItsLifeAndItsSending_data() {
    QTest::addColumn<milliseconds>("sent"); // after the answer with the token
    QTest::addColumn<milliseconds>("dead"); // after the sending
    QTest::newRow("at once") << milliseconds(0s) << milliseconds(120s);
    QTest::newRow("in between") << milliseconds(20s) << milliseconds(100s);
    QTest::newRow("at its end") << milliseconds(60s) << milliseconds(60s);
    QTest::newRow("after its end") << milliseconds(90s) << milliseconds(60s);
}

void OutcomeTest::tokenIsDeadAMinuteAfterItsLifeAndItsSending() {
    QFETCH(const milliseconds, sent);
    QTEST(voidAfter(start, 60s, later(sent)), "dead");
}

QTEST_APPLESS_MAIN(OutcomeTest)
#include "OutcomeTest.moc"
