#include "tests/gallery/Scenes.h"
#include "tests/gallery/Contract.h"
#include "tests/ui/helpdesk/HelpdeskDesk.h"

using namespace Qt::StringLiterals;

/// Every page in every state keeps what README.md promises of all pages.
class ScenesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void keepsTheContract_data();
    void keepsTheContract();
};

void ScenesTest::keepsTheContract_data() {
    QTest::addColumn<int>("number");
    for (size_t i = 0; i < scenes().size(); i++)
        QTest::newRow(qUtf8Printable(scenes()[i].name)) << static_cast<int>(i);
}

void ScenesTest::keepsTheContract() {
    QFETCH(const int, number);
    const auto desk = sceneDesk();
    scenes()[static_cast<size_t>(number)].lead(*desk);
    QVERIFY(!QTest::currentTestFailed());
    const QStringList complaints = contract::broken(*desk->shown());
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_MAIN(ScenesTest)
#include "ScenesTest.moc"
