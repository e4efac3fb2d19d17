#include "ui/parts/TimeRing.h"

#include "ui/look/Icons.h"

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
    const int side = fontMetrics().height() * 5;
    return {side, side};
}

void TimeRing::paintEvent(QPaintEvent *) {
    const double thickness = height() / (m_isUrgent ? 7.0 : 12.0);
    const double inset = height() / 14.0 + 1;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const QColor urgent = icons::isDark(palette()) ? QColor(0xff8a80) : QColor(0xb3261e);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), thickness / 3));
    painter.drawEllipse(circle);
    painter.setPen(QPen(
        m_isUrgent ? urgent : palette().color(QPalette::Highlight), thickness, Qt::SolidLine, Qt::RoundCap));
    constexpr int top = 90 * 16;
    painter.drawArc(circle, top, static_cast<int>(m_share * 360 * 16));

    QFont digits = font();
    digits.setPixelSize(height() / 3);
    digits.setWeight(m_isUrgent ? QFont::Black : QFont::DemiBold);
    painter.setFont(digits);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString text = QLocale().toString(m_seconds);
    painter.drawText(rect(), Qt::AlignCenter, m_isUrgent ? text + u'!' : text);
}
