// Input: what is typed or pasted into the field of a code.
#include "app/phone/PassCode.h"

#include "app/phone/PlainText.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

QString digitsIn(const QString &text) {
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isAsciiDigit);
    return digits;
}

void tryLength(const QString &text, CodeLength length) {
    const auto code = PassCode::find(text, length);
    if (!code)
        return;
    require(length.allows(code->digits().size()), "a code has the length that was asked for");
    require(digitsIn(code->digits()) == code->digits(), "a code is ASCII digits");
    require(digitsIn(plainText(text)).contains(code->digits()), "a code is in the text, in one piece");
    require(PassCode::find(code->digits(), length) == code, "a code is found in itself");
    require(PassCode::find(u"  "_s + code->digits() + u" \n"_s, length) == code,
        "space around a code is no matter");
}

}

void tryInput(const QByteArray &input) {
    const QString text = QString::fromUtf8(input);
    require(plainText(plainText(text)) == plainText(text), "plain text stays as it is");
    for (const CodeLength length : {CodeLength{}, CodeLength::exactly(4), CodeLength::exactly(6)})
        tryLength(text, length);
}
