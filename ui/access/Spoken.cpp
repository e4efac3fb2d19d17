#include "ui/access/Spoken.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString spokenForm(const QString &sentence) {
    static const QRegularExpression masked(uR"(\+\d[\d\s\-./()]*\x{2022}[\x{2022}\s\-./()]*(\d+))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString spoken;
    qsizetype told = 0;
    for (const auto &match : masked.globalMatch(sentence)) {
        spoken += sentence.mid(told, match.capturedStart() - told);
        spoken += QCoreApplication::translate("Spoken", "the number ending in %1").arg(match.captured(1));
        told = match.capturedEnd();
    }
    return spoken + sentence.mid(told);
}
