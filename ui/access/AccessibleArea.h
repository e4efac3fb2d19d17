#pragma once

namespace accessible {

/// Has QScrollArea answer an assistive technology that asks for a child by a number from before a scroll bar
/// went; Qt's own interface then reads past the end of its list (seen in 6.4.2 under Orca).
void showScrollAreas();

}
