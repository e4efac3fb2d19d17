#pragma once

#include "app/phone/PhoneNumber.h"

#include <QString>

/// Stands for a phone number where the number itself must not be written: 16 bits of a hash, too few to find
/// the number by, enough that two of one user's numbers rarely meet.
/// @param purpose  makes the same number look different in different places
quint16 numberTag(const PhoneNumber &number, const QString &purpose);
