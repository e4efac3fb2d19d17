#include "ui/parts/ElapsedLine.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double perSecond = 12; // until that takes more room than there is
constexpr double mostOfLine = 2.0 / 3; // what is ahead keeps the rest

}

ElapsedLine::ElapsedLine(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElapsedLine::setAsked(const std::vector<std::chrono::milliseconds> &asked) {
    if (asked == m_asked)
        return;
    m_asked = asked;
    update();
}

QSize ElapsedLine::sizeHint() const {
    const int high = metrics::px(metrics::space24);
    return {4 * high, high};
}

/// Older dots move together once the last is two thirds along.
std::vector<double> ElapsedLine::places() const {
    const double first = metrics::px(metrics::dot) / 2.0, room = width() * mostOfLine - first;
    const double longest = std::chrono::duration<double>(m_asked.back()).count();
    const double each = std::min<double>(metrics::px(perSecond), longest > 0 ? room / longest : room);
    std::vector<double> result;
    for (const auto &moment : m_asked)
        result.push_back(first + each * std::chrono::duration<double>(moment).count());
    return result;
}

void ElapsedLine::paintEvent(QPaintEvent *) {
    if (m_asked.empty())
        return;
    const std::vector<double> dots = places();
    const double middle = height() / 2.0, last = dots.back();
    const double small = metrics::px(metrics::dot) / 4.0, large = metrics::px(metrics::dot) / 2.0 - 1;
    const QColor accent = Look::colour(Role::Accent);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    QPen unknown(Look::colour(Role::Control), metrics::thick, Qt::CustomDashLine, Qt::RoundCap);
    unknown.setDashPattern({0, 4});
    painter.setPen(unknown);
    painter.drawLine(QPointF(last + 2 * large, middle), QPointF(width(), middle));
    painter.setPen(QPen(accent, metrics::thick));
    painter.drawLine(QPointF(0, middle), QPointF(last, middle));
    painter.setBrush(accent);
    for (const double dot : dots)
        painter.drawEllipse(QPointF(dot, middle), small - 1, small - 1);
    painter.setPen(QPen(accent, metrics::thick + 1));
    painter.setBrush(Look::colour(Role::Surface));
    painter.drawEllipse(QPointF(last, middle), large, large);
}
