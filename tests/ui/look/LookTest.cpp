#include "ui/look/Look.h"
#include "tests/ui/Contrast.h"
#include "ui/look/Icons.h"
#include "ui/look/Metrics.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTest>

/// What is a picture is on the screen: a tick that is not drawn looks like no choice.
class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tickOfACheckBox();
    void tickOfAMenu();
    void arrowOfAComboBox();
    void signs_data();
    void signs();
    void signIsInTheColourOfTheMoment();
    void followsThePaletteOfTheDesktop();
    void followsWhatTheDesktopAsksFor();
    void followsTheFontOfTheDesktop();

private:
    static bool isDrawn(const QPixmap &picture, const QRect &part);

    Look m_look;
};

/// Is something drawn there that can be made out: more than a stray pixel, less than all of it?
bool LookTest::isDrawn(const QPixmap &picture, const QRect &part) {
    const double share = shareDrawn(picture.toImage(), part);
    return share > 0.01 && share < 0.8;
}

void LookTest::tickOfACheckBox() {
    QCheckBox box;
    box.adjustSize();
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect inside = box.style()
                             ->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box)
                             .marginsRemoved({3, 3, 3, 3});
    QVERIFY(!isDrawn(box.grab(), inside));
    box.setChecked(true);
    QVERIFY(isDrawn(box.grab(), inside));
}

void LookTest::tickOfAMenu() {
    QMenu menu;
    QAction *chosen = menu.addAction(QStringLiteral(" "));
    QAction *other = menu.addAction(QStringLiteral(" "));
    for (QAction *action : {chosen, other})
        action->setCheckable(true);
    chosen->setChecked(true);
    menu.resize(menu.sizeHint());
    const auto place = [&](QAction *action) { // at the beginning of the line, as wide as high
        const QRect line = menu.actionGeometry(action);
        return QRect(line.topLeft(), QSize(line.height(), line.height()));
    };
    QVERIFY(!isDrawn(menu.grab(), place(other)));
    QVERIFY(isDrawn(menu.grab(), place(chosen)));
}

void LookTest::arrowOfAComboBox() {
    QComboBox box;
    box.adjustSize();
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect arrow
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &box);
    QVERIFY(isDrawn(box.grab(), arrow.marginsRemoved({3, 3, 3, 3})));
}

void LookTest::signs_data() {
    QTest::addColumn<QIcon>("icon");
    QTest::newRow("program") << icons::program();
    QTest::newRow("menu") << icons::menu();
    QTest::newRow("open") << icons::open();
    QTest::newRow("problem") << icons::problem();
    QTest::newRow("success") << icons::success();
    QTest::newRow("verified") << icons::verified();
    QTest::newRow("working") << icons::working();
    QTest::newRow("warning") << icons::warning();
    QTest::newRow("information") << icons::information();
    QTest::newRow("edit") << icons::edit();
    QTest::newRow("phone") << icons::phone();
    QTest::newRow("help") << icons::help();
    QTest::newRow("chevron") << icons::chevron();
}

void LookTest::signs() {
    QFETCH(const QIcon, icon);
    QPixmap picture(24, 24);
    picture.fill(QPalette().color(QPalette::Base));
    QPainter painter(&picture);
    icon.paint(&painter, picture.rect());
    painter.end();
    QVERIFY(isDrawn(picture, picture.rect()));
}

void LookTest::signIsInTheColourOfTheMoment() {
    const QIcon sign = icons::problem();
    const auto strongest = [&] {
        const QImage image = sign.pixmap(32).toImage();
        QColor found;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                const QColor here = image.pixelColor(x, y);
                found = here.alpha() > found.alpha() || !found.isValid() ? here : found;
            }
        }
        return found.name();
    };
    QCOMPARE(strongest(), Colours::light()[Role::Bad].name());
    m_look.follow({.isDark = true});
    QCOMPARE(strongest(), Colours::dark()[Role::Bad].name());
    m_look.follow({});
}

void LookTest::followsThePaletteOfTheDesktop() {
    const QPalette before = QApplication::palette();
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colours::light()[Role::Ground]);
    QApplication::setPalette(contrastTheme(true)); // as when the desktop's theme becomes another
    QCOMPARE(Look::colour(Role::Accent), QColor(0xffff00));
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QApplication::setPalette(before);
    QCOMPARE(Look::colour(Role::Accent), Colours::light()[Role::Accent]);
}

void LookTest::followsWhatTheDesktopAsksFor() {
    m_look.follow({.isContrasting = true});
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(0x00008b));
    m_look.follow({.isDark = true});
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), Colours::dark()[Role::Accent]);
    QVERIFY(qApp->styleSheet().contains(Colours::dark()[Role::Accent].name()));
    m_look.follow({});
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), Colours::light()[Role::Accent]);
}

void LookTest::followsTheFontOfTheDesktop() {
    QWidget window;
    QLabel title(&window);
    type::set(&title, type::title);
    const auto become = [&window](const QFont &font) { // as the desktop's does
        QApplication::setFont(font);
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(&window, &change);
    };
    const int before = metrics::px(32);
    const double sizeBefore = title.font().pointSizeF();
    const QFont font = QApplication::font();
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * 2);
    become(larger);
    QVERIFY(metrics::px(32) > before * 3 / 2);
    QVERIFY(title.font().pointSizeF() > sizeBefore * 1.5);
    become(font);
    QCOMPARE(metrics::px(32), before);
}

QTEST_MAIN(LookTest)
#include "LookTest.moc"
