#pragma once

#include "ui/look/Icons.h"

#include <QLabel>

/// One of the program's signs, as high as a line of text; drawn when it is seen, in the colours of the
/// moment.
class SignLabel : public QLabel {
    Q_OBJECT

public:
    using Sign = icons::Sign;

    /// @param lines  its height in lines of text
    explicit SignLabel(Sign sign, double lines = 1.15);

    void setSign(Sign sign);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    double m_lines;
};
