#include "tests/gallery/Checks.h"

#include "ui/look/Icons.h"
#include "ui/parts/SignLabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Says what it should and draws nothing.
class BlankLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override { }
};

}

/// What the pictures of the pages are checked for is found where it is wrong, and only there.
class ChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textOnItsGround_data();
    void textOnItsGround();
    void textThatIsNotDrawn();
    void textOfAButton();
    void signOnItsGround();
    void edgeOfAField();
    void edgeOfACheckBox();
    void clippedText();
    void overlappingTexts();
    void smallTarget();

private:
    template <typename Widget>
    Widget *add(Widget *widget, const QString &style = {}) {
        widget->setStyleSheet(style);
        m_window->layout()->addWidget(widget);
        widget->show();
        return widget;
    }
    /// What is found once the window is shown.
    QStringList faint() {
        show();
        return checks::faint(*m_window, m_window->grab().toImage());
    }
    void show() {
        m_window->adjustSize();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    std::unique_ptr<QWidget> m_window;
};

void ChecksTest::init() {
    m_window = std::make_unique<QWidget>();
    m_window->setStyleSheet(u"background: white; color: black"_s);
    (new QVBoxLayout(m_window.get()))->setContentsMargins(20, 20, 20, 20);
}

void ChecksTest::textOnItsGround_data() {
    QTest::addColumn<QString>("style");
    QTest::addColumn<int>("expected");
    QTest::newRow("black") << u"color: black"_s << 0;
    QTest::newRow("just dark enough") << u"color: #767676"_s << 0;
    QTest::newRow("just too light") << u"color: #797979"_s << 1;
    QTest::newRow("light, beside a black line") << u"color: #aaaaaa; border-left: 2px solid black"_s << 1;
    QTest::newRow("dark on dark") << u"color: #202020; background: black"_s << 1;
}

void ChecksTest::textOnItsGround() {
    QFETCH(const QString, style);
    add(new QLabel(u"A sentence to read."_s), style);
    QTEST(static_cast<int>(faint().size()), "expected");
}

void ChecksTest::textThatIsNotDrawn() {
    add(new BlankLabel(u"A sentence to read."_s));
    QCOMPARE(faint().size(), 1);
}

void ChecksTest::textOfAButton() {
    add(new QPushButton(u"Press"_s),
        u"color: black; background: white; border: 1px solid black; padding: 8px"_s);
    QCOMPARE(faint(), QStringList());
    add(new QPushButton(u"Press"_s),
        u"color: #bbbbbb; background: white; border: 1px solid black; padding: 8px"_s);
    QCOMPARE(faint().size(), 1);
}

void ChecksTest::signOnItsGround() {
    add(new SignLabel(icons::problem));
    QCOMPARE(faint(), QStringList());
    add(new SignLabel([] { return QIcon(); }));
    QCOMPARE(faint().size(), 1);
}

void ChecksTest::edgeOfAField() {
    add(new QLineEdit, u"border: 1px solid #767b82; background: white; min-height: 24px"_s);
    QCOMPARE(faint(), QStringList());
    auto *field = add(new QLineEdit(u"lllllll"_s), u"border: none; background: white; min-height: 24px"_s);
    field->setObjectName(u"plainEdit"_s);
    QCOMPARE(faint(), QStringList{u"hard to make out: plainEdit"_s});
}

void ChecksTest::edgeOfACheckBox() {
    const QString style
        = u"QCheckBox { min-height: 24px; } QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid %1; }"_s;
    add(new QCheckBox(u"Tick"_s), style.arg(u"#767b82"_s));
    QCOMPARE(faint(), QStringList());
    add(new QCheckBox(u"lllllll"_s), style.arg(u"#dddddd"_s))->setObjectName(u"faintCheckBox"_s);
    QCOMPARE(faint(), QStringList{u"hard to make out: faintCheckBox"_s});
}

void ChecksTest::clippedText() {
    auto *label = add(new QLabel(u"A sentence to read."_s));
    show();
    QCOMPARE(checks::clipped(*m_window), QStringList());
    label->setFixedWidth(label->width() / 2);
    show();
    QCOMPARE(checks::clipped(*m_window).size(), 1);
}

void ChecksTest::overlappingTexts() {
    auto *one = add(new QLabel(u"One"_s));
    auto *other = add(new QLabel(u"Other"_s));
    show();
    QCOMPARE(checks::overlapping(*m_window), QStringList());
    other->move(one->pos());
    QCOMPARE(checks::overlapping(*m_window).size(), 1);
}

void ChecksTest::smallTarget() {
    auto *box = add(new QCheckBox(u"Tick"_s), u"min-height: 24px"_s);
    show();
    QCOMPARE(checks::smallTargets(*m_window), QStringList());
    box->setFixedHeight(23);
    QCOMPARE(checks::smallTargets(*m_window).size(), 1);
}

QTEST_MAIN(ChecksTest)
#include "ChecksTest.moc"
