#include "ui/parts/ProblemPanel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const Problem wrongCode = Problem::of({.kind = ErrorKind::WrongCode,
                                          .statusCode = 400,
                                          .apiCode = 2001,
                                          .serverMessage = u"<b>incorrect</b>"_s,
                                          .requestId = u"r-17"_s},
    Problem::About::NewCode);
const Problem empty{PhoneNumber::Problem::Empty, Problem::About::NewNumber, {}};

}

class ProblemPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void hiddenWithoutAProblem();
    void saysWhatToDo();
    void goesAway();
    void detailsOpenAndClose();
    void nothingBehindDetails();
    void nextProblemStartsClosed();
    void copiesDetails();
    void focusGoesToTheSubject();
    void focusGoesToTheSentence();
    void sameProblemLeavesTheFocus();
    void isMarkupNowhere();

private:
    template <typename Kind>
    Kind *part(const QString &name) {
        return m_panel->findChild<Kind *>(name);
    }
    QLabel *sentenceLabel() { return part<QLabel>(u"problemLabel"_s); }
    QPushButton *detailsButton() { return part<QPushButton>(u"detailsButton"_s); }
    QPushButton *copyButton() { return part<QPushButton>(u"copyDetailsButton"_s); }
    QLabel *detailsLabel() { return part<QLabel>(u"detailsLabel"_s); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    ProblemPanel *m_panel = nullptr;
};

void ProblemPanelTest::init() {
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new QLineEdit);
    layout->addWidget(m_field = new QLineEdit);
    layout->addWidget(m_panel = new ProblemPanel);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ProblemPanelTest::hiddenWithoutAProblem() {
    QVERIFY(m_panel->isHidden());
    m_panel->show(std::nullopt);
    QVERIFY(m_panel->isHidden());
}

void ProblemPanelTest::saysWhatToDo() {
    m_panel->show(wrongCode);
    QVERIFY(sentenceLabel()->isVisible());
    QCOMPARE(sentenceLabel()->text(), sentence(wrongCode));
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(sentenceLabel());
    QCOMPARE(heard->role(), QAccessible::StaticText);
    QCOMPARE(heard->text(QAccessible::Name), sentence(wrongCode));
}

void ProblemPanelTest::goesAway() {
    m_panel->show(wrongCode);
    m_panel->show(std::nullopt);
    QVERIFY(m_panel->isHidden());
}

void ProblemPanelTest::detailsOpenAndClose() {
    m_panel->show(wrongCode);
    QVERIFY(!detailsLabel()->isVisible());
    QVERIFY(!copyButton()->isVisible());
    QTest::mouseClick(detailsButton(), Qt::LeftButton);
    QVERIFY(detailsLabel()->isVisible());
    QVERIFY(copyButton()->isVisible());
    QVERIFY(detailsLabel()->text().contains(u"<b>incorrect</b>"_s));
    QVERIFY(detailsLabel()->text().contains(u"2001"_s));
    QVERIFY(detailsLabel()->text().contains(u"r-17"_s));
    QTest::mouseClick(detailsButton(), Qt::LeftButton);
    QVERIFY(!detailsLabel()->isVisible());
    QVERIFY(!copyButton()->isVisible());
}

void ProblemPanelTest::nothingBehindDetails() {
    m_panel->show(empty);
    QVERIFY(sentenceLabel()->isVisible());
    QVERIFY(!detailsButton()->isVisible());
}

void ProblemPanelTest::nextProblemStartsClosed() {
    m_panel->show(wrongCode);
    QTest::mouseClick(detailsButton(), Qt::LeftButton);
    Problem another = wrongCode;
    another.error->requestId = u"r-18"_s;
    m_panel->show(another);
    QVERIFY(!detailsLabel()->isVisible());
    QVERIFY(detailsLabel()->text().contains(u"r-18"_s));
}

void ProblemPanelTest::copiesDetails() {
    m_panel->show(wrongCode);
    QTest::mouseClick(detailsButton(), Qt::LeftButton);
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), details(wrongCode));
}

void ProblemPanelTest::focusGoesToTheSubject() {
    m_panel->setSubject(m_field);
    m_panel->show(wrongCode);
    QCOMPARE(QApplication::focusWidget(), m_field);
}

void ProblemPanelTest::focusGoesToTheSentence() {
    m_panel->show(wrongCode);
    QCOMPARE(QApplication::focusWidget(), sentenceLabel());
}

void ProblemPanelTest::sameProblemLeavesTheFocus() {
    m_panel->show(wrongCode);
    m_field->setFocus();
    m_panel->show(wrongCode);
    QVERIFY(m_field->hasFocus());
    m_panel->show(empty);
    QVERIFY(sentenceLabel()->hasFocus());
}

void ProblemPanelTest::isMarkupNowhere() {
    m_panel->show(wrongCode);
    QCOMPARE(sentenceLabel()->textFormat(), Qt::PlainText);
    QCOMPARE(detailsLabel()->textFormat(), Qt::PlainText);
}

QTEST_MAIN(ProblemPanelTest)
#include "ProblemPanelTest.moc"
