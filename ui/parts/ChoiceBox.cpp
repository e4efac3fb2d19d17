#include "ui/parts/ChoiceBox.h"

#include "ui/access/AccessibleBox.h"
#include "ui/access/Interfaces.h"

#include <QAbstractItemView>

ChoiceBox::ChoiceBox(const QString &objectName) {
    accessible::show<ChoiceBox>([](ChoiceBox *box) -> QAccessibleInterface * {
        return new AccessibleBox(box, [box] { return box->view(); });
    });
    constexpr int enough = 12; // characters
    setObjectName(objectName);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(enough);
}
