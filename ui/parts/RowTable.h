#pragma once

#include <QTableView>

/// A table of whole rows to read and choose from. Tab leaves it; Enter opens a row.
class RowTable : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(const QString &objectName);

    /// Are some cells written in two lines?
    void setTwoLines(bool hasTwo);
    /// Row that is chosen, -1 for none.
    int chosenRow() const;

Q_SIGNALS:
    void rowChosen(int row); ///< -1 for none
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
};
