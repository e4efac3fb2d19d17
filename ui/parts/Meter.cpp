#include "ui/parts/Meter.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QPainter>
#include <QStyle>

Meter::Meter(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Meter::setShare(double share) {
    m_share = share;
    update();
}

QSize Meter::sizeHint() const {
    return {metrics::px(metrics::band), metrics::px(metrics::space4)};
}

void Meter::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(Look::colour(Role::Divider));
    painter.drawRoundedRect(rect(), radius, radius);
    const QRect left(0, 0, static_cast<int>(width() * m_share), height());
    painter.setBrush(Look::colour(Role::Accent));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), left), radius, radius);
}
