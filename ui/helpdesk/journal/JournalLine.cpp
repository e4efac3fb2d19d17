#include "ui/helpdesk/journal/JournalLine.h"

#include "ui/helpdesk/journal/JournalModel.h"
#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QPainter>

JournalLine::JournalLine(const JournalModel &rows, QObject *parent)
    : RowDelegate(parent)
    , m_rows(rows) { }

int JournalLine::roomBefore(const QModelIndex &index) const {
    return index.column() == JournalModel::Number ? metrics::px(metrics::space28) : 0;
}

bool JournalLine::isBroken(int row) const {
    return m_broken > 0 && m_rows.numberAt(row) >= m_broken;
}

JournalLine::Joint JournalLine::jointBelow(int row) const {
    const qint64 number = m_rows.numberAt(row);
    if (number == 1 || isBroken(row))
        return Joint::None;
    const bool isNext = row + 1 < m_rows.rowCount() && m_rows.numberAt(row + 1) == number - 1;
    return isNext ? Joint::Whole : Joint::Dashed;
}

void JournalLine::paintBefore(QPainter &painter, const QRect &place, const QModelIndex &index) const {
    const int row = index.row();
    const QPointF dot = QRectF(place).center();
    painter.setClipRect(place);
    if (row > 0)
        paintJoint(painter, dot, QPointF(dot.x(), place.top()), jointBelow(row - 1));
    paintJoint(painter, dot, QPointF(dot.x(), place.bottom() + 1), jointBelow(row));
    const double radius = metrics::px(metrics::space4);
    const bool isHollow = isBroken(row);
    painter.setPen(QPen(Look::colour(isHollow ? Role::Bad : Role::Accent), metrics::thick));
    painter.setBrush(Look::colour(isHollow ? Role::Surface : Role::Accent));
    painter.drawEllipse(dot, radius - 1, radius - 1);
    painter.setClipping(false);
}

void JournalLine::paintJoint(QPainter &painter, const QPointF &from, const QPointF &to, Joint joint) {
    if (joint == Joint::None)
        return;
    QPen pen(Look::colour(Role::Accent), metrics::thick, Qt::SolidLine, Qt::FlatCap);
    if (joint == Joint::Dashed)
        pen.setDashPattern({1, 1.5});
    painter.setPen(pen);
    painter.drawLine(from, to);
}
