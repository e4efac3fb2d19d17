#include "app/time/Clock.h"

#include <QTest>

#include <ctime>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const Instant start{7s, 1'700'000'000s};

Instant later(milliseconds monotonic, milliseconds wall) {
    return {start.monotonic + monotonic, start.wall + wall};
}

}

class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elapsedByTwoClocks_data();
    void elapsedByTwoClocks();
    void aWallClockSetBackMakesNoWaitEndless();
    void monotonicCountsSuspend();
};

void ClockTest::elapsedByTwoClocks_data() {
    QTest::addColumn<milliseconds>("monotonic");
    QTest::addColumn<milliseconds>("wall");
    QTest::addColumn<milliseconds>("larger");
    QTest::addColumn<milliseconds>("smaller");
    const auto row
        = [](const char *name, milliseconds monotonic, milliseconds wall, milliseconds larger,
              milliseconds smaller) { QTest::newRow(name) << monotonic << wall << larger << smaller; };
    row("both agree", 5s, 5s, 5s, 5s);
    row("asleep, by a clock that stands still", 5s, 1h, 1h, 5s);
    row("wall clock set forward", 5s, 50min, 50min, 5s);
    row("wall clock set back a little", 60s, 20s, 60s, 20s);
    row("wall clock set back before the start", 60s, -50min, 60s, 60s);
    row("before the start", -5s, -5s, 0s, 0s);
    row("nothing", 0s, 0s, 0s, 0s);
}

void ClockTest::elapsedByTwoClocks() {
    QFETCH(const milliseconds, monotonic);
    QFETCH(const milliseconds, wall);
    QTEST(elapsed(start, later(monotonic, wall)), "larger");
    QTEST(surelyElapsed(start, later(monotonic, wall)), "smaller");
}

void ClockTest::aWallClockSetBackMakesNoWaitEndless() {
    constexpr milliseconds length = 60s, step = 1s;
    for (milliseconds back = 0ms; back < 3h; back += 500ms) {
        for (const milliseconds setAt : {0ms, 1ms, 30'000ms, 59'999ms}) {
            milliseconds passed = setAt;
            while (surelyElapsed(start, later(passed, passed - back)) < length && passed <= 3 * length)
                passed += step;
            QVERIFY(passed <= 2 * length + step);
        }
    }
}

void ClockTest::monotonicCountsSuspend() {
#ifdef CLOCK_BOOTTIME
    timespec now{};
    QCOMPARE(clock_gettime(CLOCK_BOOTTIME, &now), 0);
    const milliseconds difference = systemNow().monotonic - std::chrono::seconds{now.tv_sec};
    QVERIFY(difference >= 0s && difference < 5s);
#endif
}

QTEST_APPLESS_MAIN(ClockTest)
#include "ClockTest.moc"
