#include "tests/gallery/Look.h"

#include "tests/gallery/PseudoLanguage.h"
#include "ui/Look.h"
#include "ui/Translations.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(QRgb window, QRgb base, QRgb text) {
    QPalette palette{QColor(window)};
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(text));
    return palette;
}

/// As the desktops' own high-contrast themes: black, white, and one colour for what is chosen.
QPalette contrastPalette() {
    QPalette palette = paletteOf(0x000000, 0x000000, 0xffffff);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x3ff23f));
    return palette;
}

}

std::expected<Look, QString> Look::parse(const QString &text) {
    static const QRegularExpression size(u"^(\\d+)x(\\d+)$"_s);
    QStringList words = text.split(u'-');
    Look look{.language = words.takeFirst(), .window = {}};
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

void Look::apply() const {
    if (language == "pseudo"_L1)
        speakPseudo(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    else
        speak(QLocale(language));
    if (scheme == Scheme::Dark)
        QApplication::setPalette(paletteOf(0x2a2d31, 0x1e2125, 0xe8eaed));
    else if (scheme == Scheme::Contrast)
        QApplication::setPalette(contrastPalette());
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    QApplication::setFont(font);
    setLook();
}
