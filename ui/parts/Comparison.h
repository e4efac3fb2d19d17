#pragma once

#include <QWidget>

/// What is and what is to be, with the line from one to the other; dashed, with a question mark, while nobody
/// knows.
class Comparison : public QWidget {
    Q_OBJECT

public:
    /// One of the two: a caption and a number with its flag.
    struct Side {
        QWidget *caption;
        QWidget *sign;
        QWidget *value;
    };

    Comparison(const Side &before, const Side &after);

    void setKnown(bool isKnown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *cell(const Side &side);
    void arrange();
    void paintCell(QPainter &painter, const QRectF &place, bool isNew) const;
    void paintLine(QPainter &painter, double from, double to, double height) const;
    bool isBelow() const;

    QWidget *m_before;
    QWidget *m_after;
    bool m_isKnown = true;
};
