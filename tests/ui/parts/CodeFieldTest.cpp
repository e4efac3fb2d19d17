#include "ui/parts/CodeField.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

/// A field with slots is a field: whatever can be typed, pasted and marked in one can be in it.
class CodeFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digitsStandInTheirSlots();
    void wholeMessageIsShownPlainly();
    void keepsWhatWasPasted();
    void wrongCodeIsMarked();
    void noSlotsWhereNobodyKnows();

private:
    static int caret(const CodeField &field) {
        return field.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    }
    static double spacing(const CodeField &field) { return field.font().letterSpacing(); }
};

void CodeFieldTest::digitsStandInTheirSlots() {
    CodeField field;
    field.setSlots(6);
    field.resize(field.sizeHint());
    const double digit = QFontMetricsF(QFont(field.font())).horizontalAdvance(u'0');
    field.setText(u"493027"_s);
    QVERIFY(spacing(field) > 0);
    field.setCursorPosition(1);
    const int second = caret(field);
    field.setCursorPosition(2);
    QVERIFY(caret(field) - second > digit / 2);
}

void CodeFieldTest::wholeMessageIsShownPlainly() {
    CodeField field;
    field.setSlots(6);
    field.setText(u"Your code is 493 027."_s);
    QCOMPARE(spacing(field), 0.0);
    field.setText(u"4930278"_s);
    QCOMPARE(spacing(field), 0.0);
    field.setText(u"4930"_s);
    QVERIFY(spacing(field) > 0);
}

void CodeFieldTest::keepsWhatWasPasted() {
    CodeField field;
    field.setSlots(4);
    field.show();
    QGuiApplication::clipboard()->setText(u"code 4930"_s);
    QTest::keySequence(&field, QKeySequence::Paste);
    QCOMPARE(field.text(), u"code 4930"_s);
}

void CodeFieldTest::wrongCodeIsMarked() {
    CodeField field;
    field.setSlots(6);
    field.setText(u"000000"_s);
    field.setWrong(true);
    QCOMPARE(field.selectedText(), u"000000"_s);
    QTest::keyClicks(&field, u"1"_s);
    QCOMPARE(field.text(), u"1"_s);
}

void CodeFieldTest::noSlotsWhereNobodyKnows() {
    CodeField field;
    field.setText(u"4930"_s);
    QCOMPARE(spacing(field), 0.0);
}

QTEST_MAIN(CodeFieldTest)
#include "CodeFieldTest.moc"
