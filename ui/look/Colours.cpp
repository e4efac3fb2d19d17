#include "ui/look/Colours.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Role role = Role::Ground;
    const char *name = "";
    QRgb light = 0, dark = 0;
    QPalette::ColorRole contrast = QPalette::Window; ///< the role of a contrasting theme
    QPalette::ColorGroup group = QPalette::Active;
};

/// In the order of Role.
constexpr std::array<Row, Colours::roles> table{{
    {Role::Ground, "ground", 0xf6f5f1, 0x171b1d, QPalette::Window},
    {Role::Surface, "surface", 0xffffff, 0x21272a, QPalette::Window},
    {Role::Sunken, "sunken", 0xeceae3, 0x111416, QPalette::Window},
    {Role::Text, "text", 0x1b2225, 0xedf0f1, QPalette::WindowText},
    {Role::Text2, "text2", 0x4c565b, 0xb3bdc2, QPalette::WindowText},
    {Role::Control, "control", 0x79838a, 0x87929a, QPalette::WindowText},
    {Role::Divider, "divider", 0xd8d5cb, 0x363e42, QPalette::WindowText},
    {Role::Accent, "accent", 0x0b5a72, 0x7cc7db, QPalette::Highlight},
    {Role::AccentHover, "accentHover", 0x084a5e, 0x98d5e5, QPalette::Highlight},
    {Role::AccentDown, "accentDown", 0x063c4d, 0xb4e2ee, QPalette::Highlight},
    {Role::OnAccent, "onAccent", 0xffffff, 0x06222b, QPalette::HighlightedText},
    {Role::Tint, "tint", 0xe0eef2, 0x17343e, QPalette::Window},
    {Role::Select, "select", 0xbfdee7, 0x1f5566, QPalette::Highlight},
    {Role::OnSelect, "onSelect", 0x1b2225, 0xedf0f1, QPalette::HighlightedText},
    {Role::Off, "off", 0xe3e0d8, 0x30373b, QPalette::Window},
    {Role::OnOff, "onOff", 0x5b6469, 0xa3adb2, QPalette::WindowText, QPalette::Disabled},
    {Role::Good, "good", 0x1e6b3a, 0x7fd09a, QPalette::WindowText},
    {Role::GoodTint, "goodTint", 0xe5f2e9, 0x17301f, QPalette::Window},
    {Role::Warn, "warn", 0x7a4b00, 0xf0c36a, QPalette::WindowText},
    {Role::WarnTint, "warnTint", 0xfff2d9, 0x352a10, QPalette::Window},
    {Role::Bad, "bad", 0xa1241b, 0xff9c91, QPalette::WindowText},
    {Role::BadTint, "badTint", 0xfbeae7, 0x3f201c, QPalette::Window},
}};

}

Colours Colours::light() {
    Colours made;
    for (const Row &row : table)
        made.m_colours.at(static_cast<size_t>(row.role)) = QColor(row.light);
    return made;
}

Colours Colours::dark() {
    Colours made;
    for (const Row &row : table)
        made.m_colours.at(static_cast<size_t>(row.role)) = QColor(row.dark);
    return made;
}

Colours Colours::contrasting(const QPalette &theme) {
    Colours made;
    for (const Row &row : table)
        made.m_colours.at(static_cast<size_t>(row.role)) = theme.color(row.group, row.contrast);
    return made;
}

QPalette Colours::palette() const {
    const Colours &colour = *this;
    const std::array<std::pair<QPalette::ColorRole, Role>, 20> pairs{{{QPalette::Window, Role::Ground},
        {QPalette::WindowText, Role::Text}, {QPalette::Base, Role::Surface},
        {QPalette::AlternateBase, Role::Sunken}, {QPalette::Text, Role::Text},
        {QPalette::PlaceholderText, Role::Text2}, {QPalette::Button, Role::Surface},
        {QPalette::ButtonText, Role::Text}, {QPalette::BrightText, Role::Bad},
        {QPalette::ToolTipBase, Role::Surface}, {QPalette::ToolTipText, Role::Text},
        {QPalette::Highlight, Role::Accent}, {QPalette::HighlightedText, Role::OnAccent},
        {QPalette::Link, Role::Accent}, {QPalette::LinkVisited, Role::Accent},
        {QPalette::Light, Role::Surface}, {QPalette::Midlight, Role::Divider}, {QPalette::Mid, Role::Divider},
        {QPalette::Dark, Role::Control}, {QPalette::Shadow, Role::Text}}};
    QPalette made;
    for (const auto &[theirs, ours] : pairs)
        made.setColor(theirs, colour[ours]);
    for (const auto text :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        made.setColor(QPalette::Disabled, text, colour[Role::OnOff]);
    return made;
}

QString Colours::fillIn(QString text) const {
    for (const Row &row : table)
        text.replace(u'%' + QLatin1String(row.name) + u'%', (*this)[row.role].name());
    return text;
}

QPalette contrastTheme(bool isDark) {
    const QColor ground(isDark ? Qt::black : Qt::white), text(isDark ? Qt::white : Qt::black);
    QPalette theme(ground);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        theme.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        theme.setColor(role, text);
    theme.setColor(QPalette::Highlight, isDark ? QColor(0xffff00) : QColor(0x00008b));
    theme.setColor(QPalette::HighlightedText, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        theme.setColor(QPalette::Disabled, role, isDark ? QColor(0x3ff23f) : QColor(0x600000));
    return theme;
}

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

bool isHighContrast(const QPalette &palette) {
    const QColor ground = palette.color(QPalette::Window), text = palette.color(QPalette::WindowText);
    return ground == Qt::black || (ground == Qt::white && text == Qt::black);
}
