#pragma once

#include "ui/look/Colours.h"

#include <QIcon>
#include <QSize>

class QWidget;

/// The program's own signs, in one style. Each is drawn in the colour that its role has when it is painted.
namespace icons {

using Sign = QIcon (*)();

QIcon program();
QIcon menu();
QIcon open(); ///< not done yet
QIcon problem();
QIcon warning();
QIcon information();
QIcon success();
QIcon verified();
QIcon working();
QIcon edit();
QIcon phone();
QIcon help();
QIcon message(); ///< a code
QIcon people(); ///< who vouches or agrees
QIcon minus(); ///< ended with nothing done
QIcon chevron(); ///< to where there is more

/// The sign in another colour than its own.
QIcon inColour(Sign sign, Role role);
/// A square as high as a line of the widget's text.
QSize lineSize(const QWidget *widget);

}
