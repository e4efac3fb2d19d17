// Input: a line with a region or a calling code, then what is typed into the field of the phone number.
#include "app/phone/PhoneNumber.h"

#include "tests/fuzz/Fuzz.h"
#include "tests/fuzz/NumberProperties.h"

namespace {

void tryTyped(const QString &text, const QString &region) {
    const auto number = PhoneNumber::parse(text, region);
    const QString found = PhoneNumber::regionOf(text, region);
    if (!found.isEmpty()) {
        require(PhoneNumber::regionOf(text, found) == found, "the region found is found again");
        require(PhoneNumber::parse(text, found) == number, "the number is the same in the region found");
    }
    if (!number)
        return;
    requireWellFormed(*number);
    require(PhoneNumber::parse(number->e164(), region) == *number, "E.164 is the same number anywhere");
    require(PhoneNumber::parse(number->international(), region) == *number,
        "the international form is the same number anywhere");
    require(PhoneNumber::fromService(number->nationalNumber(), number->countryCallingCode()) == *number,
        "the service gives the number back that it was sent");
}

void tryFromService(const QString &phone, const QString &callingCode) {
    const auto number = PhoneNumber::fromService(phone, callingCode);
    if (!number)
        return;
    requireWellFormed(*number);
    require(PhoneNumber::fromService(number->nationalNumber(), number->countryCallingCode()) == *number,
        "the service's own words are the same number");
}

}

void tryInput(const QByteArray &input) {
    const auto [first, rest] = firstLineAndRest(input);
    const QString line = QString::fromUtf8(first), text = QString::fromUtf8(rest);
    tryTyped(text, line);
    tryFromService(text, line);
}
