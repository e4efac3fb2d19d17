#pragma once

#include <QHash>
#include <QImage>
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

/// The pixels of a part of a picture, by colour.
inline QHash<QRgb, qsizetype> pixelsByColour(const QImage &picture, const QRect &part) {
    QHash<QRgb, qsizetype> counts;
    for (int y = part.top(); y <= part.bottom(); y++) {
        for (int x = part.left(); x <= part.right(); x++)
            counts[picture.pixel(x, y)]++;
    }
    return counts;
}

/// What the rest of a part of a picture is drawn on: the commonest colour there.
inline QRgb groundOf(const QImage &picture, const QRect &part) {
    const auto counts = pixelsByColour(picture, part);
    const auto most = std::ranges::max_element(counts);
    return most == counts.cend() ? QRgb{0} : most.key();
}

/// How many pixels of a part of a picture differ that much from a ground.
inline qsizetype standingOut(const QImage &picture, const QRect &part, QRgb ground, double ratio) {
    qsizetype count = 0;
    const auto counts = pixelsByColour(picture, part);
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        count += contrast(ground, colour.key()) >= ratio ? colour.value() : 0;
    return count;
}

/// The same as a share of the part, from its own ground: 0 where nothing is drawn, and of a drawing that can
/// be told neither nearly nothing nor nearly all.
inline double shareDrawn(const QImage &picture, const QRect &part, double ratio = 3) {
    const double all = static_cast<double>(part.width()) * part.height();
    return all > 0 ? static_cast<double>(standingOut(picture, part, groundOf(picture, part), ratio)) / all
                   : 0;
}
