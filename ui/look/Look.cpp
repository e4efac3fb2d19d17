#include "ui/look/Look.h"

#include "ui/look/DesktopWishes.h"
#include "ui/look/Icons.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

/// Lengths are in ems so that they grow with the font.
const QString sheet = uR"(
QWizard, QWizardPage, QMainWindow { background: palette(base); }
QPushButton {
    padding: 0.45em 1.1em; border-radius: 6px; border: 1px solid %border%;
    background: palette(base); color: palette(text);
}
QPushButton:hover { background: palette(alternate-base); }
QPushButton:pressed, QPushButton:checked { background: %pressed%; }
QPushButton:focus { border: 2px solid %accent%; padding: 0.4em 1.05em; }
QPushButton:disabled { color: %faint%; border-color: %faintBorder%; }
QPushButton[isPrimary="true"] { background: %accent%; color: %onAccent%; border: 1px solid %accent%; font-weight: 600; }
QPushButton[isPrimary="true"]:hover, QPushButton[isPrimary="true"]:pressed { background: %accentPressed%; }
QPushButton[isPrimary="true"]:focus { border: 2px solid %focusOnAccent%; }
QPushButton[isPrimary="true"]:disabled { background: %pressed%; color: %faint%; border-color: %pressed%; }
QPushButton[isLink="true"] { border: 2px solid transparent; padding: 0.2em 0.4em; color: %accent%; text-decoration: underline; background: transparent; }
QPushButton[isLink="true"]:focus { border-color: %accent%; padding: 0.2em 0.4em; }
QPushButton[isLink="true"]:disabled { color: %faint%; }
QLineEdit, QComboBox, QPlainTextEdit {
    padding: 0.45em 0.6em; border-radius: 6px; border: 1px solid %border%;
    background: palette(base); color: palette(text);
    selection-background-color: %accent%; selection-color: %onAccent%;
}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid %accent%; padding: 0.4em 0.55em; }
QLineEdit:disabled, QComboBox:disabled { color: %faint%; border-color: %faintBorder%; background: palette(alternate-base); }
QCheckBox, QLabel#problemLabel, QLabel#detailsLabel, QLabel#helpLabel { border: 2px solid transparent; border-radius: 6px; padding: 2px 4px; }
QCheckBox:focus, QLabel#problemLabel:focus, QLabel#detailsLabel:focus, QLabel#helpLabel:focus { border-color: %accent%; }
QTableView { border: 1px solid %border%; margin: 1px; background: palette(base); alternate-background-color: palette(alternate-base); selection-background-color: %accent%; selection-color: %onAccent%; gridline-color: transparent; }
QTableView:focus { border: 2px solid %accent%; margin: 0; }
QHeaderView { border: none; background: palette(alternate-base); }
QHeaderView::section { padding: 0.4em 0.2em; border: none; border-bottom: 1px solid %border%; background: palette(alternate-base); color: palette(text); font-weight: 600; }
QMenu { background: palette(base); border: 1px solid %border%; padding: 4px; }
QMenu::item { padding: 0.4em 1.6em; border-radius: 4px; }
QMenu::item:selected { background: %accent%; color: %onAccent%; }
QMenu::indicator { width: 0.9em; height: 0.9em; left: 0.4em; }
QMenu::indicator:checked { image: url(:/icons/128/%checkOnBase%.png); }
QMenu::indicator:checked:selected { image: url(:/icons/128/%check%.png); }
CountryPopup { border: 1px solid %border%; background: palette(base); }
QComboBox::drop-down { border: none; width: 1.8em; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/128/chevron.png); width: 0.8em; height: 0.8em; }
QCheckBox { min-height: 1.8em; spacing: 0.5em; }
QCheckBox::indicator { width: 1.1em; height: 1.1em; border-radius: 3px; border: 1px solid %border%; background: palette(base); }
QCheckBox::indicator:checked { background: %accent%; border-color: %accent%; image: url(:/icons/128/%check%.png); }
QCheckBox::indicator:disabled { border-color: %faintBorder%; }
QProgressBar { border: none; border-radius: 2px; background: %pressed%; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { border-radius: 2px; background: %accent%; }
)"_s;

constexpr auto still = "isStill";

struct Colours {
    QString accent, onAccent, focusOnAccent, accentPressed, border, faintBorder, pressed, faint, check,
        checkOnBase;
};

