#include "ui/parts/StepLine.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int heightOfLine() {
    return metrics::px(metrics::band);
}

int sizeOfDot() {
    return metrics::px(metrics::dot);
}

}

StepLine::StepLine() {
    setObjectName(u"stepLabel"_s);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void StepLine::setSteps(const QStringList &steps, int now) {
    m_steps = steps;
    m_now = now;
    const int shown = std::clamp<int>(now, 0, static_cast<int>(steps.size()) - 1);
    setAccessibleName(tr("Step"));
    setText(tr("%1 of %2, %3")
            .arg(QLocale().toString(shown + 1), QLocale().toString(steps.size()), steps.value(shown)));
    updateGeometry();
    update();
}

QSize StepLine::sizeHint() const {
    return {metrics::px(metrics::band), heightOfLine() + sizeOfDot() / 2};
}

QSize StepLine::minimumSizeHint() const {
    return sizeHint();
}

double StepLine::begin(int step) const {
    const double margin = metrics::px(metrics::pageMargin);
    return margin + (width() - 2 * margin) * step / static_cast<double>(m_steps.size());
}

QString StepLine::label(int step) const {
    return QLocale().toString(step + 1) + u"  "_s + m_steps[step];
}

QFont StepLine::fontOf(int step) const {
    QFont letters = font();
    letters.setBold(step == m_now);
    return letters;
}

void StepLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 0, width(), heightOfLine(), Look::colour(Role::Surface));
    paintLabels(painter);
    painter.save();
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintLine(painter);
    painter.restore();
    for (int step = 0; step < m_steps.size(); step++)
        paintDot(painter, step);
}

void StepLine::paintLine(QPainter &painter) const {
    const int top = heightOfLine() - metrics::thick;
    const double reached = m_now < m_steps.size() ? begin(m_now) : width();
    painter.fillRect(QRectF(0, top, width(), metrics::thick), Look::colour(Role::Divider));
    painter.fillRect(QRectF(0, top, reached, metrics::thick), Look::colour(Role::Accent));
}

void StepLine::paintDot(QPainter &painter, int step) const {
    const double size = sizeOfDot();
    const double left = isRightToLeft() ? width() - begin(step) - size : begin(step);
    const QRectF dot(left, heightOfLine() - 1 - size / 2, size, size);
    const bool isReached = step <= m_now;
    painter.setPen(isReached ? Qt::NoPen : QPen(Look::colour(Role::Control), metrics::thick));
    painter.setBrush(Look::colour(isReached ? Role::Accent : Role::Surface));
    const double inset = isReached ? 0 : metrics::thick / 2.0;
    painter.drawEllipse(dot.adjusted(inset, inset, -inset, -inset));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::colour(Role::OnAccent));
    if (step == m_now)
        painter.drawEllipse(dot.center(), size * 0.19, size * 0.19);
    if (!isDone(step))
        return;
    painter.setPen(QPen(Look::colour(Role::OnAccent), size / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return dot.topLeft() + QPointF(x, y) * size; };
    painter.drawPolyline(QPolygonF{at(0.29, 0.52), at(0.44, 0.66), at(0.71, 0.36)});
}

void StepLine::paintLabels(QPainter &painter) const {
    const int segments = static_cast<int>(m_steps.size());
    const double room = begin(1) - begin(0) - metrics::px(metrics::space8);
    const auto fits
        = [&](int step) { return QFontMetrics(fontOf(step)).horizontalAdvance(label(step)) <= room; };
    bool doAllFit = true;
    for (int step = 0; step < segments; step++)
        doAllFit = doAllFit && fits(step);
    for (int step = 0; step < segments; step++) {
        const bool isShown = doAllFit || step == std::min(m_now, segments - 1);
        if (!isShown)
            continue;
        const double left = doAllFit ? begin(step) : begin(0);
        const double wide = doAllFit ? room : width() - 2 * begin(0);
        const QRectF place(
            isRightToLeft() ? width() - left - wide : left, 0, wide, heightOfLine() - sizeOfDot() / 2.0);
        painter.setFont(fontOf(step));
        painter.setPen(Look::colour(step <= m_now ? Role::Text : Role::Text2));
        painter.drawText(place,
            static_cast<int>(Qt::AlignVCenter)
                | static_cast<int>(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
            QFontMetrics(painter.font()).elidedText(label(step), Qt::ElideRight, static_cast<int>(wide)));
    }
}
