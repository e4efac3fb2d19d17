#include "ui/parts/Band.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QPainter>

Band::Band(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Band::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), Look::colour(Role::Surface));
    painter.fillRect(0, height() - metrics::thick, width(), metrics::thick, Look::colour(Role::Divider));
}
