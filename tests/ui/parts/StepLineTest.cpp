#include "ui/parts/StepLine.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;

class StepLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereOneIs_data();
    void saysWhereOneIs();
};

void StepLineTest::saysWhereOneIs_data() {
    QTest::addColumn<int>("now");
    QTest::addColumn<QString>("value");
    QTest::newRow("first") << 0 << u"1 of 3, New number"_s;
    QTest::newRow("second") << 1 << u"2 of 3, Current number"_s;
    QTest::newRow("through") << 3 << u"3 of 3, Confirm"_s;
}

void StepLineTest::saysWhereOneIs() {
    QFETCH(const int, now);
    QFETCH(const QString, value);
    StepLine line;
    line.setSteps({u"New number"_s, u"Current number"_s, u"Confirm"_s}, now);
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&line);
    QCOMPARE(heard->text(QAccessible::Name), u"Step"_s);
    QCOMPARE(heard->text(QAccessible::Description), value);
}

QTEST_MAIN(StepLineTest)
#include "StepLineTest.moc"
