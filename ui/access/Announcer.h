#pragma once

class QString;
class QWidget;

/// Has screen readers say @p sentence, wherever the focus is and without moving it.
/// @param place  anything in the window that it is about
void announce(const QWidget *place, const QString &sentence);
