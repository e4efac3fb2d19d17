#pragma once

#include <QWidget>

/// A line that shows how much is left of something. Decoration: the same is told in words beside it.
class Meter : public QWidget {
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    /// @param share  from 1 to 0
    void setShare(double share);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 1;
};
