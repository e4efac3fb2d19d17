#pragma once

#include <functional>

class QWidget;

/// Has @p translate called whenever the program changes its language, before the children of the widget are
/// told.
void onLanguageChange(QWidget *widget, std::function<void()> translate);
