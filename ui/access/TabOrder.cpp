#include "ui/access/TabOrder.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace {

using Place = std::pair<int, int>; // line, and place in it

Place placeOf(const QLayout *layout, int index) {
    if (const auto *grid = qobject_cast<const QGridLayout *>(layout)) {
        Place place;
        int rows = 0, columns = 0;
        grid->getItemPosition(index, &place.first, &place.second, &rows, &columns);
        return place;
    }
    const auto *box = qobject_cast<const QBoxLayout *>(layout);
    const bool isReversed
        = box && (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop);
    return {isReversed ? -index : index, 0};
}

void addStops(QWidget *widget, QList<QWidget *> &stops);

void addStops(const QLayout *layout, QList<QWidget *> &stops) {
    std::vector<std::pair<Place, QLayoutItem *>> items;
    for (int i = 0; i < layout->count(); i++)
        items.emplace_back(placeOf(layout, i), layout->itemAt(i));
    std::ranges::sort(items, {}, [](const auto &item) { return item.first; });
    for (const auto &[place, item] : items) {
        if (item->widget())
            addStops(item->widget(), stops);
        else if (item->layout())
            addStops(item->layout(), stops);
    }
}

void addStops(QWidget *widget, QList<QWidget *> &stops) {
    if (widget->focusPolicy() & Qt::TabFocus)
        stops << widget;
    if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        addStops(area->widget(), stops);
    else if (widget->layout())
        addStops(widget->layout(), stops);
}

}

void followLayout(QWidget *place) {
    QList<QWidget *> stops;
    addStops(place, stops);
    for (qsizetype i = 1; i < stops.size(); i++)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}
