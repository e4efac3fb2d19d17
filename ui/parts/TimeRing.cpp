#include "ui/parts/TimeRing.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QLocale>
#include <QPainter>

TimeRing::TimeRing(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TimeRing::setTime(double share, int seconds, bool isUrgent) {
    m_share = share;
    m_seconds = seconds;
    m_isUrgent = isUrgent;
    update();
}

QSize TimeRing::sizeHint() const {
    const int side = metrics::px(64);
    return {side, side};
}

void TimeRing::paintEvent(QPaintEvent *) {
    const double thickness = metrics::px(m_isUrgent ? 9 : 6);
    const double inset = metrics::px(9) / 2.0;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::colour(Role::Divider), thickness));
    painter.drawEllipse(circle);
    painter.setPen(
        QPen(Look::colour(m_isUrgent ? Role::Bad : Role::Accent), thickness, Qt::SolidLine, Qt::FlatCap));
    constexpr int top = 90 * 16;
    painter.drawArc(circle, top, static_cast<int>(m_share * 360 * 16));

    QFont digits = font();
    digits.setPixelSize(height() / 3);
    digits.setBold(true);
    painter.setFont(digits);
    painter.setPen(Look::colour(Role::Text));
    const QString text = QLocale().toString(m_seconds);
    painter.drawText(rect(), Qt::AlignCenter, m_isUrgent ? text + u'!' : text);
}
