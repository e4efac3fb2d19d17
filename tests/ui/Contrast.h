#pragma once

#include <QRgb>

#include <algorithm>
#include <cmath>

/// Relative luminance, 0 for black to 1 for white (WCAG 2.2, definition of relative luminance).
inline double luminance(QRgb colour) {
    const auto linear = [](int channel) {
        const double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// Contrast ratio of two colours, 1 for the same to 21 for black on white (WCAG 2.2, 1.4.3).
inline double contrast(QRgb one, QRgb other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}
