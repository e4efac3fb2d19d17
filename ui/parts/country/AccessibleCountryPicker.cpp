#include "ui/parts/country/AccessibleCountryPicker.h"

#include "ui/parts/country/CountryPopup.h"

#include <QAccessible>

#include <mutex>

namespace {

/// Says whose popup it is, where Qt takes every window for the application's own.
class AccessibleCountryPopup : public QAccessibleWidget {
public:
    explicit AccessibleCountryPopup(CountryPopup *popup)
        : QAccessibleWidget(popup, QAccessible::Pane) { }

    QAccessibleInterface *parent() const override {
        return QAccessible::queryAccessibleInterface(widget()->parentWidget());
    }
};

QAccessibleInterface *create(const QString &, QObject *object) {
    if (auto *picker = qobject_cast<CountryPicker *>(object))
        return new AccessibleCountryPicker(picker);
    if (auto *popup = qobject_cast<CountryPopup *>(object))
        return new AccessibleCountryPopup(popup);
    return nullptr;
}

}

void AccessibleCountryPicker::install() {
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(create); });
}

AccessibleCountryPicker::AccessibleCountryPicker(CountryPicker *picker)
    : QAccessibleWidget(picker, QAccessible::ComboBox) { }

int AccessibleCountryPicker::childCount() const {
    return picker()->popup() ? 1 : 0;
}

QAccessibleInterface *AccessibleCountryPicker::child(int index) const {
    return index < childCount() ? QAccessible::queryAccessibleInterface(picker()->popup()) : nullptr;
}

int AccessibleCountryPicker::indexOfChild(const QAccessibleInterface *child) const {
    return child && childCount() > 0 && child->object() == picker()->popup() ? 0 : -1;
}

QString AccessibleCountryPicker::text(QAccessible::Text text) const {
    // Qt's AT-SPI bridge passes on no value of a combo box, so the description says it, too.
    const bool saysChoice = text == QAccessible::Value || text == QAccessible::Description;
    return saysChoice ? picker()->currentText() : QAccessibleWidget::text(text);
}

QAccessible::State AccessibleCountryPicker::state() const {
    QAccessible::State result = QAccessibleWidget::state();
    const bool isOpen = picker()->popup() && picker()->popup()->isVisible();
    result.hasPopup = true;
    result.expandable = true;
    result.expanded = isOpen;
    result.collapsed = !isOpen;
    return result;
}

QStringList AccessibleCountryPicker::actionNames() const {
    return {showMenuAction(), pressAction()};
}

void AccessibleCountryPicker::doAction(const QString &actionName) {
    if (actionName == showMenuAction() || actionName == pressAction())
        picker()->showPopup();
}
