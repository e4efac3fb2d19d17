#pragma once

#include <QIcon>
#include <QLabel>

/// One of the program's signs, as high as a line of text; follows the palette when the desktop turns dark.
class SignLabel : public QLabel {
    Q_OBJECT

public:
    using Sign = QIcon (*)(const QPalette &);

    /// @param lines  its height in lines of text
    explicit SignLabel(Sign sign, int lines = 1);

    void setSign(Sign sign);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Sign m_sign;
    int m_lines;
};
