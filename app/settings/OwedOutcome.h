#pragma once

#include "app/phone/NumberTag.h"
#include "app/time/KeptMoment.h"

#include <optional>

/// The user is owed the outcome of a commit that has left this computer: whatever becomes of the program, its
/// next start finds out and tells.
struct OwedOutcome {
    quint16 wanted = 0; ///< tag of the number asked for
    std::optional<quint16> before{}; ///< tag of the number at that time, nothing where there was none
    KeptMoment sentAt;
    /// After so long nothing can carry it out any more; nothing where nothing voids it.
    std::optional<std::chrono::milliseconds> voidAfter{};

    static OwedOutcome of(const PhoneNumber &wanted, const std::optional<PhoneNumber> &before,
        KeptMoment sentAt, std::optional<std::chrono::milliseconds> voidAfter = {});

    /// Is this the number that was asked for?
    bool isFor(const std::optional<PhoneNumber> &number) const;
    /// Is this the number, or the lack of one, that was there before?
    bool wasBefore(const std::optional<PhoneNumber> &number) const;

    /// "WANTED:SENT:VOID:BEFORE" without a number in it; the last two may be empty, and missing in what
    /// earlier versions wrote.
    QString toText() const;
    static std::optional<OwedOutcome> fromText(const QString &text);

    bool operator==(const OwedOutcome &) const = default;
};
