#pragma once

#include <QLocale>

class QCoreApplication;

/// Makes the program speak the language of @p locale, Qt's own words included; English where it has no other.
void speak(QCoreApplication &app, const QLocale &locale);
