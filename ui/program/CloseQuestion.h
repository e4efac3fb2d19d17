#pragma once

#include <QMessageBox>

/// Asks whether to close a window in which something would be lost. Staying is what Enter and Escape do.
class CloseQuestion : public QMessageBox {
    Q_OBJECT

public:
    /// @param consequence  what closing means now
    CloseQuestion(QWidget *window, const QString &consequence);

Q_SIGNALS:
    void closeAnyway();
};
