#pragma once

#include "app/phone/PhoneNumber.h"

/// What holds for every number, wherever it came from.
void requireWellFormed(const PhoneNumber &number);
