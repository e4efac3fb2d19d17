#pragma once

#include <QFont>
#include <QString>

class QLabel;
class QProgressBar;
class QPushButton;
class QWidget;

/// Small parts that every page is made of, with the names that INTERFACES.md asks for.
namespace controls {

/// @p text with the key that goes there together with Alt: marked in the text, or behind it where no letter
/// is the same, as is usual in Chinese and Japanese.
QString withMnemonic(const QString &text, QChar key);

/// A button; Enter presses it while it has the focus, Alt and @p key from anywhere on the page.
QPushButton *button(const QString &text, QChar key, const QString &objectName);

/// A plain text that wraps.
QLabel *text(const QString &objectName, const QString &words = {});

/// A label that stands for a value, see ValueLabel.
QLabel *value(const QString &objectName, const QString &accessibleName);

/// A font relative to the one around it.
QFont scaled(const QFont &font, double factor, QFont::Weight weight);

/// A text that names a field; a click on it, or Alt and @p key, goes there.
QLabel *labelFor(QWidget *field, const QString &text, QChar key);

/// Something is under way and nobody knows how long it takes.
QProgressBar *busyBar();

}
