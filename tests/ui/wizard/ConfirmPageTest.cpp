#include "ui/wizard/ConfirmPage.h"

#include "tests/flows/Stage.h"
#include "ui/parts/TimeRing.h"
#include "ui/program/Translations.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ChangePhoneFlow::State;

namespace {

/// How many points of a ring are not background.
int inked(TimeRing &ring) {
    const QImage image = ring.grab().toImage();
    const QRgb background = image.pixel(0, 0);
    int count = 0;
    for (int y = 0; y < image.height(); y++) {
        for (int x = 0; x < image.width(); x++)
            count += image.pixel(x, y) != background;
    }
    return count;
}

}

class ConfirmPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale(u"en"_s)); }
    void init();
    void showsBothNumbers();
    void timeLeftInWords_data();
    void timeLeftInWords();
    void timeIsUp();
    void urgencyIsNotColourAlone();

private:
    template <typename Kind>
    Kind *part(const QString &name) {
        return m_page->findChild<Kind *>(name);
    }
    QString described(const QString &name) {
        return QAccessible::queryAccessibleInterface(part<QLabel>(name))->text(QAccessible::Description);
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ChangePhoneFlow> m_flow;
    std::unique_ptr<ConfirmPage> m_page;
};

void ConfirmPageTest::init() {
    m_page.reset();
    m_flow.reset();
    m_stage = std::make_unique<Stage>();
    m_stage->signIn();
    m_flow = std::make_unique<ChangePhoneFlow>(m_stage->service, *m_stage->memory,
        ChangePhoneFlow::Channels{u"NEW"_s, u"CURRENT"_s}, phoneNumber(u"18812345678"_s),
        Settings::VerifyCurrent::Off);
    m_page = std::make_unique<ConfirmPage>();
    m_page->setFlow(m_flow.get());
    m_page->show();
    m_flow->newPhone().enter(u"07911 123457"_s, u"GB"_s);
    m_flow->newPhone().sendCode();
    QTRY_VERIFY(m_flow->newPhone().code().isSent());
    m_flow->newPhone().code().setCodeText(u"123456"_s);
    m_flow->verify();
    QTRY_COMPARE(m_flow->state(), State::Confirming);
}

void ConfirmPageTest::showsBothNumbers() {
    QCOMPARE(described(u"oldNumberLabel"_s), u"the number ending in 5678"_s);
    QCOMPARE(described(u"newNumberLabel"_s), u"+44 7911 123457"_s);
    QVERIFY(!part<QPushButton>(u"getNewCodesButton"_s)->isVisible());
    QVERIFY(m_page->isComplete());
}

void ConfirmPageTest::timeLeftInWords_data() {
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<QString>("words");
    QTest::newRow("all") << 60 << u"60 seconds"_s;
    QTest::newRow("a little later") << 58 << u"58 seconds"_s;
    QTest::newRow("not urgent yet") << 11 << u"11 seconds"_s;
    QTest::newRow("urgent") << 10 << u"10 seconds – confirm now"_s;
    QTest::newRow("the last") << 1 << u"1 second – confirm now"_s;
}

void ConfirmPageTest::timeLeftInWords() {
    QFETCH(int, secondsLeft);
    m_stage->advance(60s - std::chrono::seconds{secondsLeft});
    QFETCH(QString, words);
    QTRY_COMPARE(described(u"timeLeftLabel"_s), words);
    QCOMPARE(part<QLabel>(u"timeLeftLabel"_s)->text(), words);
    QCOMPARE(QAccessible::queryAccessibleInterface(part<QLabel>(u"timeLeftLabel"_s))->text(QAccessible::Name),
        u"Time left to confirm"_s);
}

void ConfirmPageTest::timeIsUp() {
    m_stage->advance(60s);
    QTRY_COMPARE(m_flow->state(), State::Expired);
    QVERIFY(!part<QLabel>(u"timeLeftLabel"_s)->isVisible());
    QVERIFY(!m_page->isComplete());
    QCOMPARE(part<QLabel>(u"problemLabel"_s)->text(), sentence(FlowProblem::TokenExpired));
    QSignalSpy requested(m_page.get(), &ConfirmPage::newCodesRequested);
    QTest::mouseClick(part<QPushButton>(u"getNewCodesButton"_s), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
}

void ConfirmPageTest::urgencyIsNotColourAlone() {
    TimeRing ring;
    ring.resize(ring.sizeHint());
    ring.setTime(0.15, 9, false);
    const int calm = inked(ring);
    ring.setTime(0.15, 9, true);
    QVERIFY2(inked(ring) > calm * 5 / 4, "thicker, and with a mark");
}

QTEST_MAIN(ConfirmPageTest)
#include "ConfirmPageTest.moc"
