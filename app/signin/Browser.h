#pragma once

#include <QFuture>
#include <QObject>

/// Is there a browser for QDesktopServices::openUrl() to open? Known within five seconds, while @p context
/// lives.
QFuture<bool> hasBrowser(QObject *context);
