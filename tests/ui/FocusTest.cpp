#include "tests/ui/Contrast.h"
#include "tests/ui/Desk.h"
#include "ui/look/Look.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How many points differ so much that nobody can miss it (WCAG 2.2, 2.4.13).
int pointsThatStandOut(const QImage &before, const QImage &after) {
    int count = 0;
    for (int y = 0; y < before.height(); y++) {
        for (int x = 0; x < before.width(); x++)
            count += contrast(before.pixel(x, y), after.pixel(x, y)) >= 3;
    }
    return count;
}

QPalette darkPalette() {
    QPalette palette(QColor(0x2b2d30), QColor(0x1e1f22));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

}

/// What somebody without a mouse needs on every page: the focus can be seen, and keys that lead to one place.
class FocusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void everyPage_data();
    void everyPage();
    void keyBehindTextWithoutTheLetter();

private:
    void checkPage();
    void checkFocus(QWidget *window, QWidget *widget);
    void checkMnemonics(QWidget *window);
    void binding();
    void changing();

    std::unique_ptr<Desk> m_desk;
};

void FocusTest::init() {
    speak(QLocale(u"en"_s));
    m_desk = std::make_unique<Desk>();
}

void FocusTest::checkPage() {
    QWidget *window
        = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_desk->window.get();
    checkMnemonics(window);
    int seen = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled())
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) && ++seen)
            checkFocus(window, widget);
    }
    QVERIFY(seen > 0);
}

void FocusTest::checkFocus(QWidget *window, QWidget *widget) {
    QWidget *elsewhere = m_desk->window->currentPage();
    if (!window->isAncestorOf(elsewhere))
        elsewhere = window;
    const QRect place = QRect(widget->mapTo(window, QPoint()), widget->size()).adjusted(-3, -3, 3, 3);
    elsewhere->setFocus();
    QTRY_VERIFY(!widget->hasFocus());
    const QImage before = window->grab(place).toImage();
    widget->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY2(widget->hasFocus(),
        qPrintable(u"no focus for "_s + widget->objectName()
            + QString::fromLatin1(widget->metaObject()->className())));
    const QImage after = window->grab(place).toImage();
    const int outline = 2 * (widget->width() + widget->height());
    const int points = pointsThatStandOut(before, after);
    const QString what
        = u"%1 “%2” changes %3 points, its outline has %4"_s.arg(widget->objectName(), Desk::nameOf(widget))
              .arg(points)
              .arg(outline);
    QVERIFY2(points >= outline * 8 / 10, qPrintable(what)); // the corners are round
}

void FocusTest::checkMnemonics(QWidget *window) {
    QMap<QString, QString> places;
    const auto take = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        QVERIFY2(!key.isEmpty(), qPrintable(u"no key leads to "_s + text));
        QVERIFY2(
            !places.contains(key), qPrintable(key + u" leads to "_s + text + u" and to "_s + places[key]));
        places.insert(key, text);
    };
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        const bool isThere = button->isVisible() && button->window() == window && !button->text().isEmpty();
        if (isThere && button->objectName() != u"cancelButton"_s) // Escape leads there
            take(button->text());
    }
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
}

void FocusTest::everyPage_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QApplication::style()->standardPalette();
    QTest::newRow("dark") << darkPalette();
}

void FocusTest::everyPage() {
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    const Look look;
    binding();
    m_desk = std::make_unique<Desk>();
    changing();
}

void FocusTest::binding() {
    m_desk->settings.server.clear();
    m_desk->start();
    checkPage();
    m_desk->type(u"Server address"_s, m_desk->service.url().toString());
    m_desk->type(u"Application ID"_s, Sandbox::appId());
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Sign in"_s);
    checkPage();
    m_desk->press(u"Sign in with browser"_s); // nobody signs in
    QTRY_VERIFY(m_desk->canPress(u"Copy sign-in link"_s));
    checkPage();
    m_desk->press(u"Cancel sign-in"_s);
    m_desk->signInAs(u"bob"_s);
    QTRY_VERIFY(m_desk->canPress(u"Next"_s));
    checkPage();
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"New phone number"_s);
    m_desk->service.fail(paths::sendSms, u"statusCode"_s, {{u"statusCode"_s, 403}});
    m_desk->type(u"New phone number"_s, u"18600001234"_s);
    m_desk->press(u"Send code to new number"_s);
    m_desk->press(u"Details"_s);
    checkPage();
    m_desk->proveNew(u"18600001235"_s, u"+8618600001235"_s);
    checkPage();
    m_desk->press(u"Bind phone number"_s);
    m_desk->waitForPage(u"Done"_s);
    checkPage();
}

void FocusTest::changing() {
    m_desk->beginAs(u"alice"_s);
    m_desk->proveNew(u"18600001234"_s, u"+8618600001234"_s);
    checkPage();
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Current phone number"_s);
    checkPage();
    m_desk->proveCurrent(u"+8618812345678"_s);
    checkPage();
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Confirm the change"_s);
    checkPage();
    m_desk->window->reject();
    QTRY_VERIFY(QApplication::activeModalWidget());
    checkPage();
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->advance(61s);
    QTRY_VERIFY(m_desk->canPress(u"Get new codes"_s));
    checkPage();
}

void FocusTest::keyBehindTextWithoutTheLetter() {
    speak(QLocale(u"zh-CN"_s));
    m_desk->start();
    const auto *button = m_desk->window->findChild<QPushButton *>(u"signInButton"_s);
    QVERIFY2(button->text().endsWith(u"(&S)"_s), qPrintable(button->text()));
    QVERIFY(!button->text().contains(u"with browser"_s));
}

QTEST_MAIN(FocusTest)
#include "FocusTest.moc"
