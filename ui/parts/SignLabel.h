#pragma once

#include <QIcon>
#include <QLabel>

/// One of the program's signs, as high as a line of text; drawn when it is seen, in the colours of the
/// palette.
class SignLabel : public QLabel {
    Q_OBJECT

public:
    using Sign = QIcon (*)(const QPalette &);

    /// @param lines  its height in lines of text
    explicit SignLabel(Sign sign, int lines = 1);

    void setSign(Sign sign);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    int m_lines;
};
