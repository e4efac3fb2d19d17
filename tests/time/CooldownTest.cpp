#include "app/time/Cooldown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString bind = u"CHANNEL_BIND_PHONE"_s, unbind = u"CHANNEL_UNBIND_PHONE"_s;
const Instant start{50s, 1'700'000'000s};

PhoneNumber number(const QString &text) {
    return PhoneNumber::parse(text, u"CN"_s).value();
}

Instant later(std::chrono::milliseconds time) {
    return {start.monotonic + time, start.wall + time};
}

/// The same moment for a process started just now, whose monotonic clock counts from somewhere else.
Instant inNewProcess(std::chrono::milliseconds time) {
    return {3s, start.wall + time};
}

}

class CooldownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsPerNumberAndChannel();
    void canBeginAnew();
    void sameNumberWrittenOtherwise();
    void survivesRestart();
    void textHoldsNoNumber();
    void overOnesAreNotKept();
    void noneLastsLongerThanADay();
    void aClockThatRanFastWaitsNoLonger();
    void aClockPutRightMeanwhileWaitsNoLonger();
    void skipsWhatItDoesNotUnderstand_data();
    void skipsWhatItDoesNotUnderstand();
};

void CooldownTest::countsPerNumberAndChannel() {
    Cooldowns cooldowns;
    const PhoneNumber one = number(u"18812345678"_s), other = number(u"18812345679"_s);
    cooldowns.begin(one, bind, start);
    QCOMPARE(cooldowns.remaining(one, bind, start), 60s);
    QCOMPARE(cooldowns.remaining(one, bind, later(59s)), 1s);
    QCOMPARE(cooldowns.remaining(one, bind, later(60s)), 0s);
    QCOMPARE(cooldowns.remaining(one, unbind, start), 0s);
    QCOMPARE(cooldowns.remaining(other, bind, start), 0s);
}

void CooldownTest::canBeginAnew() {
    Cooldowns cooldowns;
    const PhoneNumber one = number(u"18812345678"_s);
    cooldowns.begin(one, bind, start);
    cooldowns.begin(one, bind, later(70s), 90s);
    QCOMPARE(cooldowns.remaining(one, bind, later(80s)), 80s);
}

void CooldownTest::sameNumberWrittenOtherwise() {
    Cooldowns cooldowns;
    cooldowns.begin(number(u"+44 7911 123456"_s), bind, start);
    QCOMPARE(cooldowns.remaining(*PhoneNumber::fromService(u"07911123456"_s, u"+44"_s), bind, start), 60s);
}

void CooldownTest::survivesRestart() {
    Cooldowns cooldowns;
    const PhoneNumber one = number(u"18812345678"_s), other = number(u"18812345679"_s);
    cooldowns.begin(one, bind, start);
    cooldowns.begin(other, unbind, start, 300s);
    const QString text = cooldowns.toText(later(5s));

    const Cooldowns restored = Cooldowns::fromText(text, inNewProcess(20s));
    QCOMPARE(restored.remaining(one, bind, inNewProcess(20s)), 40s);
    QCOMPARE(restored.remaining(other, unbind, inNewProcess(20s)), 280s);
    QCOMPARE(restored.remaining(one, bind, {3s + 39s, start.wall + 59s}), 1s);
    QCOMPARE(Cooldowns::fromText(text, inNewProcess(90s)).remaining(one, bind, inNewProcess(90s)), 0s);
    QCOMPARE(restored.toText(inNewProcess(30s)), text);
}

void CooldownTest::textHoldsNoNumber() {
    Cooldowns cooldowns;
    cooldowns.begin(number(u"18812345678"_s), bind, start);
    const QString text = cooldowns.toText(start);
    QVERIFY(!text.contains(u"5678"_s));
    QVERIFY2(text.section(u':', 0, 0).size() <= 5, "a tag is sixteen bits");
}

void CooldownTest::overOnesAreNotKept() {
    Cooldowns cooldowns;
    cooldowns.begin(number(u"18812345678"_s), bind, start);
    QVERIFY(!cooldowns.toText(later(59s)).isEmpty());
    QVERIFY(cooldowns.toText(later(60s)).isEmpty());
}

void CooldownTest::noneLastsLongerThanADay() {
    Cooldowns cooldowns;
    const PhoneNumber one = number(u"18812345678"_s);
    cooldowns.begin(one, bind, start, 100h);
    QCOMPARE(cooldowns.remaining(one, bind, start), 24h);

    const QString text = cooldowns.toText(start).replace(u"86400000"_s, u"360000000"_s);
    QCOMPARE(Cooldowns::fromText(text, start).remaining(one, bind, start), 24h);
}

void CooldownTest::aClockThatRanFastWaitsNoLonger() {
    const PhoneNumber one = number(u"18812345678"_s);
    Cooldowns cooldowns;
    cooldowns.begin(one, bind, later(50min));
    const Cooldowns restored = Cooldowns::fromText(cooldowns.toText(later(50min)), inNewProcess(4s));
    QCOMPARE(restored.remaining(one, bind, inNewProcess(4s)), 60s);
    QCOMPARE(restored.remaining(one, bind, {63s, start.wall + 64s}), 0s);
}

void CooldownTest::aClockPutRightMeanwhileWaitsNoLonger() {
    const PhoneNumber one = number(u"18812345678"_s);
    Cooldowns cooldowns;
    cooldowns.begin(one, bind, start);
    const Instant putRight{start.monotonic + 10s, start.wall + 10s - 50min};
    const Instant next{3s, putRight.wall + 20s};
    QCOMPARE(Cooldowns::fromText(cooldowns.toText(putRight), next).remaining(one, bind, next), 30s);
}

void CooldownTest::skipsWhatItDoesNotUnderstand_data() {
    QTest::addColumn<QString>("garbage");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"hello world"_s;
    QTest::newRow("end of earlier versions") << u"17:1700000060000"_s;
    QTest::newRow("no start") << u"17:+60000"_s;
    QTest::newRow("no length") << u"17:1700000000000+"_s;
    QTest::newRow("no tag") << u":1700000000000+60000"_s;
    QTest::newRow("tag too large") << u"65536:1700000000000+60000"_s;
    QTest::newRow("negative") << u"-1:-5+60000"_s;
    QTest::newRow("negative length") << u"1:1700000000000+-5"_s;
    QTest::newRow("three parts") << u"1:2:1700000000000+60000"_s;
    QTest::newRow("start too large") << u"1:99999999999999999999+60000"_s;
    QTest::newRow("length too large") << u"1:1700000000000+99999999999999999999"_s;
    QTest::newRow("control characters") << u"\0\1\2:\n"_s;
}

void CooldownTest::skipsWhatItDoesNotUnderstand() {
    QFETCH(QString, garbage);
    QVERIFY(Cooldowns::fromText(garbage, start).toText(start).isEmpty());

    Cooldowns cooldowns;
    cooldowns.begin(number(u"18812345678"_s), bind, start);
    const QString good = cooldowns.toText(start);
    QCOMPARE(Cooldowns::fromText(garbage + u' ' + good + u"  "_s + garbage, start).toText(start), good);
}

QTEST_APPLESS_MAIN(CooldownTest)
#include "CooldownTest.moc"