const Colours light{u"#0b5cad"_s, u"#ffffff"_s, u"#000000"_s, u"#084a8c"_s, u"#767b82"_s, u"#c9cdd2"_s,
    u"#e3e6ea"_s, u"#6b7078"_s, u"check-light"_s, u"check-dark"_s};
const Colours dark{u"#8ab8f0"_s, u"#0d1b2a"_s, u"#0d1b2a"_s, u"#a8cbf5"_s, u"#8b9097"_s, u"#4a4e54"_s,
    u"#3a3e44"_s, u"#9aa0a8"_s, u"check-dark"_s, u"check-light"_s};

/// A high-contrast theme allows only its own colours, and none of ours.
Colours contrasting(const QPalette &palette) {
    const auto name = [&](QPalette::ColorRole role, QPalette::ColorGroup group = QPalette::Active) {
        return palette.color(group, role).name();
    };
    const QString chosen = name(QPalette::Highlight), onChosen = name(QPalette::HighlightedText);
    const QString text = name(QPalette::Text), faint = name(QPalette::Text, QPalette::Disabled);
    return {chosen, onChosen, text, chosen, text, faint, name(QPalette::Base), faint,
        QColor(onChosen).lightnessF() < 0.5F ? u"check-dark"_s : u"check-light"_s,
        icons::isDark(palette) ? u"check-light"_s : u"check-dark"_s};
}

Colours coloursFor(const QPalette &palette) {
    if (icons::isHighContrast(palette))
        return contrasting(palette);
    return icons::isDark(palette) ? dark : light;
}

QString filled(QString text, const Colours &colours) {
    text.replace(u"%accentPressed%"_s, colours.accentPressed).replace(u"%accent%"_s, colours.accent);
    text.replace(u"%onAccent%"_s, colours.onAccent).replace(u"%focusOnAccent%"_s, colours.focusOnAccent);
    text.replace(u"%faintBorder%"_s, colours.faintBorder);
    text.replace(u"%border%"_s, colours.border).replace(u"%pressed%"_s, colours.pressed);
    text.replace(u"%faint%"_s, colours.faint).replace(u"%checkOnBase%"_s, colours.checkOnBase);
    return text.replace(u"%check%"_s, colours.check);
}

QPalette paletteOf(QRgb window, QRgb base, QRgb text) {
    QPalette palette{QColor(window)};
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(text));
    return palette;
}

QPalette darkPalette() {
    return paletteOf(0x2a2d31, 0x1e2125, 0xe8eaed);
}

QPalette contrastPalette(bool isDark) {
    QPalette palette
        = isDark ? paletteOf(0x000000, 0x000000, 0xffffff) : paletteOf(0xffffff, 0xffffff, 0x000000);
    palette.setColor(QPalette::Highlight, isDark ? QColor(0xffff00) : QColor(0x00008b));
    palette.setColor(QPalette::HighlightedText, isDark ? Qt::black : Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, isDark ? QColor(0x3ff23f) : QColor(0x600000));
    return palette;
}

}

Look::Look()
    : m_desktop(QApplication::palette()) {
    apply(m_desktop);
}

void Look::follow(const DesktopWishes &wishes) {
    const bool isDark = wishes.isDark || icons::isDark(m_desktop);
    if (wishes.isContrasting && !icons::isHighContrast(m_desktop))
        apply(contrastPalette(isDark));
    else if (isDark && !icons::isDark(m_desktop))
        apply(darkPalette());
    // Not QApplication::setEffectEnabled(): many desktops have that off without anybody's wish.
    qApp->setProperty(still, wishes.isStill);
}

bool Look::isStill() {
    return qApp->property(still).toBool();
}

void Look::apply(QPalette palette) {
    const Colours colours = coloursFor(palette);
    palette.setColor(QPalette::Highlight, QColor(colours.accent));
    palette.setColor(QPalette::HighlightedText, QColor(colours.onAccent));
    const bool hasFaintText = !icons::isHighContrast(palette);
    palette.setColor(
        QPalette::PlaceholderText, hasFaintText ? QColor(colours.faint) : palette.color(QPalette::Text));
    QApplication::setPalette(palette);
    qApp->setStyleSheet(filled(sheet, colours));
}
