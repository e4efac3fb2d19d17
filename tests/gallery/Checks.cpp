#include "tests/gallery/Checks.h"

#include "tests/ui/Contrast.h"
#include "ui/parts/SignLabel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QColor>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextDocumentFragment>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestTarget = 24; // pixels
constexpr double textContrast = 4.5;
constexpr double outlineContrast = 3;
constexpr double leastOfASign = 0.05; // of its place

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

/// The colours that a widget writes in.
QList<QRgb> inkOf(const QWidget *widget, const QString &text) {
    const QPalette palette = widget->palette();
    QList<QRgb> colours{palette.color(widget->foregroundRole()).rgb()};
    if (text.contains("<a "_L1))
        colours << palette.color(QPalette::Link).rgb();
    return colours;
}

/// Is a text written in a colour that stands out from its ground, and as much of it as it has letters?
bool isReadable(const QWidget *widget, const QString &text, const QImage &picture, const QRect &part) {
    const QRgb ground = groundOf(picture, part);
    const qsizetype letters = QTextDocumentFragment::fromHtml(text).toPlainText().remove(u' ').size();
    return std::ranges::all_of(inkOf(widget, text), [&](QRgb ink) {
        const double wanted = contrast(ground, ink);
        // Half as strong as the ink: the edges of letters run into the ground.
        return wanted >= textContrast && standingOut(picture, part, ground, std::sqrt(wanted)) >= letters;
    });
}

/// Where a control shows that it is one.
QRect partWithEdge(const QWidget *widget) {
    if (!qobject_cast<const QCheckBox *>(widget))
        return widget->rect();
    QStyleOptionButton option;
    option.initFrom(widget);
    return widget->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, widget);
}

/// Does a control begin with something that stands out from what is around it, all along the line? A letter
/// that stands there is shorter.
bool hasEdge(const QImage &picture, const QRect &outside, const QRect &inside) {
    const QRgb ground = groundOf(picture, outside);
    for (int x = inside.left(); x <= inside.right(); x++) {
        const QRect column(x, inside.top(), 1, inside.height());
        if (standingOut(picture, column, ground, outlineContrast) == column.height())
            return true;
    }
    return false;
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
    const auto isWhole = [](const QWidget *widget) { // not half scrolled away
        return widget->visibleRegion().boundingRect() == widget->rect();
    };
    QStringList complaints;
    for (const QLabel *label : visible<QLabel>(window)) {
        const QRect place = inPicture(inWindow(label, window));
        if (!label->isEnabled() || !isWhole(label))
            continue;
        const bool isSign
            = qobject_cast<const SignLabel *>(label) || !label->pixmap(Qt::ReturnByValue).isNull();
        if (isSign ? shareDrawn(picture, place, outlineContrast) < leastOfASign
                   : !label->text().isEmpty() && !isReadable(label, label->text(), picture, place))
            complaints << u"hard to read: "_s + nameOf(label);
    }
    for (const auto *button : visible<QAbstractButton>(window)) {
        const bool hasText = !button->text().isEmpty() && button->isEnabled() && isWhole(button);
        if (hasText && !isReadable(button, button->text(), picture, inPicture(inWindow(button, window))))
            complaints << u"hard to read: "_s + nameOf(button);
    }
    for (const QWidget *widget : visible<QWidget>(window)) {
        // Their text is all there is of them, or the edge is around them and their neighbour.
        const bool isBare = widget->property("isQuiet").toBool() || widget->property("isBare").toBool()
            || widget->objectName() == "menuButton"_L1 || widget->objectName() == "cancelButton"_L1;
        if (!isTarget(widget) || !widget->isEnabled() || !widget->parentWidget() || isBare)
            continue;
        // From a little outside of the edge where it begins to a little inside, away from round corners.
        const QRect whole = partWithEdge(widget);
        const bool isMirrored = widget->isRightToLeft();
        const int top = whole.top() + whole.height() / 4, height = whole.height() / 2;
        const QRect outside(isMirrored ? whole.right() + 1 : whole.left() - 3, top, 3, height);
        const QRect inside(isMirrored ? whole.right() - 5 : whole.left(), top, 6, height);
        const QPoint place = widget->mapTo(&window, QPoint());
        const bool isSeen = QRegion(inside).subtracted(widget->visibleRegion()).isEmpty();
        if (isSeen && window.rect().contains((outside | inside).translated(place))
            && !hasEdge(picture, inPicture(outside.translated(place)), inPicture(inside.translated(place))))
            complaints << u"hard to make out: "_s + nameOf(widget);
    }
    return complaints;
}
