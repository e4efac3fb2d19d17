#include "ui/parts/RowTable.h"

#include "ui/look/Metrics.h"
#include "ui/parts/RowDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace {

constexpr int leastHeight = 3 * metrics::tableRow; // with the titles, two rows

}

RowTable::RowTable(const QString &objectName) {
    setObjectName(objectName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMinimumHeight(metrics::px(leastHeight));
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    setTwoLines(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &at) { Q_EMIT rowOpened(at.row()); });
}

void RowTable::setTwoLines(bool hasTwo) {
    verticalHeader()->setDefaultSectionSize(
        metrics::px(hasTwo ? metrics::tableRowOfTwoLines : metrics::tableRow));
}

int RowTable::chosenRow() const {
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void RowTable::keyPressEvent(QKeyEvent *event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && chosenRow() >= 0)
        Q_EMIT rowOpened(chosenRow());
    else
        QTableView::keyPressEvent(event);
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowChosen(chosenRow());
}
