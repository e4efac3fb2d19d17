#pragma once

#include <QIcon>
#include <QString>

/// The flag of a country, 4 by 3; null where none was at hand when the program was built or none is wanted.
/// @param isoCode  ISO 3166-1 alpha-2
QIcon flagIcon(const QString &isoCode);

/// The setting `ui/flags`: not everybody wants flags, nor the same ones.
void setFlagsShown(bool areShown);
