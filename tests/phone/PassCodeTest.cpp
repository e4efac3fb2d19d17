#include "app/phone/PassCode.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CodeLength)

class PassCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void find_data();
    void find();
};

void PassCodeTest::find_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<CodeLength>("length");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, CodeLength length, const QString &expected) {
        QTest::newRow(name) << text << length << expected;
    };
    const CodeLength unknown, six = CodeLength::exactly(6), four = CodeLength::exactly(4);
    const QString code = u"493027"_s, none;

    row("bare", u"493027"_s, six, code);
    row("bare, length unknown", u"493027"_s, unknown, code);
    row("four", u"4930"_s, four, u"4930"_s);
    row("leading zeros", u"000027"_s, six, u"000027"_s);
    row("blanks around", u"  493027 \n"_s, six, code);
    row("spaces between", u"493 027"_s, six, code);
    row("dashes between", u"49-30-27"_s, six, code);
    row("each alone", u"4 9 3 0 2 7"_s, six, code);
    row("no-break spaces", u"493\u00a0027"_s, six, code);
    row("full width", u"４９３０２７"_s, six, code);
    row("Arabic-Indic", u"٤٩٣٠٢٧"_s, six, code);
    row("Persian", u"۴۹۳۰۲۷"_s, six, code);
    row("direction marks", u"\u200e493027\u200f"_s, six, code);
    row("zero-width space inside", u"Code: 493\u200b027"_s, six, code);
    row("full stop", u"493027."_s, six, code);
    row("in brackets", u"[493027]"_s, six, code);

    row("empty", none, six, none);
    row("blank", u" \n"_s, six, none);
    row("too short", u"49302"_s, six, none);
    row("too long", u"4930271"_s, six, none);
    row("three digits", u"493"_s, unknown, none);
    row("nine digits", u"493027123"_s, unknown, none);
    row("words only", u"your code"_s, six, none);
    row("two codes", u"493027 118820"_s, six, none);

    row("Chinese message", u"【Authing】您的验证码是 493027，5分钟内有效，请勿泄露"_s, six, code);
    row("Chinese message, length unknown", u"【Authing】您的验证码是 493027，5分钟内有效，请勿泄露"_s,
        unknown, code);
    row("Chinese message, four digits", u"【Authing】验证码4930，10分钟内有效"_s, four, u"4930"_s);
    row("Chinese message, ASCII comma", u"验证码493027,5分钟内有效"_s, six, code);
    row("Japanese message", u"認証コード：４９３０２７\n有効期限は5分です。"_s, six, code);
    row("grouped in a message", u"Your code is 12-34-56. It expires in 5 minutes"_s, six, u"123456"_s);
    row("grouped, length unknown", u"Your code is 12-34-56. It expires in 5 minutes"_s, unknown, u"123456"_s);
    row("grouped by spaces", u"Use 493 027 to sign in."_s, six, code);
    row("letter prefix", u"G-493027 is your code"_s, six, code);
    row("bare letter prefix", u"G-493027"_s, six, code);
    row("minutes right after", u"验证码 493027 5分钟内有效"_s, six, code);
    row("said twice", u"493027 is your code.\n@example.com #493027"_s, six, code);
    row("phone number beside", u"493027 is the code for +8618812345678"_s, six, code);
    row("phone number in groups beside", u"Code 493027. Help: 188 1234 5678"_s, six, code);
    row("phone number with six last digits", u"Code 493027. Help: +44 7911 123456"_s, six, code);
    row("date beside", u"2024-05-12: code 493027"_s, six, code);
    row("date of eight digits", u"Order of 20240512, code 493027"_s, six, code);
    row("date and time beside", u"2024/05/12 10:33 code 4930"_s, four, u"4930"_s);
    row("amount beside", u"Pay 1,234.56 with code 4930"_s, four, u"4930"_s);
    row("order number beside", u"Order AB123456, code 493027"_s, six, code);
    row("direction marks in a message", u"Code: \u2068493027\u2069."_s, six, code);

    row("only a phone number", u"Call 07911 123456"_s, six, none);
    row("only an international number", u"Call +44 7911 123456"_s, six, none);
    row("only a mobile number", u"Call 188-1234-5678"_s, four, none);
    row("only a date", u"On 2024-05-12"_s, four, none);
    row("only a time", u"At 10:33:15"_s, unknown, none);
    row("only an amount", u"Pay 1234.56"_s, four, none);
    row("two candidates", u"Codes 493027 or 118820"_s, six, none);
    row("year beside, length unknown", u"2024 code 493027"_s, unknown, none);
    row("longer number", u"Account 4930271188201"_s, six, none);
    row("other length", u"Code 4930"_s, six, none);
}

void PassCodeTest::find() {
    QFETCH(QString, text);
    QFETCH(CodeLength, length);
    const auto code = PassCode::find(text, length);
    QTEST(code ? code->digits() : QString(), "expected");
}

QTEST_APPLESS_MAIN(PassCodeTest)
#include "PassCodeTest.moc"
