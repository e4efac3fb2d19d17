#include "ui/parts/ValueLabel.h"

#include <QAccessibleWidget>

#include <mutex>

namespace {

class AccessibleValue : public QAccessibleWidget {
public:
    explicit AccessibleValue(ValueLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText) { }

    QString text(QAccessible::Text text) const override {
        return text == QAccessible::Description ? static_cast<QLabel *>(widget())->text()
                                                : QAccessibleWidget::text(text);
    }
};

QAccessibleInterface *makeValueAccessible(const QString &, QObject *object) {
    auto *label = qobject_cast<ValueLabel *>(object);
    return label ? new AccessibleValue(label) : nullptr;
}

}

ValueLabel::ValueLabel() {
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeValueAccessible); });
}
