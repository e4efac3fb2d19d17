#pragma once

#include <QFont>
#include <QString>

class QLabel;
class QProgressBar;
class QPushButton;
class QWidget;

/// Small parts that every page is made of, with the names that INTERFACES.md asks for.
namespace controls {

/// A button; Enter presses it while it has the focus.
QPushButton *button(const QString &text, const QString &objectName);

/// A plain text that wraps.
QLabel *text(const QString &objectName, const QString &words = {});

/// A label that stands for a value: its accessible name stays, its text is also its accessible description.
QLabel *value(const QString &objectName, const QString &accessibleName);
void setValue(QLabel *label, const QString &text);

/// A font relative to the one around it.
QFont scaled(const QFont &font, double factor, QFont::Weight weight);

/// A text that names a field; a click on it goes there.
QLabel *labelFor(QWidget *field, const QString &text);

/// Something is under way and nobody knows how long it takes.
QProgressBar *busyBar();

}
