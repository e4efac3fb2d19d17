#include "ui/parts/ChoiceBox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>

#include <mutex>

namespace {

class AccessibleChoice : public QAccessibleWidget {
public:
    explicit AccessibleChoice(ChoiceBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox) { }

    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override {
        return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override {
        return child && child->object() == box()->view() ? 0 : -1;
    }
    QString text(QAccessible::Text text) const override {
        const bool isChoice = text == QAccessible::Value || text == QAccessible::Description;
        return isChoice ? box()->currentText() : QAccessibleWidget::text(text);
    }
    QAccessible::State state() const override {
        QAccessible::State result = QAccessibleWidget::state();
        const bool isOpen = box()->view()->isVisible();
        result.hasPopup = true;
        result.expandable = true;
        result.expanded = isOpen;
        result.collapsed = !isOpen;
        return result;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &actionName) override {
        if (actionName == showMenuAction() || actionName == pressAction())
            box()->showPopup();
    }

private:
    ChoiceBox *box() const { return static_cast<ChoiceBox *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object) {
    auto *box = qobject_cast<ChoiceBox *>(object);
    return box ? new AccessibleChoice(box) : nullptr;
}

}

ChoiceBox::ChoiceBox(const QString &objectName) {
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeAccessible); });
    constexpr int enough = 12; // characters
    setObjectName(objectName);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(enough);
}
