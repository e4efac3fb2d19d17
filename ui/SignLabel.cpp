#include "ui/SignLabel.h"

#include "ui/Icons.h"

#include <QEvent>

SignLabel::SignLabel(Sign sign, int lines)
    : m_sign(sign)
    , m_lines(lines) {
    draw();
}

void SignLabel::setSign(Sign sign) {
    m_sign = sign;
    draw();
}

void SignLabel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
    QLabel::changeEvent(event);
}

void SignLabel::draw() {
    setPixmap(m_sign(palette()).pixmap(icons::lineSize(this) * m_lines));
}
