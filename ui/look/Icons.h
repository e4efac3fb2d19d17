#pragma once

#include <QIcon>
#include <QPalette>
#include <QSize>

class QWidget;

/// The program's own signs, in one style, in colours that can be read on the palette they are made for.
namespace icons {

QIcon program();
QIcon menu(const QPalette &palette);
QIcon open(const QPalette &palette); ///< not done yet
QIcon problem(const QPalette &palette);
QIcon success(const QPalette &palette);
QIcon verified(const QPalette &palette);
QIcon working(const QPalette &palette);

/// Is this a dark look?
bool isDark(const QPalette &palette);
/// Is this one of the themes for people who see little, of pure colours only?
bool isHighContrast(const QPalette &palette);
/// A square as high as a line of the widget's text.
QSize lineSize(const QWidget *widget);

}
