#pragma once

#include <QStringList>

class QWidget;

/// INTERFACES.md, "Pages and names", as far as it holds for every window in every state: what scripts and
/// people with a screen reader or without a mouse rely on.
namespace contract {

/// What breaks the contract, one line each.
QStringList broken(const QWidget &window);

}
