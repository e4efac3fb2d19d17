#pragma once

#include <QIcon>
#include <QString>

/// The flag of a country, where the fonts at hand have flags (Windows' emoji font has none, a bare Linux no
/// emoji font); null where they have none. Drawn when first painted, sharp at any size.
/// @param isoCode  ISO 3166-1 alpha-2
QIcon flagIcon(const QString &isoCode);
