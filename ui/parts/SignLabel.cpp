#include "ui/parts/SignLabel.h"

#include <QPainter>

SignLabel::SignLabel(Sign sign, double lines)
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
    m_sign().paint(&painter, place);
}
