#pragma once

#include <QFont>
#include <QString>

class QAbstractButton;
class QLabel;
class QPushButton;
class QWidget;

/// Small parts that every page is made of. Their words come later, and again with each change of the
/// language.
namespace controls {

/// @p text with the key that goes there together with Alt: marked in the text, or behind it where no letter
/// is the same, as is usual in Chinese and Japanese.
QString withMnemonic(const QString &text, QChar key);

/// A button; Enter presses it while it has the focus.
QPushButton *button(const QString &objectName);
/// The one that leads on.
QPushButton *primaryButton(const QString &objectName);
/// Whether the button is the one that leads on now.
void setPrimary(QPushButton *button, bool isPrimary);

/// Puts the sign of a menu on a button, as high as its text.
void putMenuSign(QAbstractButton *button);

/// A plain text that wraps.
QLabel *text(const QString &objectName);

/// A label that stands for a value, see ValueLabel.
QLabel *value(const QString &objectName);

/// A number in a sentence, whose end is never on another line than its beginning.
QString unbroken(QString number);

/// A text that names a field, for people who see it and for those who hear it; a click on it, or Alt and
/// @p key, goes to the field.
void nameField(QLabel *label, QWidget *field, const QString &name, QChar key);

}
