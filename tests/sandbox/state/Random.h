#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

/// A secret that nobody guesses: 256 bits, in letters that need no quoting in a URL or a form.
QString randomToken();

/// @p length decimal digits, leading zeros included.
QString randomDigits(int length);

}
