#pragma once

#include <QColor>
#include <QPalette>

#include <array>

/// What a colour is for; nothing is drawn in a colour that is not here.
enum class Role {
    Ground,
    Surface,
    Sunken,
    Text,
    Text2, ///< hints, captions
    Control, ///< edges of fields and buttons
    Divider, ///< edges of cards
    Accent,
    AccentHover,
    AccentDown,
    OnAccent,
    Tint, ///< behind information
    Select,
    OnSelect,
    Off, ///< what cannot be used
    OnOff,
    Good,
    GoodTint,
    Warn,
    WarnTint,
    Bad,
    BadTint,
};

/// A colour for every role: one look.
class Colours {
public:
    static constexpr int roles = static_cast<int>(Role::BadTint) + 1;

    static Colours light();
    static Colours dark();
    /// In the colours of a theme for people who see little, which allows no others.
    static Colours contrasting(const QPalette &theme);

    QColor operator[](Role role) const { return m_colours.at(static_cast<size_t>(role)); }
    /// Every role of Qt's.
    QPalette palette() const;
    /// The text with each "%name%" of a role replaced by its colour, "%accentHover%" for Role::AccentHover.
    QString fillIn(QString text) const;

private:
    std::array<QColor, roles> m_colours;
};

/// A theme for people who see little, where the desktop wants one and has none.
QPalette contrastTheme(bool isDark);
/// Is this a dark look?
bool isDark(const QPalette &palette);
/// Is this one of the themes for people who see little, of pure colours only?
bool isHighContrast(const QPalette &palette);
