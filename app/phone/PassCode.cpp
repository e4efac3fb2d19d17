#include "app/phone/PassCode.h"

#include "app/phone/PlainText.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString joined(QString digits) {
    return digits.remove(u' ').remove(u'-').remove(u'\n');
}

/// What in a stretch of digit groups ("12-34-56", "493027 5") may be a code.
QStringList candidatesIn(const QString &stretch, CodeLength length) {
    QStringList result;
    if (const QString whole = joined(stretch); length.allows(whole.size()))
        result += whole;

    // "493027 5 minutes": a group stands for itself only beside small numbers, otherwise it is part of a
    // phone number.
    QStringList groups = stretch.split(u' ');
    std::ranges::transform(groups, groups.begin(), joined);
    const auto isSmall = [](const QString &group) { return group.size() <= 2; };
    if (std::ranges::count_if(groups, isSmall) == groups.size() - 1)
        result += *std::ranges::find_if_not(groups, isSmall);
    return result;
}

QSet<QString> candidatesInMessage(const QString &message, CodeLength length) {
    // Digits that touch a Latin letter, follow a plus or belong to a time, a date or an amount are no code.
    static const QRegularExpression stretches(
        uR"((?<![\d+A-Za-z])(?<!\d[ .:/-])(?<!\+[ ])\d+(?:[ -]\d+)*(?![\dA-Za-z])(?![ .:/-]\d))"_s);
    QSet<QString> result;
    for (auto it = stretches.globalMatch(message); it.hasNext();) {
        for (const QString &candidate : candidatesIn(it.next().captured(), length)) {
            if (length.allows(candidate.size()))
                result += candidate;
        }
    }
    return result;
}

}

std::optional<PassCode> PassCode::find(QStringView text, CodeLength length) {
    static const QRegularExpression nothingButDigits(uR"(^[\d \n-]*$)"_s);
    const QString plain = plainText(text);
    if (nothingButDigits.match(plain).hasMatch()) {
        const QString digits = joined(plain);
        return length.allows(digits.size()) ? std::optional(PassCode(digits)) : std::nullopt;
    }
    const QSet<QString> candidates = candidatesInMessage(plain, length);
    return candidates.size() == 1 ? std::optional(PassCode(*candidates.cbegin())) : std::nullopt;
}
