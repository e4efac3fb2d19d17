#include "ui/parts/ValueLabel.h"

#include "ui/access/Interfaces.h"
#include "ui/access/Spoken.h"

#include <QAccessibleWidget>

namespace {

class AccessibleValue : public QAccessibleWidget {
public:
    explicit AccessibleValue(ValueLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText) { }

    QString text(QAccessible::Text text) const override {
        return text == QAccessible::Description ? spokenForm(static_cast<ValueLabel *>(widget())->spoken())
                                                : QAccessibleWidget::text(text);
    }
};

}

ValueLabel::ValueLabel() {
    accessible::show<ValueLabel>(
        [](ValueLabel *label) -> QAccessibleInterface * { return new AccessibleValue(label); });
}
