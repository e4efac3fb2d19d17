#pragma once

#include <QLocale>

/// Makes the program speak the language of @p locale, Qt's own words included; English where it has no other.
void speak(const QLocale &locale);
