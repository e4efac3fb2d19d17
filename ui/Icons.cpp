#include "ui/Icons.h"

#include <QFile>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int largest = 256;

/// Draws an SVG of one colour in another.
QIcon tinted(const QString &name, const QColor &colour) {
    QSvgRenderer drawing(u":/icons/"_s + name);
    QPixmap pixmap(largest, largest);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    return QIcon(pixmap);
}

}

bool icons::isDark(const QPalette &palette) {
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

bool icons::isHighContrast(const QPalette &palette) {
    const QColor ground = palette.color(QPalette::Window), text = palette.color(QPalette::WindowText);
    return ground == Qt::black || (ground == Qt::white && text == Qt::black);
}

QIcon icons::menu(const QPalette &palette) {
    return tinted(u"menu.svg"_s, palette.color(QPalette::Text));
}

QIcon icons::open(const QPalette &palette) {
    return tinted(u"open.svg"_s, palette.color(QPalette::PlaceholderText));
}

QIcon icons::working(const QPalette &palette) {
    return tinted(u"working.svg"_s, palette.color(QPalette::Text));
}

QIcon icons::problem(const QPalette &palette) {
    return tinted(u"problem.svg"_s, isDark(palette) ? QColor(0xff8a80) : QColor(0xb3261e));
}

QIcon icons::success(const QPalette &palette) {
    return tinted(u"success.svg"_s, isDark(palette) ? QColor(0x7bd88f) : QColor(0x1b6e33));
}

QIcon icons::verified(const QPalette &palette) {
    return tinted(u"verified.svg"_s, isDark(palette) ? QColor(0x7bd88f) : QColor(0x1b6e33));
}

QSize icons::lineSize(const QWidget *widget) {
    const int side = widget->fontMetrics().height();
    return {side, side};
}
