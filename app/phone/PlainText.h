#pragma once

#include <QString>
#include <QStringView>

/// @p text as a plain keyboard would have written it: decimal digits of any script and full-width characters
/// become ASCII, every kind of space and dash becomes " " and "-", line breaks become "\n", and invisible
/// characters (such as the direction marks that address books copy along) are gone.
QString plainText(QStringView text);

inline bool isAsciiDigit(QChar character) {
    return character >= u'0' && character <= u'9';
}
