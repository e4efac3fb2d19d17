#pragma once

#include <QFrame>

class QVBoxLayout;

/// A white area with round corners for what belongs together; never in another one.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Adds what fills a row by itself; a line divides it from what is above.
    void addRow(QWidget *row);
    /// Adds a row for what is laid out there, one below the other.
    QVBoxLayout *addBox();
    /// Draws nothing: it lies in another one.
    void setFlat();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
    bool m_isFlat = false;
};
