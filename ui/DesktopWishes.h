#pragma once

#include <functional>

class QObject;

/// How the desktop asks programs to look. Qt 6.4 knows nothing of it, later versions know of dark looks only.
struct DesktopWishes {
    bool isDark = false;
    bool isContrasting = false;
    bool isStill = false; ///< no motion
};

/// Asks the desktop (XDG Desktop Portal, org.freedesktop.portal.Settings) without waiting for it.
/// @param tell  called once when there is an answer, as long as @p context lives; never without a portal
void askDesktop(QObject *context, const std::function<void(const DesktopWishes &)> &tell);
