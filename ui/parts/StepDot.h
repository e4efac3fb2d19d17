#pragma once

#include <QWidget>

/// The place of one step on a line from top to bottom: a hollow dot with its number while it is not yet, a
/// filled one now, a tick once it is done. Below the dot the line goes on. Decoration: the step says the same
/// in words.
class StepDot : public QWidget {
    Q_OBJECT

public:
    enum class State { Waiting, Now, Done, Failed };

    explicit StepDot(int number, QWidget *parent = nullptr);

    void setState(State state);
    /// Nothing follows: the line ends here.
    void setLast(bool isLast);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &dot) const;

    int m_number;
    State m_state = State::Waiting;
    bool m_isLast = false;
};
