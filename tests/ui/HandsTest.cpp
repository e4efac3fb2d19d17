#include "tests/ui/helpdesk/HelpdeskDesk.h"

#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// One event of a key, as a keyboard sends them: presses that repeat while it is held, and one release.
void send(QEvent::Type type, Qt::Key key, bool isRepeat = false) {
    QWidget *there = QApplication::focusWidget();
    if (!there)
        return;
    QKeyEvent event(type, key, Qt::NoModifier, key == Qt::Key_Space ? u" "_s : u"\r"_s, isRepeat);
    QApplication::sendEvent(there, &event);
}

void hold(Qt::Key key, int times = 20) {
    for (int i = 0; i < times; i++)
        send(QEvent::KeyPress, key, true);
}

}

/// No key press, and no turn of the wheel, reaches a control that it was not aimed at.
class HandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void heldEnterChangesNothing();
    void keyThatWasDownCountsAgainOnceItIsUp();
    void heldSpaceStillWrites();
    void focusOfWhatIsDisabledStaysInItsPlace();
    void enterTwiceInACodeFieldClosesNoCase();
    void wheelOverAClosedBoxChangesNothing();

private:
    void goToConfirmHoldingEnter();
    qsizetype changes() const { return m_desk->service.requests(paths::updatePhone).size(); }

    std::unique_ptr<HelpdeskDesk> m_desk;
};

void HandsTest::init() {
    speak(QLocale(u"en"_s));
    m_desk = std::make_unique<HelpdeskDesk>();
}

void HandsTest::goToConfirmHoldingEnter() {
    m_desk->beginAs(u"alice"_s);
    m_desk->proveNew(u"18600001234"_s, HelpdeskDesk::fresh);
    m_desk->press(u"Next"_s);
    m_desk->waitForPage(u"Current phone number"_s);
    m_desk->proveCurrent(HelpdeskDesk::alices);
    m_desk->seen<QPushButton>(u"Next"_s)->setFocus();
    send(QEvent::KeyPress, Qt::Key_Return);
    m_desk->waitForPage(u"Confirm the change"_s);
    QTRY_VERIFY(m_desk->hasFocus(u"Change phone number"_s));
}

void HandsTest::heldEnterChangesNothing() {
    goToConfirmHoldingEnter();
    hold(Qt::Key_Return);
    send(QEvent::KeyPress, Qt::Key_Return); // a keyboard that does not say that it repeats
    QVERIFY(m_desk->canPress(u"Change phone number"_s));
    QCOMPARE(changes(), 0);
}

void HandsTest::keyThatWasDownCountsAgainOnceItIsUp() {
    goToConfirmHoldingEnter();
    send(QEvent::KeyRelease, Qt::Key_Return);
    send(QEvent::KeyPress, Qt::Key_Return);
    m_desk->waitForPage(u"Done"_s);
    QCOMPARE(changes(), 1);
}

void HandsTest::heldSpaceStillWrites() {
    m_desk->beginAs(u"bob"_s);
    m_desk->type(u"New phone number"_s, u"1"_s);
    send(QEvent::KeyPress, Qt::Key_Space);
    hold(Qt::Key_Space, 3);
    QCOMPARE(m_desk->typedIn(u"New phone number"_s), u"1    "_s);
}

void HandsTest::focusOfWhatIsDisabledStaysInItsPlace() {
    m_desk->beginAs(u"bob"_s);
    m_desk->service.fail(paths::sendSms, u"hang"_s);
    m_desk->type(u"New phone number"_s, u"18600001234"_s);
    auto *button = m_desk->seen<QPushButton>(u"Send code to new number"_s);
    button->setFocus();
    button->setEnabled(false);
    QTRY_VERIFY(QApplication::focusWidget() == m_desk->currentPage());
}

void HandsTest::enterTwiceInACodeFieldClosesNoCase() {
    m_desk->signInToHelpdesk();
    m_desk->openCase(u"alice"_s);
    m_desk->sendRegisteredCode();
    m_desk->type(u"Code that the caller reads out"_s, u"000000"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_desk->isTold(sentence(ErrorKind::WrongCode)) || m_desk->page() != "Case"_L1);
    QCOMPARE(m_desk->page(), u"Case"_s);
    QVERIFY(!m_desk->hasFocus(u"Close case without a change"_s));
}

void HandsTest::wheelOverAClosedBoxChangesNothing() {
    m_desk->beginAs(u"bob"_s);
    auto *country = m_desk->seen<QComboBox>(u"Country or region"_s);
    QVERIFY(country);
    const QString before = country->currentText();
    const QPointF place = country->rect().center();
    QWheelEvent turn(place, country->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(country, &turn);
    QCOMPARE(country->currentText(), before);
}

QTEST_MAIN(HandsTest)
#include "HandsTest.moc"
