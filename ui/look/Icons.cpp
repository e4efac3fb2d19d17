#include "ui/look/Icons.h"

#include <QFontMetrics>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

QPixmap clear(const QSize &size) {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPixmap picture(const QString &name, int side) {
    QImageReader reader(u":/icons/%1/%2.png"_s.arg(side).arg(name), "png");
    reader.setAutoDetectImageFormat(false); // which loads every plugin for images to ask it
    return QPixmap::fromImageReader(&reader);
}

/// An icon that is drawn as large as it is asked for.
class DrawnIcon : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal pixels = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * pixels, mode, state));
    }
};

/// A drawing of one colour in another.
class Tinted : public DrawnIcon {
public:
    Tinted(const QString &name, const QColor &colour)
        : m_drawing(picture(name, 128))
        , m_colour(colour) { }

    QIconEngine *clone() const override { return new Tinted(*this); }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override {
        QPixmap pixmap = clear(size);
        QPainter painter(&pixmap);
        m_drawing.paint(&painter, pixmap.rect());
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), m_colour);
        return pixmap;
    }

private:
    QIcon m_drawing;
    QColor m_colour;
};

/// Three bars. Not a picture: it is shown at every start.
class Bars : public DrawnIcon {
public:
    explicit Bars(const QColor &colour)
        : m_colour(colour) { }

    QIconEngine *clone() const override { return new Bars(*this); }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override {
        QPixmap pixmap = clear(size);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(size.width(), size.height());
        painter.setPen(QPen(m_colour, side / 12, Qt::SolidLine, Qt::RoundCap));
        for (const qreal height : {0.25, 0.5, 0.75})
            painter.drawLine(QPointF(0.125 * side, height * side), QPointF(0.875 * side, height * side));
        return pixmap;
    }

private:
    QColor m_colour;
};

QIcon tinted(const QString &name, const QColor &colour) {
    return QIcon(new Tinted(name, colour));
}

}

bool icons::isDark(const QPalette &palette) {
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

bool icons::isHighContrast(const QPalette &palette) {
    const QColor ground = palette.color(QPalette::Window), text = palette.color(QPalette::WindowText);
    return ground == Qt::black || (ground == Qt::white && text == Qt::black);
}

QIcon icons::program() {
    QIcon icon;
    for (const int side : {16, 32, 48, 128})
        icon.addPixmap(picture(u"phone-settings"_s, side));
    return icon;
}

QIcon icons::menu(const QPalette &palette) {
    return QIcon(new Bars(palette.color(QPalette::Text)));
}

QIcon icons::open(const QPalette &palette) {
    return tinted(u"open"_s, palette.color(QPalette::PlaceholderText));
}

QIcon icons::working(const QPalette &palette) {
    return tinted(u"working"_s, palette.color(QPalette::Text));
}

QIcon icons::problem(const QPalette &palette) {
    return tinted(u"problem"_s, isDark(palette) ? QColor(0xff8a80) : QColor(0xb3261e));
}

QIcon icons::success(const QPalette &palette) {
    return tinted(u"success"_s, isDark(palette) ? QColor(0x7bd88f) : QColor(0x1b6e33));
}

QIcon icons::verified(const QPalette &palette) {
    return tinted(u"verified"_s, isDark(palette) ? QColor(0x7bd88f) : QColor(0x1b6e33));
}

QSize icons::lineSize(const QWidget *widget) {
    const int side = widget->fontMetrics().height();
    return {side, side};
}
