#include "tests/gallery/Guide.h"
#include "tests/gallery/Scenes.h"

#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Texts = QMap<const QWidget *, QString>;

/// What can be read or heard of every part of a window, by part.
Texts textsIn(const QWidget *window) {
    Texts texts;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible())
            texts[widget] = widget->property("text").toString() + u'|' + Desk::nameOf(widget);
    }
    return texts;
}

/// What a user, an administrator or the service has written stays as it is in every language.
bool isWords(const QString &text) {
    static const QRegularExpression words(u"[a-z]{2}"_s);
    static const QStringList names{
        u"Alice Chen"_s, u"Bob Tanaka"_s, u"Lost your phone? Call the help desk: extension 4711."_s};
    const bool isName
        = std::ranges::any_of(names, [&](const QString &name) { return text.startsWith(name + u'|'); });
    return text.contains(words) && !isName;
}

}

/// Another language, chosen while the program runs.
class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(QLocale(u"en"_s)); }
    void everythingChangesAtOnce_data();
    void everythingChangesAtOnce();
    void nothingTypedIsLost();
    void serviceIsAskedInTheSameLanguage();
    void choiceIsKept();
    void choiceThatCannotBeKept();
    void noChoiceWhereItIsLocked();

private:
    enum Entry { Desktop, English, SimplifiedChinese, TraditionalChinese, Japanese };
    static void choose(Guide &guide, Entry entry);
};

void LanguagesTest::choose(Guide &guide, Entry entry) {
    guide.press(u"menuButton"_s);
    auto *menu = guide.see<QMenu>(u"programMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Right);
    auto *languages = guide.see<QMenu>(u"languageMenu"_s);
    QVERIFY(languages);
    for (int entriesAbove = entry; entriesAbove > 0; entriesAbove--)
        QTest::keyClick(languages, Qt::Key_Down);
    QTest::keyClick(languages, Qt::Key_Return);
}

void LanguagesTest::everythingChangesAtOnce_data() {
    QTest::addColumn<int>("number");
    for (size_t i = 0; i < scenes().size(); i++) {
        if (!scenes()[i].name.startsWith("menu"_L1)) // each entry is in the language that it stands for
            QTest::newRow(qUtf8Printable(scenes()[i].name)) << static_cast<int>(i);
    }
}

void LanguagesTest::everythingChangesAtOnce() {
    QFETCH(const int, number);
    Guide guide;
    scenes()[static_cast<size_t>(number)].lead(guide);
    QVERIFY(!QTest::currentTestFailed());
    const Texts before = textsIn(guide.desk.currentPage());

    speak(QLocale(u"ja"_s));

    QStringList unchanged;
    const auto allChanged = [&] {
        unchanged.clear();
        const Texts after = textsIn(guide.desk.currentPage());
        for (auto text = after.cbegin(); text != after.cend(); ++text) {
            if (isWords(text.value()) && before.value(text.key()) == text.value())
                unchanged << text.value();
        }
        return unchanged.isEmpty();
    };
    QVERIFY2(becomes(allChanged, 2s), qPrintable(unchanged.join(u'\n')));
}

void LanguagesTest::nothingTypedIsLost() {
    Guide guide;
    guide.begin(u"bob"_s);
    guide.proveNew();
    const QString code = guide.see<QLineEdit>(u"newCodeEdit"_s)->text();

    choose(guide, SimplifiedChinese);

    QTRY_COMPARE(guide.desk.page(), u"新手机号"_s);
    QCOMPARE(guide.see<QLineEdit>(u"newPhoneNumberEdit"_s)->text(), u"+86 186 0000 1234"_s);
    QCOMPARE(guide.see<QLineEdit>(u"newCodeEdit"_s)->text(), code);
    guide.press(u"commitButton"_s);
    QVERIFY(guide.see(u"finishButton"_s));
}

void LanguagesTest::serviceIsAskedInTheSameLanguage() {
    Guide guide;
    guide.begin(u"bob"_s);
    choose(guide, Japanese);
    guide.sendNewCode();
    const QJsonObject request = guide.desk.service.requests(paths::sendSms).last().toObject();
    QCOMPARE(request[u"headers"_s][u"x-authing-lang"_s].toString(), u"ja-JP"_s);
}

void LanguagesTest::choiceIsKept() {
    Guide guide;
    guide.start();
    choose(guide, TraditionalChinese);
    const auto kept = Settings::read({}, {guide.desk.settingsFile()});
    QVERIFY(kept);
    QCOMPARE(kept->locale, u"zh-TW"_s);

    choose(guide, Desktop);
    QCOMPARE(Settings::read({}, {guide.desk.settingsFile()})->locale, QString());
}

void LanguagesTest::choiceThatCannotBeKept() {
    Guide guide;
    QVERIFY(QDir(guide.desk.dir.path()).mkdir(u"phone-settings.conf"_s)); // not a file
    guide.start();
    choose(guide, Japanese);
    QTRY_COMPARE(guide.desk.page(), u"サインイン"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget())
            ->informativeText()
            .contains(u"phone-settings.conf"_s));
}

void LanguagesTest::noChoiceWhereItIsLocked() {
    Guide guide;
    guide.desk.settings.isLocaleLocked = true;
    guide.start();
    guide.press(u"menuButton"_s);
    auto *menu = guide.see<QMenu>(u"programMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->actions().constFirst()->isEnabled());
}

QTEST_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
