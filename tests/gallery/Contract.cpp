#include "tests/gallery/Contract.h"

#include "ui/access/Spoken.h"
#include "ui/parts/SidePane.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QRegularExpression>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget) {
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// What the object name of an interactive control ends in; nothing for a widget that is none.
QString kindOf(const QWidget *widget) {
    if (qobject_cast<const QCheckBox *>(widget))
        return u"CheckBox"_s;
    if (qobject_cast<const QAbstractButton *>(widget))
        return u"Button"_s;
    if (qobject_cast<const QComboBox *>(widget))
        return u"ComboBox"_s;
    if (qobject_cast<const QLineEdit *>(widget))
        return u"Edit"_s;
    return {};
}

bool hasLabel(QWidget *field) {
    const auto labels = field->window()->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](QLabel *label) { return label->buddy() == field && nameOf(label) == nameOf(field); });
}

QStringList brokenBy(QWidget *control) {
    static const QRegularExpression forbidden(u"[&<>0-9]"_s);
    const QString name = nameOf(control), objectName = control->objectName();
    const bool isField = control->inherits("QLineEdit") || control->inherits("QComboBox");
    const auto role = QAccessible::queryAccessibleInterface(control)->role();
    QStringList complaints;
    if (name.isEmpty())
        complaints << u"no name: "_s + objectName;
    if (name.contains(forbidden))
        complaints << u"not a name: "_s + name;
    if (!objectName.endsWith(kindOf(control)))
        complaints << u"%1 is called %2"_s.arg(name, objectName);
    if (role == QAccessible::NoRole || role == QAccessible::Client)
        complaints << u"no role: "_s + name;
    if (isField && !hasLabel(control))
        complaints << u"no label: "_s + name;
    if (control->isEnabled() && !(control->focusPolicy() & Qt::TabFocus))
        complaints << u"reached by mouse only: "_s + name;
    return complaints;
}

QStringList brokenBy(QLabel *label) {
    const QString name = nameOf(label);
    QStringList complaints;
    if (name.contains(u'&') || name.contains(u'<') || name.contains(u'>'))
        complaints << u"not a name: "_s + name;
    const bool standsForAValue = !label->accessibleName().isEmpty();
    if (!standsForAValue)
        return complaints;
    if (!label->objectName().endsWith("Label"_L1))
        complaints << u"%1 is called %2"_s.arg(name, label->objectName());
    const QString value = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Description);
    if (label->text().isEmpty() || !value.contains(spokenForm(label->text())))
        complaints << u"no value: "_s + name;
    return complaints;
}

bool readsAfter(const QRect &one, const QRect &other) {
    const bool isSameLine = one.top() < other.center().y() && other.top() < one.center().y();
    return isSameLine ? other.left() > one.left() : other.top() > one.top();
}

/// What stands beside a page is gone through on its own.
bool isInSidePane(const QWidget *widget) {
    while (widget && !qobject_cast<const SidePane *>(widget))
        widget = widget->parentWidget();
    return widget;
}

/// Tab goes from line to line and from left to right; on to the buttons below, and from there to the top.
QStringList outOfOrder(const QWidget &window) {
    QList<QWidget *> stops;
    QWidget *const begin = window.nextInFocusChain();
    for (QWidget *each = begin; each != &window; each = each->nextInFocusChain()) {
        const bool isStop = each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus);
        const bool isCancel
            = each->objectName() == "cancelButton"_L1; // stands left of what leads on, comes after it
        if (isStop && each->window() == &window && !kindOf(each).isEmpty() && !each->focusProxy()
            && !isCancel)
            stops << each;
    }
    const auto place
        = [&](const QWidget *widget) { return QRect(widget->mapTo(&window, QPoint()), widget->size()); };
    QStringList jumps;
    for (qsizetype i = 0; i < stops.size(); i++) {
        QWidget *next = stops[(i + 1) % stops.size()];
        const bool isSamePane = isInSidePane(stops[i]) == isInSidePane(next);
        if (isSamePane && !readsAfter(place(stops[i]), place(next)))
            jumps << u"Tab goes from %1 to %2"_s.arg(nameOf(stops[i]), nameOf(next));
    }
    return jumps.size() > 1 ? jumps : QStringList(); // once, from the bottom to the top, it has to
}

/// An assistive technology may ask for a child that is gone.
QStringList readPastTheEnd(const QWidget &window) {
    QStringList complaints;
    for (QScrollArea *area : window.findChildren<QScrollArea *>()) {
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(area);
        if (heard->child(heard->childCount()) || heard->child(99))
            complaints << u"a child that is not there: "_s + area->objectName();
    }
    return complaints;
}

/// Two things that answer to the same key together with Alt.
QStringList sharedKeys(const QWidget &window) {
    QMap<QString, QString> takenBy;
    QStringList complaints;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool answers = qobject_cast<const QAbstractButton *>(widget) || (label && label->buddy());
        if (!answers || !widget->isVisible() || widget->window() != &window)
            continue;
        const QString text = widget->property("text").toString();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (takenBy.contains(key))
            complaints << u"%1 is for %2 and for %3"_s.arg(key, takenBy[key], text);
        takenBy[key] = text;
    }
    return complaints;
}

}

QStringList contract::broken(const QWidget &window) {
    QStringList complaints, names;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (!kindOf(widget).isEmpty()) {
            complaints += brokenBy(widget);
            names << nameOf(widget);
        }
        if (auto *label = qobject_cast<QLabel *>(widget))
            complaints += brokenBy(label);
    }
    std::ranges::sort(names);
    if (const auto twice = std::ranges::adjacent_find(names); twice != names.cend())
        complaints << u"twice: "_s + *twice;
    return complaints + readPastTheEnd(window) + sharedKeys(window) + outOfOrder(window);
}
