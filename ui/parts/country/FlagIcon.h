#pragma once

#include <QIcon>
#include <QString>

/// The flag of a country: an emoji where the fonts at hand have one, else a badge with the two letters of the
/// code (Windows' emoji font has no flags, a bare Linux no emoji font). Drawn when first painted, sharp at
/// any size, readable on light and dark ground.
/// @param isoCode  ISO 3166-1 alpha-2
QIcon flagIcon(const QString &isoCode);
