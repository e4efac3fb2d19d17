#pragma once

#include "app/time/KeptMoment.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// What a sign-in leaves: the tokens and what belongs to them. Kept as a whole in the keyring, where several
/// programs may share it: the one with the higher generation is the newer, whatever their clocks say.
struct TokenSet {
    QByteArray accessToken{};
    QByteArray refreshToken{}; ///< empty when the service gave none
    KeptMoment issuedAt; ///< when the request for the access token left this computer
    std::optional<std::chrono::milliseconds>
        lifetime{}; ///< of the access token; nothing where the service does not tell
    /// When the user last proved who they are, by the service's word; nothing where it does not tell.
    std::optional<KeptMoment> authenticatedAt{};
    QString userId{};
    quint32 generation = 1; ///< how many sets there were of this entry, with this one

    QByteArray toSecret() const;
    /// @returns nothing for anything that toSecret() did not write, in this version or the one before
    static std::optional<TokenSet> fromSecret(const QByteArray &secret);

    bool operator==(const TokenSet &) const = default;
};
