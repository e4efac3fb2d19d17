#include "ui/parts/JoinedField.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

JoinedField::JoinedField(QWidget *first, QWidget *second)
    : m_first(first)
    , m_second(second) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::thick, 0, metrics::thick, 0);
    layout->setSpacing(metrics::thin);
    setMinimumHeight(metrics::px(metrics::joinedField));
    for (QWidget *part : {m_first, m_second}) {
        layout->addWidget(part, qobject_cast<QLineEdit *>(part) ? 1 : 0);
        part->setProperty("isBare", true);
        part->installEventFilter(this);
    }
}

void JoinedField::setInvalid(bool isInvalid) {
    m_isInvalid = isInvalid;
    update();
}

bool JoinedField::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut
        || event->type() == QEvent::EnabledChange)
        update();
    return QFrame::eventFilter(watched, event);
}

void JoinedField::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = metrics::px(metrics::radiusOfControl);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = Look::colour(m_isInvalid ? Role::Bad : Role::Control);
    const bool isMirrored = isRightToLeft();
    const double between = isMirrored ? m_first->x() - 0.5 : m_first->geometry().right() + 1.5;
    painter.setPen(edge);
    painter.setBrush(Look::colour(isEnabled() ? Role::Surface : Role::Off));
    painter.drawRoundedRect(outline, radius, radius);
    painter.drawLine(QPointF(between, 1), QPointF(between, height() - 1));
    const bool isFirst = m_first->hasFocus();
    if (!isFirst && !m_second->hasFocus())
        return;
    // The part that has the focus, and no more: half of the frame, straight where the other part begins.
    const bool isLeft = isFirst != isMirrored;
    QRectF part = isLeft ? QRectF(0, 0, between + 1, height())
                         : QRectF(between - 1, 0, width() - between + 1, height());
    painter.setClipRect(part);
    painter.setPen(QPen(Look::colour(m_isInvalid ? Role::Bad : Role::Accent), metrics::thick));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.drawLine(QPointF(between, 0), QPointF(between, height()));
}
