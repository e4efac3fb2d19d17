#include "tests/gallery/Checks.h"

#include "tests/ui/Contrast.h"

#include <QAbstractButton>
#include <QColor>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestTarget = 24; // pixels
constexpr double textContrast = 4.5;
constexpr double outlineContrast = 3;

template <typename Kind>
QList<Kind *> visible(const QWidget &window) {
    QList<Kind *> found;
    for (Kind *widget : window.findChildren<Kind *>()) {
        if (widget->isVisible() && widget->window() == &window)
            found << widget;
    }
    return found;
}

bool isTarget(const QWidget *widget) {
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget);
}

QString nameOf(const QWidget *widget) {
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label ? u"«"_s + label->text() + u'»' : widget->objectName();
}

QRect inWindow(const QWidget *widget, const QWidget &window) {
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

/// Does a label need more room than it has?
bool isCut(const QLabel *label) {
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1
            || label->minimumSizeHint().width() > label->width() + 1;
    const QSize wanted = label->sizeHint();
    return wanted.width() > label->width() + 1 || wanted.height() > label->height() + 1;
}

/// How much what is drawn in a part of the picture stands out from its ground: the commonest colour against
/// the one that differs most.
double strongest(const QImage &picture, const QRect &part) {
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); y++) {
        for (int x = part.left(); x <= part.right(); x++)
            counts[picture.pixel(x, y)]++;
    }
    QRgb ground = 0;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
        if (colour.value() > counts.value(ground))
            ground = colour.key();
    }
    double most = 1;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        most = std::max(most, contrast(ground, colour.key()));
    return most;
}

}

QStringList checks::clipped(const QWidget &window) {
    QStringList complaints;
    for (const QLabel *label : visible<QLabel>(window)) {
        if (!label->text().isEmpty() && isCut(label))
            complaints << u"cut off: "_s + nameOf(label);
    }
    for (const auto *button : visible<QAbstractButton>(window)) {
        if (button->sizeHint().width() > button->width() + 1)
            complaints << u"cut off: "_s + nameOf(button);
    }
    for (const QWidget *widget : visible<QWidget>(window)) {
        // What is above or below can be scrolled to, what is left or right cannot.
        const bool isOffSide = widget->visibleRegion().boundingRect().width() < widget->width() - 1;
        if (isTarget(widget) && isOffSide && !widget->visibleRegion().isEmpty())
            complaints << u"out of the window: "_s + nameOf(widget);
    }
    return complaints;
}

QStringList checks::overlapping(const QWidget &window) {
    QStringList complaints;
    const QWidgetList parts = visible<QWidget>(window);
    for (const QWidget *one : parts) {
        for (const QWidget *other : parts) {
            const bool areBeside = one < other && one->parentWidget() == other->parentWidget();
            const bool areSolid = (isTarget(one) || qobject_cast<const QLabel *>(one))
                && (isTarget(other) || qobject_cast<const QLabel *>(other));
            if (areBeside && areSolid && one->geometry().intersects(other->geometry()))
                complaints << u"%1 lies on %2"_s.arg(nameOf(one), nameOf(other));
        }
    }
    return complaints;
}

QStringList checks::smallTargets(const QWidget &window) {
    QStringList complaints;
    for (const QWidget *widget : visible<QWidget>(window)) {
        if (isTarget(widget) && std::min(widget->width(), widget->height()) < smallestTarget)
            complaints << u"too small to hit: %1, %2×%3"_s.arg(nameOf(widget))
                              .arg(widget->width())
                              .arg(widget->height());
    }
    return complaints;
}

QStringList checks::faint(const QWidget &window, const QImage &picture) {
    const auto inPicture = [&](const QRect &part) {
        const double ratio = picture.devicePixelRatio();
        return QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
            .toAlignedRect()
            .intersected(picture.rect());
    };
    QStringList complaints;
    for (const QLabel *label : visible<QLabel>(window)) {
        const bool isWhole = label->visibleRegion().boundingRect() == label->rect(); // not half scrolled away
        const bool isSign = !label->pixmap(Qt::ReturnByValue).isNull();
        if ((label->text().isEmpty() && !isSign) || !label->isEnabled() || !isWhole)
            continue;
        if (strongest(picture, inPicture(inWindow(label, window)))
            < (isSign ? outlineContrast : textContrast))
            complaints << u"hard to read: "_s + nameOf(label);
    }
    for (const QWidget *widget : visible<QWidget>(window)) {
        const bool isLink = widget->property("isLink").toBool(); // its text is all there is of it
        if (!isTarget(widget) || !widget->isEnabled() || !widget->parentWidget() || isLink)
            continue;
        // From a little outside of the edge where it begins to a little inside.
        const QRect place = inWindow(widget, window);
        const int left = widget->isRightToLeft() ? place.right() - 8 : place.left() - 3;
        const QRect edge(left, place.center().y(), 12, 1);
        const bool isSeen = widget->visibleRegion().contains(widget->rect().center());
        if (isSeen && window.rect().contains(edge) && strongest(picture, inPicture(edge)) < outlineContrast)
            complaints << u"hard to make out: "_s + nameOf(widget);
    }
    return complaints;
}
