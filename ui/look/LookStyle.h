#pragma once

#include <QProxyStyle>

/// What a style sheet cannot say: the focus of a button in the accent colour is a line inside it, and other
/// buttons have it in their edge alone.
class LookStyle : public QProxyStyle {
    Q_OBJECT

public:
    LookStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};
