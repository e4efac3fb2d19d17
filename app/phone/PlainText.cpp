#include "app/phone/PlainText.h"

#include <QList>

namespace {

bool isInvisible(char32_t character) {
    const auto category = QChar::category(character);
    return category == QChar::Other_Format || category == QChar::Mark_NonSpacing;
}

char32_t narrow(char32_t character) {
    constexpr char32_t firstFullWidth = 0xFF01, lastFullWidth = 0xFF5E, distanceToAscii = 0xFEE0;
    return character >= firstFullWidth && character <= lastFullWidth ? character - distanceToAscii
                                                                     : character;
}

char32_t plain(char32_t character) {
    constexpr char32_t minusSign = 0x2212, katakanaProlongedSound = 0x30FC;
    switch (QChar::category(character)) {
    case QChar::Number_DecimalDigit:
        return U'0' + static_cast<char32_t>(QChar::digitValue(character));
    case QChar::Separator_Space:
        return U' ';
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return U'\n';
    case QChar::Punctuation_Dash:
        return U'-';
    default:
        break;
    }
    if (character == U'\t')
        return U' ';
    if (character == U'\r')
        return U'\n';
    return character == minusSign || character == katakanaProlongedSound ? U'-' : narrow(character);
}

}

QString plainText(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (!isInvisible(character))
            result += QChar::fromUcs4(plain(character));
    }
    return result;
}
