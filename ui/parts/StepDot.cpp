#include "ui/parts/StepDot.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QLocale>
#include <QPainter>

StepDot::StepDot(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepDot::setState(State state) {
    m_state = state;
    update();
}

void StepDot::setLast(bool isLast) {
    m_isLast = isLast;
    update();
}

QSize StepDot::sizeHint() const {
    const int side = metrics::px(metrics::dotOfStep);
    return {side, side};
}

void StepDot::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = width(), half = metrics::thick / 2.0;
    const bool isFilled = m_state == State::Now || m_state == State::Done;
    if (!m_isLast)
        painter.fillRect(QRectF(size / 2 - half, size / 2, metrics::thick, height() - size / 2),
            Look::colour(m_state == State::Done ? Role::Accent : Role::Divider));
    const QRectF dot = QRectF(0, 0, size, size).adjusted(half, half, -half, -half);
    const Role edge = isFilled ? Role::Accent : m_state == State::Failed ? Role::Bad : Role::Control;
    painter.setPen(QPen(Look::colour(edge), metrics::thick));
    painter.setBrush(Look::colour(isFilled ? Role::Accent : Role::Ground));
    painter.drawEllipse(dot);
    paintMark(painter, dot);
}

void StepDot::paintMark(QPainter &painter, const QRectF &dot) const {
    const Role role = m_state == State::Waiting ? Role::Text2
        : m_state == State::Failed              ? Role::Bad
                                                : Role::OnAccent;
    if (m_state == State::Done) {
        const double size = dot.width();
        const auto at = [&](double x, double y) { return dot.topLeft() + QPointF(x, y) * size; };
        painter.setPen(QPen(Look::colour(role), metrics::thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.29, 0.52), at(0.44, 0.66), at(0.71, 0.36)});
        return;
    }
    QFont digits = font();
    digits.setPixelSize(static_cast<int>(dot.height() / 2));
    digits.setBold(true);
    painter.setFont(digits);
    painter.setPen(Look::colour(role));
    painter.drawText(
        dot, Qt::AlignCenter, m_state == State::Failed ? QStringLiteral("!") : QLocale().toString(m_number));
}
