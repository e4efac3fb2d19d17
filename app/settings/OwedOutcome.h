#pragma once

#include "app/phone/NumberTag.h"
#include "app/time/KeptMoment.h"

#include <optional>

/// The user is owed the outcome of a commit that has left this computer: whatever becomes of the program, its
/// next start finds out and tells.
struct OwedOutcome {
    quint16 wanted = 0; ///< numberTag() of the number asked for
    KeptMoment sentAt;

    static OwedOutcome of(const PhoneNumber &wanted, KeptMoment sentAt);

    /// Is this the number that was asked for?
    bool isFor(const std::optional<PhoneNumber> &number) const;

    QString toText() const;
    static std::optional<OwedOutcome> fromText(const QString &text);
};
