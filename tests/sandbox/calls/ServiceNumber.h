#pragma once

#include "tests/sandbox/wire/Refusal.h"

#include "app/phone/PhoneNumber.h"

namespace sandbox {

/// Reads a number as the contract wants it: digits without the calling code in one field, "+CC" in the other
/// (+86 where that is left out).
std::expected<PhoneNumber, Refusal> serviceNumber(
    const QJsonObject &arguments, const QString &numberField, const QString &countryCodeField);

}
