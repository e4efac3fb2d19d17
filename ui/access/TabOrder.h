#pragma once

class QWidget;

/// Has Tab go through what is in a widget as its layouts have it, line by line and each in reading order, at
/// whatever time and in whatever order that was put there.
void followLayout(QWidget *place);
