#include "ui/look/LookStyle.h"

#include "ui/look/Metrics.h"

#include <QPainter>
#include <QPushButton>

LookStyle::LookStyle()
    : QProxyStyle(QStringLiteral("fusion")) { }

void LookStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    const auto *button = qobject_cast<const QPushButton *>(widget);
    if (element != PE_FrameFocusRect || !button)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!button->property("isPrimary").toBool())
        return;
    constexpr double inside = 3; // two to the line, and half of it
    const double radius = metrics::px(metrics::space4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(button->palette().color(QPalette::HighlightedText), metrics::thick));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(
        QRectF(button->rect()).adjusted(inside, inside, -inside, -inside), radius, radius);
    painter->restore();
}
