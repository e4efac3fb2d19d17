#pragma once

#include "tests/sandbox/state/ServiceSettings.h"
#include "tests/sandbox/state/User.h"

#include <QList>

#include <expected>

namespace sandbox {

/// What the service starts with, and returns to on reset.
struct Seed {
    QList<User> users{};
    ServiceSettings settings{};

    /// alice, bob, carol and dave (README.md).
    static Seed usual();
    /// `{"users":[…],"settings":{…}}`; without users: the usual ones. The error says what is wrong, in one
    /// line.
    static std::expected<Seed, QString> fromJson(const QByteArray &text);
};

}
