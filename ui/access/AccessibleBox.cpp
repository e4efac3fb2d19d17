#include "ui/access/AccessibleBox.h"

QString AccessibleBox::text(QAccessible::Text text) const {
    // Qt's AT-SPI bridge passes on no value of a combo box, so the description says it, too.
    const bool saysChoice = text == QAccessible::Value || text == QAccessible::Description;
    return saysChoice ? box()->currentText() : QAccessibleWidget::text(text);
}

QAccessible::State AccessibleBox::state() const {
    QAccessible::State result = QAccessibleWidget::state();
    const bool isOpen = m_popup() && m_popup()->isVisible();
    result.hasPopup = true;
    result.expandable = true;
    result.expanded = isOpen;
    result.collapsed = !isOpen;
    return result;
}

void AccessibleBox::doAction(const QString &actionName) {
    if (actionName == showMenuAction() || actionName == pressAction())
        box()->showPopup();
}
