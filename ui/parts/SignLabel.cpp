#include "ui/parts/SignLabel.h"

#include "ui/look/Icons.h"

#include <QPainter>

SignLabel::SignLabel(Sign sign, int lines)
    : m_sign(sign)
    , m_lines(lines) { }

void SignLabel::setSign(Sign sign) {
    m_sign = sign;
    update();
}

QSize SignLabel::sizeHint() const {
    return icons::lineSize(this) * m_lines;
}

void SignLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QRect place({}, sizeHint());
    place.moveCenter(rect().center());
    m_sign(palette()).paint(&painter, place);
}
