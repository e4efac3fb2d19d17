#include "ui/parts/NumberLabel.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr QChar bullet = u'\u2022';

}

NumberLabel::NumberLabel(const QString &objectName) {
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
}

double NumberLabel::advance(QChar letter) const {
    const QFontMetricsF metrics(font());
    return metrics.horizontalAdvance(letter == bullet ? QLatin1Char('0') : letter);
}

double NumberLabel::textWidth() const {
    double sum = 0;
    for (const QChar letter : text())
        sum += advance(letter);
    return sum;
}

QSize NumberLabel::sizeHint() const {
    if (!isNumber())
        return ValueLabel::sizeHint();
    return {static_cast<int>(std::ceil(textWidth())), fontMetrics().height()};
}

QSize NumberLabel::minimumSizeHint() const {
    return isNumber() ? sizeHint() : ValueLabel::minimumSizeHint();
}

void NumberLabel::paintEvent(QPaintEvent *event) {
    if (!isNumber())
        return ValueLabel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QColor colour
        = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole());
    painter.setPen(colour);
    painter.setBrush(colour);
    const QFontMetricsF letters(font());
    const double base = (height() - letters.height()) / 2 + letters.ascent();
    double x = isRightToLeft() ? width() - textWidth() : 0;
    for (const QChar letter : text()) {
        const double wide = advance(letter);
        if (letter == bullet) {
            const double radius = letters.capHeight() * 0.18;
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF(x + wide / 2, base - letters.capHeight() / 2), radius, radius);
            painter.restore();
        } else {
            painter.drawText(QPointF(x, base), letter);
        }
        x += wide;
    }
}
