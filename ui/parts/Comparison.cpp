#include "ui/parts/Comparison.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int roomForLine = 44; // from the one to the other

}

Comparison::Comparison(const Side &before, const Side &after)
    : m_before(cell(before))
    , m_after(cell(after)) {
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::px(roomForLine));
    layout->addWidget(m_before, 1);
    layout->addWidget(m_after, 1);
}

QWidget *Comparison::cell(const Side &side) {
    auto *place = new QWidget;
    auto *layout = new QGridLayout(place);
    const int margin = metrics::px(metrics::space12);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setHorizontalSpacing(metrics::px(metrics::space8));
    layout->addWidget(side.caption, 0, 0, 1, 2);
    layout->addWidget(side.sign, 1, 0);
    layout->addWidget(side.value, 1, 1);
    layout->setColumnStretch(1, 1);
    return place;
}

void Comparison::setKnown(bool isKnown) {
    m_isKnown = isKnown;
    update();
}

bool Comparison::isBelow() const {
    return static_cast<QBoxLayout *>(layout())->direction() == QBoxLayout::TopToBottom;
}

void Comparison::resizeEvent(QResizeEvent *event) {
    arrange();
    QWidget::resizeEvent(event);
}

void Comparison::arrange() {
    const int widest = std::max(m_before->minimumSizeHint().width(), m_after->minimumSizeHint().width());
    const bool isNarrow = width() < 2 * widest + metrics::px(roomForLine);
    auto *box = static_cast<QBoxLayout *>(layout());
    const auto wanted = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (box->direction() == wanted)
        return;
    box->setDirection(wanted);
    box->setSpacing(metrics::px(isNarrow ? metrics::space8 : roomForLine));
}

void Comparison::paintCell(QPainter &painter, const QRectF &place, bool isNew) const {
    const bool isMarked = isNew && m_isKnown;
    const double pen = isMarked ? metrics::thick : metrics::thin, radius = metrics::px(metrics::radiusOfCard);
    painter.setPen(QPen(Look::colour(isMarked ? Role::Accent : Role::Control), pen));
    painter.setBrush(Look::colour(isMarked ? Role::Surface : Role::Ground));
    painter.drawRoundedRect(place.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
}

void Comparison::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCell(painter, m_before->geometry(), false);
    paintCell(painter, m_after->geometry(), true);
    if (isBelow())
        return;
    const QRect before = m_before->geometry(), after = m_after->geometry();
    const bool isMirrored = isRightToLeft();
    paintLine(painter, isMirrored ? before.left() : before.right() + 1,
        isMirrored ? after.right() + 1 : after.left(), before.center().y() + 0.5);
}

void Comparison::paintLine(QPainter &painter, double from, double to, double height) const {
    const double dot = metrics::px(metrics::dot) * 0.42, middle = (from + to) / 2, way = to > from ? 1 : -1;
    const QColor line = Look::colour(m_isKnown ? Role::Accent : Role::Control);
    QPen pen(line, metrics::thick, m_isKnown ? Qt::SolidLine : Qt::DotLine);
    painter.setPen(pen);
    painter.drawLine(QPointF(from, height), QPointF(to, height));
    painter.setPen(QPen(Look::colour(Role::Control), metrics::thick));
    painter.setBrush(Look::colour(Role::Ground));
    painter.drawEllipse(QPointF(from, height), dot, dot);
    if (m_isKnown) {
        const double tip = metrics::px(metrics::space4);
        painter.setPen(QPen(line, metrics::thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{middle - way * tip, height - 1.6 * tip}, {middle + way * tip, height},
            {middle - way * tip, height + 1.6 * tip}});
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(QPointF(to, height), dot + 1, dot + 1);
        painter.setBrush(Look::colour(Role::OnAccent));
        painter.drawEllipse(QPointF(to, height), dot * 0.4, dot * 0.4);
        return;
    }
    painter.drawEllipse(QPointF(to, height), dot, dot);
    const double disc = metrics::px(metrics::space12);
    painter.drawEllipse(QPointF(middle, height), disc, disc);
    QFont mark = font();
    mark.setBold(true);
    painter.setFont(mark);
    painter.setPen(Look::colour(Role::Text));
    painter.drawText(
        QRectF(middle - disc, height - disc, 2 * disc, 2 * disc), Qt::AlignCenter, QStringLiteral("?"));
}
