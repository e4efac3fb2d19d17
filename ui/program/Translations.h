#pragma once

#include <QLocale>

/// The locale of the setting ui/locale: a language tag, or empty for the system's.
QLocale localeOf(const QString &setting);

/// Makes the program speak the language of @p locale, Qt's own words included; English where it has no other.
void speak(const QLocale &locale);
