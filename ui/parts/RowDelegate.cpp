#include "ui/parts/RowDelegate.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QHeaderView>
#include <QIcon>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace {

QFont small(const QFont &font) {
    QFont letters = font;
    letters.setPointSizeF(font.pointSizeF() * type::small);
    return letters;
}

/// A number or an address reads from left to right in a mirrored table, too (Unicode UAX #9, isolates).
QString isolated(const QVariant &text) {
    const QString words = text.toString();
    return words.isEmpty() ? words : u'\u2068' + words + u'\u2069';
}

QIcon signOf(const QModelIndex &index) {
    return index.data(Qt::DecorationRole).value<QIcon>();
}

int roomForSign(const QModelIndex &index) {
    return signOf(index).isNull() ? 0 : metrics::px(metrics::iconInText + metrics::space8);
}

Qt::Alignment alignmentOf(const QModelIndex &index) {
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    return wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
}

/// @p rect without so much of its beginning.
QRect after(int room, const QRect &rect, Qt::LayoutDirection direction) {
    return direction == Qt::RightToLeft ? rect.adjusted(0, 0, -room, 0) : rect.adjusted(room, 0, 0, 0);
}

/// Where the table has the focus, the row that is chosen has its edge.
void paintFocus(QPainter &painter, const QTableView &table, const QRect &cell) {
    const QHeaderView &columns = *table.horizontalHeader();
    const int wide = std::max(table.viewport()->width(), columns.length());
    const double half = metrics::thick / 2.0;
    painter.setClipRect(cell);
    painter.setPen(QPen(Look::colour(Role::Accent), metrics::thick));
    painter.drawRect(
        QRectF(-columns.offset(), cell.top(), wide, cell.height()).adjusted(half, half, -half, -half));
}

}

void RowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRect cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen)
        painter->fillRect(cell, Look::colour(Role::Select));
    else
        painter->fillRect(
            cell.left(), cell.bottom(), cell.width(), metrics::thin, Look::colour(Role::Divider));
    const int before = roomBefore(index), side = metrics::px(metrics::space8);
    if (before > 0) {
        painter->save();
        paintBefore(*painter,
            QStyle::visualRect(option.direction, cell, {cell.topLeft(), QSize(before, cell.height())}),
            index);
        painter->restore();
    }
    QRect place = after(before, cell.adjusted(side, 0, -side, 0), option.direction);
    if (const QIcon sign = signOf(index); !sign.isNull()) {
        const int icon = metrics::px(metrics::iconInText);
        const QRect at(place.left(), cell.center().y() - icon / 2, icon, icon);
        sign.paint(painter, QStyle::visualRect(option.direction, place, at));
        place = after(roomForSign(index), place, option.direction);
    }
    write(*painter, option, place, index);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (isChosen && table && table->hasFocus())
        paintFocus(*painter, *table, cell);
    painter->restore();
}

void RowDelegate::write(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QModelIndex &index) {
    const bool isChosen = option.state & QStyle::State_Selected;
    const auto across
        = QStyle::visualAlignment(option.direction, alignmentOf(index) & Qt::AlignHorizontal_Mask);
    const auto line
        = [&](const QRect &room, const QFont &font, Role role, const QString &text, Qt::Alignment at) {
              painter.setFont(font);
              painter.setPen(Look::colour(isChosen ? Role::OnSelect : role));
              painter.drawText(room, static_cast<int>(across | at) | Qt::TextSingleLine,
                  QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
          };
    const QString first = isolated(index.data()), second = isolated(index.data(secondLine));
    if (second.isEmpty())
        return line(place, option.font, Role::Text, first, Qt::AlignVCenter);
    QRect above = place, below = place;
    above.setBottom(place.center().y());
    below.setTop(place.center().y() + 1);
    line(above, option.font, Role::Text, first, Qt::AlignBottom);
    line(below, small(option.font), Role::Text2, second, Qt::AlignTop);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QString second = index.data(secondLine).toString();
    const int words = std::max(QFontMetrics(option.font).horizontalAdvance(index.data().toString()),
        QFontMetrics(small(option.font)).horizontalAdvance(second));
    const int sides = 2 * metrics::px(metrics::space8) + metrics::thick;
    return {words + roomForSign(index) + roomBefore(index) + sides,
        metrics::px(second.isEmpty() ? metrics::tableRow : metrics::tableRowOfTwoLines)};
}
