#include "tests/fuzz/NumberProperties.h"

#include "app/phone/PlainText.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>

namespace {

bool isDigits(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, isAsciiDigit);
}

}

void requireWellFormed(const PhoneNumber &number) {
    const QString callingCode = number.countryCallingCode();
    require(
        callingCode.startsWith(u'+') && isDigits(callingCode.sliced(1)), "the calling code is + and digits");
    require(isDigits(number.nationalNumber()), "the national number is digits");
    require(
        number.e164().startsWith(callingCode) && isDigits(number.e164().sliced(1)), "E.164 is + and digits");
    require(!number.national().isEmpty() && !number.international().isEmpty(), "there is something to show");

    const QString masked = number.masked();
    require(masked.startsWith(callingCode), "a masked number begins with its calling code");
    const auto shown = std::ranges::count_if(masked.sliced(callingCode.size()), isAsciiDigit);
    require(shown <= 4 && 2 * shown <= number.nationalNumber().size(),
        "a masked number never shows more than half of its digits");
}
