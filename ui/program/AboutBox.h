#pragma once

#include <QMessageBox>

/// What the program is, its version and licence, and what it is made of. Deletes itself when it is closed.
class AboutBox : public QMessageBox {
    Q_OBJECT

public:
    explicit AboutBox(QWidget *window);
};
