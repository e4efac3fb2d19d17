#include "ui/parts/CodeField.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVariant>

#include <algorithm>

namespace {

constexpr int slotWidth = 40, strokeWidth = 26, besideSlots = 24;

}

CodeField::CodeField() {
    setInputMethodHints(Qt::ImhDigitsOnly);
    setProperty("isCode", true);
    type::set(this, type::section, QFont::Bold);
    connect(this, &QLineEdit::textChanged, this, [this] { fit(); });
    fit();
}

void CodeField::setSlots(int count) {
    if (count == m_slots)
        return;
    m_slots = count;
    fit();
}

void CodeField::setWrong(bool isWrong) {
    if (isWrong == m_isWrong)
        return;
    m_isWrong = isWrong;
    setProperty("isWrong", isWrong);
    style()->unpolish(this);
    style()->polish(this);
    if (isWrong)
        selectAll();
}

bool CodeField::hasSlots() const {
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    return m_slots > 0 && text().size() <= m_slots && std::ranges::all_of(text(), isDigit);
}

void CodeField::fit() {
    QFont letters = font();
    letters.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const double digit = QFontMetricsF(letters).horizontalAdvance(QLatin1Char('0'));
    const double gap = hasSlots() ? metrics::px(slotWidth) - digit : 0;
    letters.setLetterSpacing(QFont::AbsoluteSpacing, gap);
    if (letters != font())
        setFont(letters);
    // The digits are in the middle of their slots; the frame of the style sheet is besides.
    const int begin
        = hasSlots() ? metrics::px(besideSlots) + qRound(gap / 2) - metrics::px(metrics::space12) : 0;
    setTextMargins(begin, 0, 0, 0);
    setLayoutDirection(Qt::LeftToRight); // as digits are read everywhere
    updateGeometry();
    update();
}

void CodeField::changeEvent(QEvent *event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QSize CodeField::sizeHint() const {
    const int shown = m_slots > 0 ? m_slots : 6;
    return {metrics::px(2 * besideSlots + shown * slotWidth), metrics::px(metrics::codeField)};
}

void CodeField::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    if (!hasSlots())
        return;
    QPainter painter(this);
    const int slot = metrics::px(slotWidth), stroke = metrics::px(strokeWidth);
    const int low = height() - metrics::px(metrics::space8) - metrics::thick;
    for (int i = 0; i < m_slots; i++) {
        const bool isNext = hasFocus() && i == text().size();
        const QColor colour = Look::colour(!isEnabled() ? Role::OnOff
                : isNext                                ? Role::Accent
                                                        : Role::Control);
        painter.fillRect(
            metrics::px(besideSlots) + i * slot + (slot - stroke) / 2, low, stroke, metrics::thick, colour);
    }
}
