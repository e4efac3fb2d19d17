#include "ui/parts/country/CountryPicker.h"

#include "ui/parts/country/CountryPopup.h"
#include "ui/parts/country/FlagIcon.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A shown picker with its parts.
class ShownPicker {
public:
    explicit ShownPicker(const QString &country = u"CN"_s) {
        picker.setCountry(country);
        picker.show();
    }

    void open() {
        picker.showPopup();
        QVERIFY(popup()->isVisible());
    }
    void type(const QString &text) { QTest::keyClicks(search(), text); }
    void press(Qt::Key key) { QTest::keyClick(search(), key); }

    CountryPopup *popup() const { return picker.findChild<CountryPopup *>(); }
    QLineEdit *search() const { return picker.findChild<QLineEdit *>(u"searchCountriesEdit"_s); }
    QListView *list() const { return picker.findChild<QListView *>(u"countriesView"_s); }
    QLabel *nothingFound() const { return picker.findChild<QLabel *>(u"noCountryFoundLabel"_s); }
    QString marked() const { return list()->currentIndex().data().toString(); }

    CountryPicker picker;
};

QAccessibleInterface *found(QAccessibleInterface *root, QAccessible::Role role, const QString &name) {
    if (root->role() == role && root->text(QAccessible::Name) == name)
        return root;
    for (int i = 0; i < root->childCount(); ++i) {
        if (auto *result = root->child(i) ? found(root->child(i), role, name) : nullptr)
            return result;
    }
    return nullptr;
}

}

class CountryPickerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void isEmptyUntilShown();
    void saysNameAndCallingCode();
    void tellsOfEveryChangeOnce();
    void ignoresUnknownCountry();
    void searchPicksWithEnter_data();
    void searchPicksWithEnter();
    void arrowsMoveWhileTyping();
    void escapeKeepsTheCountry();
    void clickPicks();
    void nothingFound();
    void opensWithTheCountryMarked();
    void searchStartsAfresh();
    void typeAheadWhenClosed();
    void followsTheLocale();
    void narrowAndLongNames();
    void assistiveTechnology();
    void flagsAreDrawn();
    void flagsCanBeOff();
    void keystrokeIsFast();
};

void CountryPickerTest::isEmptyUntilShown() {
    CountryPicker picker;
    QSignalSpy changed(&picker, &CountryPicker::countryChanged);
    picker.setCountry(u"GB"_s);
    QCOMPARE(picker.country(), u"GB"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(picker.count(), 0);
    picker.show();
    QVERIFY(picker.count() > 230);
    QCOMPARE(picker.country(), u"GB"_s);
    QCOMPARE(changed.size(), 1);
}

void CountryPickerTest::saysNameAndCallingCode() {
    const ShownPicker shown;
    QCOMPARE(shown.picker.currentText(), u"China  +86"_s);
    QVERIFY(!shown.picker.itemIcon(shown.picker.currentIndex()).isNull());
}

void CountryPickerTest::tellsOfEveryChangeOnce() {
    ShownPicker shown;
    QSignalSpy changed(&shown.picker, &CountryPicker::countryChanged);
    shown.picker.setCountry(u"CN"_s);
    QCOMPARE(changed.size(), 0);
    shown.picker.setCountry(u"GB"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().toString(), u"GB"_s);
    shown.picker.setCurrentIndex(shown.picker.findText(u"Japan  +81"_s));
    QCOMPARE(shown.picker.country(), u"JP"_s);
    QCOMPARE(changed.size(), 2);
    shown.picker.setCurrentIndex(-1);
    shown.picker.setCurrentIndex(shown.picker.findText(u"Japan  +81"_s));
    QCOMPARE(shown.picker.country(), u"JP"_s);
    QCOMPARE(changed.size(), 2);
}

void CountryPickerTest::ignoresUnknownCountry() {
    ShownPicker shown;
    for (const QString &code : {QString(), u"XX"_s, u"China"_s})
        shown.picker.setCountry(code);
    QCOMPARE(shown.picker.country(), u"CN"_s);
}

void CountryPickerTest::searchPicksWithEnter_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << u"united king"_s << u"GB"_s;
    QTest::newRow("ISO code") << u"ch"_s << u"CH"_s;
    QTest::newRow("calling code") << u"+81"_s << u"JP"_s;
    QTest::newRow("bare calling code") << u"1"_s << u"US"_s;
}

void CountryPickerTest::searchPicksWithEnter() {
    QFETCH(QString, search);
    ShownPicker shown;
    shown.open();
    shown.type(search);
    shown.press(Qt::Key_Return);
    QTEST(shown.picker.country(), "expected");
    QVERIFY(!shown.popup()->isVisible());
}

void CountryPickerTest::arrowsMoveWhileTyping() {
    ShownPicker shown;
    shown.open();
    shown.type(u"united"_s);
    const QString first = shown.marked();
    shown.press(Qt::Key_Down);
    QVERIFY(shown.marked() != first);
    shown.type(u" states"_s);
    QCOMPARE(shown.marked(), u"United States  +1"_s);
    shown.press(Qt::Key_Enter);
    QCOMPARE(shown.picker.country(), u"US"_s);
}

void CountryPickerTest::escapeKeepsTheCountry() {
    ShownPicker shown;
    shown.open();
    shown.type(u"japan"_s);
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.popup()->isVisible());
    QCOMPARE(shown.picker.country(), u"CN"_s);
}

