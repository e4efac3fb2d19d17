#pragma once

#include <QAbstractTableModel>

/// Rows of texts, with a title above each column.
class TextTable : public QAbstractTableModel {
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The program speaks another language now.
    void retranslate();

protected:
    TextTable(int columns, QObject *parent);

    virtual int rows() const = 0;
    virtual QString title(int column) const = 0;
    virtual QString text(int row, int column) const = 0;

private:
    int m_columns;
};
