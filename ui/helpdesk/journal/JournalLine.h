#pragma once

#include "ui/parts/RowDelegate.h"

class JournalModel;

/// The line along the journal's rows: a dot for each, joined to the one before where no row between them is
/// left out, dashed where some are. From a row that does not fit on, dots are hollow and nothing joins them.
class JournalLine : public RowDelegate {
    Q_OBJECT

public:
    /// @param rows  must outlive this
    JournalLine(const JournalModel &rows, QObject *parent);

    /// @param row  the first that does not fit; 0 for none
    void setBroken(qint64 row) { m_broken = row; }

protected:
    int roomBefore(const QModelIndex &index) const override;
    void paintBefore(QPainter &painter, const QRect &place, const QModelIndex &index) const override;

private:
    enum class Joint { None, Whole, Dashed };

    /// Between a row and the one below it, which is older.
    Joint jointBelow(int row) const;
    bool isBroken(int row) const;
    static void paintJoint(QPainter &painter, const QPointF &from, const QPointF &to, Joint joint);

    const JournalModel &m_rows;
    qint64 m_broken = 0;
};
