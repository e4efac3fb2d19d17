#include "ui/access/AccessibleArea.h"

#include "ui/access/Interfaces.h"

#include <QAccessibleWidget>
#include <QScrollArea>

void accessible::showScrollAreas() {
    show<QScrollArea>([](QScrollArea *area) -> QAccessibleInterface * {
        return new QAccessibleWidget(area, QAccessible::Client);
    });
}
