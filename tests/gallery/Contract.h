#pragma once

#include <QStringList>

class QWidget;

/// README.md, "Driving it from a test", as far as it holds for every window in every state: what scripts and
/// people with a screen reader or without a mouse rely on.
namespace contract {

/// What breaks the contract, one line each.
QStringList broken(const QWidget &window);

}
