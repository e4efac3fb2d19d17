#include "ui/look/Look.h"
#include "tests/ui/Contrast.h"
#include "ui/look/Icons.h"

#include <QCheckBox>
#include <QComboBox>
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
    const QPalette palette;
    QTest::newRow("program") << icons::program();
    QTest::newRow("menu") << icons::menu(palette);
    QTest::newRow("open") << icons::open(palette);
    QTest::newRow("problem") << icons::problem(palette);
    QTest::newRow("success") << icons::success(palette);
    QTest::newRow("verified") << icons::verified(palette);
    QTest::newRow("working") << icons::working(palette);
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

QTEST_MAIN(LookTest)
#include "LookTest.moc"
