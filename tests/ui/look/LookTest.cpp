#include "ui/look/Look.h"
#include "ui/look/Icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
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
    /// How many colours there are in a part of a picture.
    static qsizetype colours(const QPixmap &picture, const QRect &part);

    Look m_look;
};

qsizetype LookTest::colours(const QPixmap &picture, const QRect &part) {
    const QImage image = picture.copy(part).toImage().convertToFormat(QImage::Format_ARGB32);
    QSet<QRgb> all;
    for (int y = 0; y < image.height(); y++) {
        for (int x = 0; x < image.width(); x++)
            all.insert(image.pixel(x, y));
    }
    return all.size();
}

void LookTest::tickOfACheckBox() {
    QCheckBox box;
    box.setChecked(true);
    box.adjustSize();
    QStyleOptionButton option;
    option.initFrom(&box);
    option.state |= QStyle::State_On;
    const QRect inside = box.style()
                             ->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box)
                             .marginsRemoved({3, 3, 3, 3});
    QVERIFY(colours(box.grab(), inside) > 1);
}

void LookTest::tickOfAMenu() {
    QMenu menu;
    QAction *chosen = menu.addAction(QStringLiteral(" "));
    QAction *other = menu.addAction(QStringLiteral(" "));
    for (QAction *action : {chosen, other})
        action->setCheckable(true);
    chosen->setChecked(true);
    menu.resize(menu.sizeHint());
    const QPixmap picture = menu.grab();
    QCOMPARE(colours(picture, menu.actionGeometry(other)), 1);
    QVERIFY(colours(picture, menu.actionGeometry(chosen)) > 1);
}

void LookTest::arrowOfAComboBox() {
    QComboBox box;
    box.adjustSize();
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect arrow
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &box);
    QVERIFY(colours(box.grab(), arrow.marginsRemoved({3, 3, 3, 3})) > 1);
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
    const QPixmap picture = icon.pixmap(24);
    QVERIFY(colours(picture, picture.rect()) > 1);
}

QTEST_MAIN(LookTest)
#include "LookTest.moc"
