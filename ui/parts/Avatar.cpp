#include "ui/parts/Avatar.h"

#include "ui/look/Metrics.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <array>

namespace {

/// White text is readable on every one of these.
constexpr std::array discColours{
    0x0b5cad, 0x1b6e33, 0x8a3ffc, 0xa2191f, 0x00655e, 0x7d4a00, 0x9f1853, 0x4c5b67};

QString firstCharacter(const QString &word) {
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, word);
    return word.left(graphemes.toNextBoundary()).toUpper();
}

}

QString initialsOf(const QString &name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstCharacter(words.first());
    return words.size() == 1 ? first : first + firstCharacter(words.last());
}

Avatar::Avatar(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name) {
    m_initials = initialsOf(name);
    m_colour = QColor(QRgb(discColours.at(qHash(name) % discColours.size())));
    update();
}

QSize Avatar::sizeHint() const {
    const int side = metrics::px(36);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(rect());
    QFont initials = font();
    initials.setPixelSize(height() * 2 / 5);
    initials.setBold(true);
    painter.setFont(initials);
    painter.setPen(Qt::white);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}
