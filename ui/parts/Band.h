#pragma once

#include <QWidget>

/// The strip across the top of a page; its lower edge is the line that runs through the program.
class Band : public QWidget {
    Q_OBJECT

public:
    explicit Band(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
