#include "ui/parts/WrapLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace {

bool grows(const QLayoutItem *item) {
    return item->expandingDirections() & Qt::Horizontal;
}

int widthOf(const QLayoutItem *item) {
    return std::max(item->sizeHint().width(), item->minimumSize().width());
}

int heightAt(const QLayoutItem *item, int width) {
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

}

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent) {
    setContentsMargins({});
}

WrapLayout::~WrapLayout() {
    for (QLayoutItem *each : m_items)
        delete each;
}

void WrapLayout::insertWidget(int place, QWidget *widget) {
    addWidget(widget);
    std::rotate(m_items.begin() + place, m_items.end() - 1, m_items.end());
}

void WrapLayout::addItem(QLayoutItem *item) {
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *WrapLayout::itemAt(int place) const {
    return place >= 0 && place < count() ? m_items[static_cast<size_t>(place)] : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int place) {
    QLayoutItem *taken = itemAt(place);
    if (taken)
        m_items.erase(m_items.begin() + place);
    return taken;
}

std::vector<WrapLayout::Line> WrapLayout::linesFor(int width) const {
    std::vector<Line> lines;
    int used = 0;
    for (QLayoutItem *each : m_items) {
        if (each->isEmpty())
            continue;
        const int wanted = widthOf(each);
        if (lines.empty() || used + spacing() + wanted > width) {
            lines.emplace_back();
            used = -spacing();
        }
        lines.back().push_back(each);
        used += spacing() + wanted;
    }
    return lines;
}

std::vector<int> WrapLayout::widthsOf(const Line &line, int width) const {
    std::vector<int> widths;
    int left = width - spacing() * (static_cast<int>(line.size()) - 1);
    for (const QLayoutItem *each : line) {
        widths.push_back(std::min(widthOf(each), width));
        left -= widths.back();
    }
    auto growing = static_cast<int>(std::ranges::count_if(line, grows));
    for (size_t i = 0; i < line.size() && left > 0; i++) {
        if (!grows(line[i]))
            continue;
        const int more = std::min(left / growing--, line[i]->maximumSize().width() - widths[i]);
        widths[i] += more;
        left -= more;
    }
    return widths;
}

int WrapLayout::heightOf(const Line &line, const std::vector<int> &widths) const {
    int height = 0;
    for (size_t i = 0; i < line.size(); i++)
        height = std::max(height, heightAt(line[i], widths[i]));
    return height;
}

int WrapLayout::heightForWidth(int width) const {
    int height = 0;
    const int inside = width - contentsMargins().left() - contentsMargins().right();
    const auto lines = linesFor(inside);
    for (const Line &line : lines)
        height += heightOf(line, widthsOf(line, inside)) + spacing();
    return std::max(0, height - spacing()) + contentsMargins().top() + contentsMargins().bottom();
}

QSize WrapLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem *each : m_items)
        width += each->isEmpty() ? 0 : widthOf(each) + spacing();
    width = std::max(0, width - spacing()) + contentsMargins().left() + contentsMargins().right();
    return {width, heightForWidth(width)};
}

QSize WrapLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem *each : m_items) {
        if (!each->isEmpty())
            least = least.expandedTo(each->minimumSize());
    }
    const QMargins around = contentsMargins();
    return least.grownBy(around);
}

void WrapLayout::setGeometry(const QRect &place) {
    QLayout::setGeometry(place);
    const QRect inside = contentsRect();
    int top = inside.top();
    for (const Line &line : linesFor(inside.width())) {
        const int height = heightOf(line, widthsOf(line, inside.width()));
        this->place(line, {inside.left(), top, inside.width(), height});
        top += height + spacing();
    }
}

void WrapLayout::place(const Line &line, const QRect &room) const {
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<int> widths = widthsOf(line, room.width());
    int left = room.left();
    for (size_t i = 0; i < line.size(); i++) {
        const int height = std::min(heightAt(line[i], widths[i]), room.height());
        // The middle of one line, but fields end where those beside them do, whose names may be longer.
        const int top = line[i]->alignment() & Qt::AlignBottom ? room.height() - height
            : line[i]->alignment() & Qt::AlignTop              ? 0
                                                               : (room.height() - height) / 2;
        const QRect place(left, room.top() + top, widths[i], height);
        const auto alignment = line[i]->alignment();
        line[i]->setAlignment({}); // QWidgetItem would align it once more
        line[i]->setGeometry(QStyle::visualRect(direction, room, place));
        line[i]->setAlignment(alignment);
        left += widths[i] + spacing();
    }
}
