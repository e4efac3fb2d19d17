#pragma once

#include "ui/look/DesktopWishes.h"

#include <functional>

class QObject;

/// Asks the desktop (XDG Desktop Portal, org.freedesktop.portal.Settings) without waiting for it, and again
/// whenever it says that something has changed.
/// @param tell  called with each answer, as long as @p context lives; never without a portal
void askDesktop(QObject *context, const std::function<void(const DesktopWishes &)> &tell);
