#include "tests/gallery/Scenes.h"
#include "tests/ui/helpdesk/HelpdeskDesk.h"

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
    static const QStringList names{u"Alice Chen"_s, u"Bob Tanaka"_s, u"lost in the sea"_s,
        u"Lost your phone? Call the help desk: extension 4711."_s};
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
    static void choose(Desk &desk, Entry entry);
};

void LanguagesTest::choose(Desk &desk, Entry entry) {
    desk.press(u"menuButton"_s);
    auto *menu = desk.see<QMenu>(u"programMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Right);
    auto *languages = desk.see<QMenu>(u"languageMenu"_s);
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
    const auto desk = sceneDesk();
    scenes()[static_cast<size_t>(number)].lead(*desk);
    QVERIFY(!QTest::currentTestFailed());
    const Texts before = textsIn(desk->currentPage());

    speak(QLocale(u"ja"_s));

    QStringList unchanged;
    const auto allChanged = [&] {
        unchanged.clear();
        const Texts after = textsIn(desk->currentPage());
        for (auto text = after.cbegin(); text != after.cend(); ++text) {
            if (isWords(text.value()) && before.value(text.key()) == text.value())
                unchanged << text.value();
        }
        return unchanged.isEmpty();
    };
    QVERIFY2(becomes(allChanged, 2s), qPrintable(unchanged.join(u'\n')));
}

void LanguagesTest::nothingTypedIsLost() {
    const auto desk = sceneDesk();
    desk->beginAs(u"bob"_s);
    desk->proveNew(u"+86 186 0000 1234"_s, HelpdeskDesk::fresh);
    const QString code = desk->see<QLineEdit>(u"newCodeEdit"_s)->text();

    choose(*desk, SimplifiedChinese);

    QTRY_COMPARE(desk->page(), u"新手机号"_s);
    QCOMPARE(desk->see<QLabel>(u"newPhoneNumberLabel"_s)->text(), u"+86 186 0000 1234"_s);
    QCOMPARE(desk->see<QLineEdit>(u"newCodeEdit"_s)->text(), code);
    desk->press(u"commitButton"_s);
    QVERIFY(desk->see(u"finishButton"_s));
}

void LanguagesTest::serviceIsAskedInTheSameLanguage() {
    const auto desk = sceneDesk();
    desk->beginAs(u"bob"_s);
    choose(*desk, Japanese);
    desk->type(u"newPhoneNumberEdit"_s, HelpdeskDesk::fresh);
    desk->sendCode(u"sendNewCodeButton"_s);
    const QJsonObject request = desk->service.requests(paths::sendSms).last().toObject();
    QCOMPARE(request[u"headers"_s][u"x-authing-lang"_s].toString(), u"ja-JP"_s);
}

void LanguagesTest::choiceIsKept() {
    const auto desk = sceneDesk();
    desk->start();
    choose(*desk, TraditionalChinese);
    const auto kept = Settings::read({}, {desk->settingsFile()});
    QVERIFY(kept);
    QCOMPARE(kept->locale, u"zh-TW"_s);

    choose(*desk, Desktop);
    QCOMPARE(Settings::read({}, {desk->settingsFile()})->locale, QString());
}

void LanguagesTest::choiceThatCannotBeKept() {
    const auto desk = sceneDesk();
    QVERIFY(QDir(desk->dir.path()).mkdir(u"phone-settings.conf"_s)); // not a file
    desk->start();
    choose(*desk, Japanese);
    QTRY_COMPARE(desk->page(), u"サインイン"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget())
            ->informativeText()
            .contains(u"phone-settings.conf"_s));
}

void LanguagesTest::noChoiceWhereItIsLocked() {
    const auto desk = sceneDesk();
    desk->settings.isLocaleLocked = true;
    desk->start();
    desk->press(u"menuButton"_s);
    auto *menu = desk->see<QMenu>(u"programMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->actions().constFirst()->isEnabled());
}

QTEST_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
