#include "ui/look/Icons.h"

#include "ui/look/Look.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

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

/// Drawings that point somewhere, which is the other way in a language that runs from right to left.
bool isMirrored(const QString &name) {
    return name == "chevron-right"_L1 && QGuiApplication::isRightToLeft();
}

/// A drawing of one colour in the colour that a role has when it is painted.
class Tinted : public DrawnIcon {
public:
    Tinted(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role) { }

    QIconEngine *clone() const override { return new Tinted(*this); }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override {
        if (m_drawing.isNull())
            m_drawing.addPixmap(picture(m_name, 128));
        QPixmap pixmap = clear(size);
        QPainter painter(&pixmap);
        if (isMirrored(m_name)) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        m_drawing.paint(&painter, pixmap.rect());
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), Look::colour(mode == QIcon::Disabled ? Role::OnOff : m_role));
        return pixmap;
    }

private:
    QString m_name;
    Role m_role;
    QIcon m_drawing; ///< read when it is first painted
};

/// Three bars. Not a picture: it is shown at every start.
class Bars : public DrawnIcon {
public:
    QIconEngine *clone() const override { return new Bars(*this); }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override {
        QPixmap pixmap = clear(size);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(size.width(), size.height());
        painter.setPen(QPen(Look::colour(Role::Text), side / 12, Qt::SolidLine, Qt::RoundCap));
        for (const qreal height : {0.25, 0.5, 0.75})
            painter.drawLine(QPointF(0.125 * side, height * side), QPointF(0.875 * side, height * side));
        return pixmap;
    }
};

struct Drawing {
    icons::Sign sign;
    const char *name;
    Role role;
};

constexpr std::array<Drawing, 14> drawings{{
    {icons::open, "open", Role::Text2},
    {icons::working, "working", Role::Text},
    {icons::problem, "problem", Role::Bad},
    {icons::warning, "warning", Role::Warn},
    {icons::information, "information", Role::Accent},
    {icons::success, "success", Role::Good},
    {icons::verified, "verified", Role::Good},
    {icons::edit, "edit", Role::Accent},
    {icons::phone, "phone", Role::Text2},
    {icons::help, "help", Role::Text2},
    {icons::message, "message", Role::Text2},
    {icons::people, "people", Role::Text2},
    {icons::minus, "minus", Role::Text2},
    {icons::chevron, "chevron-right", Role::Accent},
}};

const Drawing &drawingOf(icons::Sign sign) {
    return *std::ranges::find(drawings, sign, &Drawing::sign);
}

QIcon drawn(icons::Sign sign) {
    const Drawing &drawing = drawingOf(sign);
    return QIcon(new Tinted(QLatin1String(drawing.name), drawing.role));
}

}

QIcon icons::inColour(Sign sign, Role role) {
    return QIcon(new Tinted(QLatin1String(drawingOf(sign).name), role));
}

QIcon icons::program() {
    QIcon icon;
    for (const int side : {16, 32, 48, 128})
        icon.addPixmap(picture(u"phone-settings"_s, side));
    return icon;
}

QIcon icons::menu() {
    return QIcon(new Bars);
}

QIcon icons::open() {
    return drawn(open);
}

QIcon icons::working() {
    return drawn(working);
}

QIcon icons::problem() {
    return drawn(problem);
}

QIcon icons::warning() {
    return drawn(warning);
}

QIcon icons::information() {
    return drawn(information);
}

QIcon icons::success() {
    return drawn(success);
}

QIcon icons::verified() {
    return drawn(verified);
}

QIcon icons::edit() {
    return drawn(edit);
}

QIcon icons::phone() {
    return drawn(phone);
}

QIcon icons::help() {
    return drawn(help);
}

QIcon icons::message() {
    return drawn(message);
}

QIcon icons::people() {
    return drawn(people);
}

QIcon icons::minus() {
    return drawn(minus);
}

QIcon icons::chevron() {
    return drawn(chevron);
}

QSize icons::lineSize(const QWidget *widget) {
    const int side = widget->fontMetrics().height();
    return {side, side};
}