void CountryPickerTest::clickPicks() {
    ShownPicker shown;
    shown.open();
    shown.type(u"japan"_s);
    const QRect row = shown.list()->visualRect(shown.list()->currentIndex());
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(shown.picker.country(), u"JP"_s);
    QVERIFY(!shown.popup()->isVisible());
}

void CountryPickerTest::nothingFound() {
    ShownPicker shown;
    shown.open();
    shown.type(u"atlantis"_s);
    QVERIFY(!shown.list()->isVisible());
    QVERIFY(shown.nothingFound()->isVisible());
    QCOMPARE(shown.nothingFound()->text(), u"No country or region found"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.picker.country(), u"CN"_s);
    QVERIFY(shown.popup()->isVisible());
    shown.search()->clear();
    QVERIFY(shown.list()->isVisible());
    QVERIFY(!shown.nothingFound()->isVisible());
}

void CountryPickerTest::opensWithTheCountryMarked() {
    ShownPicker shown(u"GB"_s);
    shown.open();
    QCOMPARE(shown.marked(), u"United Kingdom  +44"_s);
    QVERIFY(
        shown.list()->viewport()->rect().contains(shown.list()->visualRect(shown.list()->currentIndex())));
    QVERIFY(shown.search()->hasFocus());
}

void CountryPickerTest::searchStartsAfresh() {
    ShownPicker shown;
    shown.open();
    shown.type(u"japan"_s);
    shown.picker.hidePopup();
    shown.open();
    QVERIFY(shown.search()->text().isEmpty());
    QCOMPARE(shown.marked(), u"China  +86"_s);
}

void CountryPickerTest::typeAheadWhenClosed() {
    ShownPicker shown;
    QTest::keyClicks(&shown.picker, u"japan"_s);
    QCOMPARE(shown.picker.country(), u"JP"_s);
    QTest::keyClick(&shown.picker, Qt::Key_Down);
    QCOMPARE(shown.picker.country(), u"JE"_s);
}

void CountryPickerTest::followsTheLocale() {
    ShownPicker shown(u"DE"_s);
    QSignalSpy changed(&shown.picker, &CountryPicker::countryChanged);
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QEvent languageChange(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&shown.picker, &languageChange);
    QCOMPARE(shown.picker.currentText(), u"德国  +49"_s);
    QCOMPARE(shown.picker.country(), u"DE"_s);
    QCOMPARE(changed.size(), 0);
    shown.open();
    shown.search()->setText(u"日本"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.picker.country(), u"JP"_s);
}

void CountryPickerTest::narrowAndLongNames() {
    ShownPicker shown(u"CN"_s);
    const QSize hint = shown.picker.sizeHint();
    shown.picker.setCountry(u"GS"_s);
    shown.picker.setCountry(u"VC"_s);
    QCOMPARE(shown.picker.sizeHint(), hint);
}

void CountryPickerTest::assistiveTechnology() {
    ShownPicker shown;
    shown.picker.setAccessibleName(u"Country or region"_s);
    QAccessibleInterface *combo = QAccessible::queryAccessibleInterface(&shown.picker);
    QCOMPARE(combo->role(), QAccessible::ComboBox);
    QCOMPARE(combo->text(QAccessible::Name), u"Country or region"_s);
    QCOMPARE(combo->text(QAccessible::Value), u"China  +86"_s);
    QCOMPARE(combo->text(QAccessible::Description), u"China  +86"_s);
    QVERIFY(combo->state().collapsed);

    combo->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(combo->state().expanded);
    QAccessibleInterface *search = found(combo, QAccessible::EditableText, u"Search countries"_s);
    QVERIFY(search);
    QCOMPARE(search->parent()->parent(), combo);
    search->editableTextInterface()->replaceText(0, 0, u"+81"_s);
    QCOMPARE(shown.marked(), u"Japan  +81"_s);

    combo->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(combo->state().collapsed);
}

void CountryPickerTest::flagsAreDrawn() {
    const QImage china = flagIcon(u"CN"_s).pixmap(40, 30).toImage(),
                 japan = flagIcon(u"JP"_s).pixmap(40, 30).toImage();
    QVERIFY(china != japan);
    QVERIFY(china.hasAlphaChannel());
    QCOMPARE(flagIcon(u"CN"_s).pixmap(QSize(40, 30), 2.0).size(), QSize(80, 60));
    QVERIFY(flagIcon(u"CN"_s).pixmap(QSize(40, 30), QIcon::Disabled).toImage() != china);
}

void CountryPickerTest::flagsCanBeOff() {
    setFlagsShown(false);
    const auto again = qScopeGuard([] { setFlagsShown(true); });
    const ShownPicker shown;
    QVERIFY(shown.picker.itemIcon(shown.picker.currentIndex()).isNull());
    QCOMPARE(shown.picker.currentText(), u"China  +86"_s);
}

void CountryPickerTest::keystrokeIsFast() {
    ShownPicker shown;
    shown.open();
    QBENCHMARK {
        shown.search()->setText(u"u"_s);
        shown.search()->setText(u"un"_s);
        shown.search()->setText(u"+8"_s);
        shown.search()->setText(u"land"_s);
    }
}

QTEST_MAIN(CountryPickerTest)
#include "CountryPickerTest.moc"
