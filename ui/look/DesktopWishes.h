#pragma once

/// How the desktop asks programs to look. Qt 6.4 knows nothing of it, later versions know of dark looks only.
struct DesktopWishes {
    bool isDark = false;
    bool isContrasting = false;
    bool isStill = false; ///< no motion
};
