#pragma once

#include "ui/parts/ValueLabel.h"

/// A phone number, written from left to right everywhere; what is masked in it keeps the shape of its digits.
class NumberLabel : public ValueLabel {
    Q_OBJECT

public:
    explicit NumberLabel(const QString &objectName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isNumber() const { return text().startsWith(u'+'); }
    double advance(QChar letter) const;
    double textWidth() const;
};
