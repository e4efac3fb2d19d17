#pragma once

#include <QPalette>

struct DesktopWishes;

/// The program's look on top of the desktop's palette: room around text, round corners, one accent colour.
class Look {
public:
    /// Takes the palette as it is.
    Look();

    /// Turns dark or contrasting where the desktop asks for it and its palette is not, and keeps still.
    void follow(const DesktopWishes &wishes);

    /// Is nothing to move?
    static bool isStill();

private:
    void apply(QPalette palette);

    QPalette m_desktop;
};
