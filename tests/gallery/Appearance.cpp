#include "tests/gallery/Appearance.h"

#include "tests/gallery/PseudoLanguage.h"
#include "ui/look/DesktopWishes.h"
#include "ui/look/Look.h"
#include "ui/program/Translations.h"

#include <QApplication>
#include <QFont>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::expected<Appearance, QString> Appearance::parse(const QString &text) {
    static const QRegularExpression size(u"^(\\d+)x(\\d+)$"_s);
    QStringList words = text.split(u'-');
    Appearance look{.language = words.takeFirst(), .window = {}};
    for (const QString &word : words) {
        if (word == "dark"_L1)
            look.scheme = Scheme::Dark;
        else if (word == "contrast"_L1)
            look.scheme = Scheme::Contrast;
        else if (word == "rtl"_L1)
            look.isRightToLeft = true;
        else if (word.startsWith("font"_L1))
            look.fontScale = word.mid(4).toDouble();
        else if (const auto match = size.match(word); match.hasMatch())
            look.window = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        else if (word != "light"_L1 && !word.startsWith("dpr"_L1)) // $QT_SCALE_FACTOR says how many
            return std::unexpected(word);
    }
    return look;
}

void Appearance::apply() const {
    if (language == "pseudo"_L1)
        speakPseudo(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    else
        speak(QLocale(language));
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    QApplication::setFont(font);
    Look().follow(
        {.isDark = scheme != Scheme::Light, .isContrasting = scheme == Scheme::Contrast, .isStill = false});
}
