#include "ui/parts/ListRow.h"

#include "ui/look/Metrics.h"
#include "ui/parts/SignLabel.h"

#include <QGridLayout>
#include <QLabel>

ListRow::ListRow(icons::Sign sign, QLabel *title, QLabel *line, QWidget *trailing) {
    const int high = metrics::px(metrics::space8);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, high, 0, high);
    layout->setHorizontalSpacing(metrics::px(metrics::space12));
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new SignLabel(sign), 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(title, 0, 1);
    layout->addWidget(line, 1, 1);
    if (trailing)
        layout->addWidget(trailing, 0, 2, 2, 1, Qt::AlignVCenter);
}
