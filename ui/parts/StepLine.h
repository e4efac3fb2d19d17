#pragma once

#include "ui/parts/ValueLabel.h"

#include <QStringList>

/// Where a journey stands: its steps along a line, done ones with a tick, the one that is now in bold. Its
/// value is "2 of 3, Current number".
class StepLine : public ValueLabel {
    Q_OBJECT

public:
    StepLine();

    /// @param now  from 0; as many as there are steps when all are done
    void setSteps(const QStringList &steps, int now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isDone(int step) const { return step < m_now; }
    /// Where a step begins, from the side where one begins to read.
    double begin(int step) const;
    QString label(int step) const;
    QFont fontOf(int step) const;
    void paintLine(QPainter &painter) const;
    void paintDot(QPainter &painter, int step) const;
    void paintLabels(QPainter &painter) const;

    QStringList m_steps;
    int m_now = 0;
};
