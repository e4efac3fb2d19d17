#pragma once

#include <QLineEdit>

/// A field for a code of digits that shows a slot for each where their number is known. One real line edit:
/// any text can be typed and pasted, and is shown plainly while it does not fit the slots.
class CodeField : public QLineEdit {
    Q_OBJECT

public:
    CodeField();

    /// @param count  how many digits the code has; 0 when nobody knows
    void setSlots(int count);
    /// Marks the code as refused, and all of it, so that the next digit typed begins a new one.
    void setWrong(bool isWrong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool hasSlots() const;
    void fit();

    int m_slots = 0;
    bool m_isWrong = false;
};
