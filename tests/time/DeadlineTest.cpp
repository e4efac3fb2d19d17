#include "app/time/Deadline.h"

#include <QTest>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const Instant start{7s, 1'700'000'000s};

Instant later(milliseconds monotonic, milliseconds wall) {
    return {start.monotonic + monotonic, start.wall + wall};
}

}

class DeadlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMillisecondOfALife();
    void asleep();
    void wallClockSetBack();
    void wallClockSetForward();
    void beforeItsStart();
    void secondsAreNeverPromisedTooMany();
    void noLength();
    void deadStaysDead();
};

void DeadlineTest::everyMillisecondOfALife() {
    const Deadline deadline(start, 60s);
    QCOMPARE(deadline.length(), 60s);
    for (milliseconds t = 0ms; t <= 61s; ++t) {
        QCOMPARE(deadline.remaining(later(t, t)), std::max(60s - t, milliseconds(0)));
        QCOMPARE(deadline.isOver(later(t, t)), t >= 60s);
    }
}

void DeadlineTest::asleep() {
    const Deadline deadline(start, 60s);
    for (milliseconds slept = 0ms; slept < 2h; slept += 777ms) {
        const Instant awake = later(10s, 10s + slept);
        QCOMPARE(deadline.remaining(awake), std::max(50s - slept, milliseconds(0)));
    }
}

void DeadlineTest::wallClockSetBack() {
    const Deadline deadline(start, 60s);
    for (milliseconds back = 0ms; back < 10000h; back += 1h)
        QCOMPARE(deadline.remaining(later(20s, 20s - back)), 40s);
}

void DeadlineTest::wallClockSetForward() {
    QVERIFY(Deadline(start, 60s).isOver(later(1s, 1h)));
}

void DeadlineTest::beforeItsStart() {
    QCOMPARE(Deadline(start, 60s).remaining(later(-5s, -5s)), 60s);
}

void DeadlineTest::secondsAreNeverPromisedTooMany() {
    const Deadline deadline(start, 60s);
    for (milliseconds t = 0ms; t <= 61s; ++t) {
        const auto promised = deadline.secondsLeft(later(t, t));
        QVERIFY(promised <= deadline.remaining(later(t, t)));
        QVERIFY(deadline.remaining(later(t, t)) - promised < 1s);
    }
}

void DeadlineTest::noLength() {
    QVERIFY(Deadline(start, 0ms).isOver(start));
    QVERIFY(Deadline(start, -5s).isOver(start));
    QCOMPARE(Deadline(start, -5s).length(), 0ms);
}

void DeadlineTest::deadStaysDead() {
    const Deadline deadline(start, 60s);
    for (milliseconds monotonic = 60s; monotonic < 1h; monotonic += 500ms) {
        for (const milliseconds wall :
            {milliseconds(-1h), milliseconds(0), milliseconds(30s), milliseconds(1h)})
            QVERIFY(deadline.isOver(later(monotonic, wall)));
    }
}

QTEST_APPLESS_MAIN(DeadlineTest)
#include "DeadlineTest.moc"
