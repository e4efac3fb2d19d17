#pragma once

#include <QFont>

class QWidget;

/// Lengths at a font of 10 points; all grow with the application's font.
namespace metrics {

constexpr int space4 = 4, space8 = 8, space12 = 12, space16 = 16, space20 = 20, space24 = 24, space28 = 28;
constexpr int pageMargin = 32;
constexpr int labelToField = 6;
constexpr int radiusOfControl = 6, radiusOfCard = 8;
constexpr int thin = 1, thick = 2, barEdge = 4; ///< lines
constexpr int control = 32, joinedField = 40, codeField = 44, row = 44, rowOfTwoLines = 60, tableRow = 32,
              tableRowOfTwoLines = 52, band = 56, helpdeskBar = 48; ///< heights
constexpr int iconInText = 16, icon = 20;
constexpr int dot = 16, dotOfStep = 24;
constexpr int caption = 100; ///< as wide as most that stand before a value
constexpr int sidePane = 320, sidePaneAcross = 200; ///< width beside a page, most of its height across it
constexpr int twoPanes = 900; ///< the narrowest window that has both
constexpr int readable = 960; ///< lines get no longer than that
constexpr int flagSmall = 20, flag = 24, flagLarge = 32; ///< widths

/// A length as many pixels as it is now.
int px(double length);

}

/// Sizes of type, times the application's font.
namespace type {

constexpr double fact = 2.2, title = 1.5, number = 1.4, section = 1.2, body = 1, small = 0.9;

/// Gives the widget this type, now and when the application's font becomes another.
void set(QWidget *widget, double size, QFont::Weight weight = QFont::Normal);

}
