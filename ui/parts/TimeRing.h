#pragma once

#include <QWidget>

/// A ring that empties as time runs out. In the last ten seconds it is drawn thicker and with a mark, not
/// only in another colour. Decoration: the time is also told in words beside it.
class TimeRing : public QWidget {
    Q_OBJECT

public:
    explicit TimeRing(QWidget *parent = nullptr);

    /// @param share  what is left, from 1 to 0
    void setTime(double share, int seconds, bool isUrgent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    int m_seconds = 0;
    bool m_isUrgent = false;
};
