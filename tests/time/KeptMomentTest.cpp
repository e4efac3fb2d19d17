#include "app/time/KeptMoment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const Instant start{7s, 1'700'000'000s};

Instant later(milliseconds monotonic, milliseconds wall) {
    return {start.monotonic + monotonic, start.wall + wall};
}

}

class KeptMomentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadBack();
    void isSeenByAnotherProcess();
    void futureCountsAsNow();
    void countsOnFromTheFirstLook();
    void isToldByTheClockOfToday();
    void whatIsNoMoment_data();
    void whatIsNoMoment();
};

void KeptMomentTest::isReadBack() {
    QCOMPARE(KeptMoment(start).sinceEpoch(), 1'700'000'000s);
    QCOMPARE(KeptMoment::fromText(KeptMoment(start).toText()), KeptMoment(start));
    QCOMPARE(KeptMoment(-5s), KeptMoment(0s));
}

void KeptMomentTest::isSeenByAnotherProcess() {
    const Instant now{3s, start.wall + 20s}; // its monotonic clock counts from somewhere else
    QCOMPARE(elapsed(KeptMoment(start).seenAt(now), now), 20s);
    QCOMPARE(surelyElapsed(KeptMoment(start).seenAt(now), now), 20s);
}

void KeptMomentTest::futureCountsAsNow() {
    for (const milliseconds ahead : {milliseconds(1), milliseconds(50min), milliseconds(876'000h)}) {
        const KeptMoment wrong(start.wall + ahead);
        QCOMPARE(wrong.seenAt(start), start);
    }
}

void KeptMomentTest::countsOnFromTheFirstLook() {
    const Instant seen = KeptMoment(start.wall + 50min).seenAt(start);
    QCOMPARE(elapsed(seen, later(60s, 60s)), 60s);
    QCOMPARE(surelyElapsed(seen, later(60s, 60s)), 60s);
}

void KeptMomentTest::isToldByTheClockOfToday() {
    // The wall clock was put right by 50 minutes ten seconds after the start.
    const Instant now = later(10s, 10s - 50min);
    QCOMPARE(KeptMoment::of(start, now).sinceEpoch(), now.wall - 10s);
}

void KeptMomentTest::whatIsNoMoment_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-1", "x", "1e3", "99999999999999999999", "1 2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void KeptMomentTest::whatIsNoMoment() {
    QFETCH(const QString, text);
    QVERIFY(!KeptMoment::fromText(text));
}

QTEST_APPLESS_MAIN(KeptMomentTest)
#include "KeptMomentTest.moc"
