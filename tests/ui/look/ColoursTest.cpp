#include "ui/look/Colours.h"
#include "tests/ui/Contrast.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The table of colours: what is written on what can be read, and a theme for people who see little keeps its
/// own.
class ColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canBeRead_data();
    void canBeRead();
    void contrastingThemeAllowsNoOther_data();
    void contrastingThemeAllowsNoOther();
    void everyRoleOfQtIsSet();
    void sheetNamesOnlyRoles();
};

void ColoursTest::canBeRead_data() {
    QTest::addColumn<Role>("front");
    QTest::addColumn<QList<Role>>("grounds");
    QTest::addColumn<double>("least");
    QTest::newRow("text") << Role::Text << QList{Role::Ground, Role::Surface, Role::Sunken, Role::Tint}
                          << 11.0;
    QTest::newRow("text on a bar") << Role::Text << QList{Role::GoodTint, Role::WarnTint, Role::BadTint}
                                   << 11.0;
    QTest::newRow("chosen text") << Role::OnSelect << QList{Role::Select} << 7.1;
    QTest::newRow("hints") << Role::Text2 << QList{Role::Ground, Role::Surface, Role::Sunken} << 4.5;
    QTest::newRow("on the accent") << Role::OnAccent
                                   << QList{Role::Accent, Role::AccentHover, Role::AccentDown} << 4.5;
    QTest::newRow("accent") << Role::Accent << QList{Role::Ground, Role::Surface, Role::Tint} << 4.5;
    QTest::newRow("disabled") << Role::OnOff << QList{Role::Off} << 4.5;
    QTest::newRow("good") << Role::Good << QList{Role::Ground, Role::Surface, Role::GoodTint} << 4.5;
    QTest::newRow("warn") << Role::Warn << QList{Role::Ground, Role::Surface, Role::WarnTint} << 4.5;
    QTest::newRow("bad") << Role::Bad << QList{Role::Ground, Role::Surface, Role::BadTint} << 4.5;
    QTest::newRow("edges") << Role::Control << QList{Role::Ground, Role::Surface} << 3.0;
}

void ColoursTest::canBeRead() {
    QFETCH(const Role, front);
    QFETCH(const QList<Role>, grounds);
    QFETCH(const double, least);
    for (const Colours &colours : {Colours::light(), Colours::dark(),
             Colours::contrasting(contrastTheme(false)), Colours::contrasting(contrastTheme(true))}) {
        for (const Role ground : grounds) {
            const double ratio = contrast(colours[front].rgb(), colours[ground].rgb());
            QVERIFY2(ratio >= least,
                qPrintable(u"%1 on %2: %3"_s.arg(colours[front].name(), colours[ground].name()).arg(ratio)));
        }
    }
}

void ColoursTest::contrastingThemeAllowsNoOther_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ColoursTest::contrastingThemeAllowsNoOther() {
    QFETCH(const bool, dark);
    const QPalette theme = contrastTheme(dark);
    QVERIFY(isHighContrast(theme));
    QCOMPARE(isDark(theme), dark);
    const QList<QRgb> allowed{theme.color(QPalette::Window).rgb(), theme.color(QPalette::WindowText).rgb(),
        theme.color(QPalette::Highlight).rgb(), theme.color(QPalette::HighlightedText).rgb(),
        theme.color(QPalette::Disabled, QPalette::WindowText).rgb()};
    const Colours colours = Colours::contrasting(theme);
    for (int role = 0; role < Colours::roles; role++)
        QVERIFY(allowed.contains(colours[static_cast<Role>(role)].rgb()));
}

void ColoursTest::everyRoleOfQtIsSet() {
    const QPalette palette = Colours::light().palette();
    for (int role = 0; role < QPalette::NColorRoles; role++) {
        if (role != QPalette::NoRole)
            QVERIFY2(palette.isBrushSet(QPalette::Active, static_cast<QPalette::ColorRole>(role)),
                qPrintable(QString::number(role)));
    }
}

void ColoursTest::sheetNamesOnlyRoles() {
    QFile file(u":/look/look.qss"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    QString sheet = Colours::light().fillIn(QString::fromUtf8(file.readAll()));
    sheet.remove(QRegularExpression(u"%(\\d+px|tickOnAccent|tickOnSurface)%"_s));
    QVERIFY2(!sheet.contains(u'%'), qPrintable(sheet.mid(sheet.indexOf(u'%'), 20)));
}

QTEST_MAIN(ColoursTest)
#include "ColoursTest.moc"
