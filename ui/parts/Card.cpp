#include "ui/parts/Card.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QPainter>
#include <QVBoxLayout>

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this)) {
    const int side = metrics::px(metrics::space16);
    m_rows->setContentsMargins(side, metrics::px(metrics::space4), side, metrics::px(metrics::space4));
    m_rows->setSpacing(0);
}

void Card::addRow(QWidget *row) {
    m_rows->addWidget(row);
}

QVBoxLayout *Card::addBox() {
    auto *row = new QWidget;
    auto *box = new QVBoxLayout(row);
    const int high = metrics::px(metrics::space12);
    box->setContentsMargins(0, high, 0, high);
    box->setSpacing(metrics::px(metrics::space8));
    addRow(row);
    return box;
}

void Card::setFlat() {
    m_isFlat = true;
    m_rows->setContentsMargins({});
    update();
}

void Card::paintEvent(QPaintEvent *) {
    if (m_isFlat)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor divider = Look::colour(Role::Divider);
    painter.setPen(divider);
    painter.setBrush(Look::colour(Role::Surface));
    const double radius = metrics::px(metrics::radiusOfCard);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    for (int i = 1; i < m_rows->count(); i++) {
        const QWidget *row = m_rows->itemAt(i)->widget();
        if (row && row->isVisible() && row->y() > m_rows->contentsMargins().top())
            painter.fillRect(row->x(), row->y(), width() - row->x(), metrics::thin, divider);
    }
}
