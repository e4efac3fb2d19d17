#pragma once

#include <QStyledItemDelegate>

/// Paints rows that are chosen as a whole, each with a line below: a sign, a text, a second text below it.
/// The focus of the table is an edge around the row.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int secondLine = Qt::UserRole + 1; ///< role of the text below

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Room before the texts of a cell, for what else is painted there.
    virtual int roomBefore(const QModelIndex &) const { return 0; }
    virtual void paintBefore(QPainter &, const QRect &, const QModelIndex &) const { }

private:
    static void write(
        QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QModelIndex &index);
};
