#pragma once

/// Gives the program its look on top of the desktop's palette: room around text, round corners, one accent
/// colour.
void setLook();
