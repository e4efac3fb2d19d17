#pragma once

#include "tests/sandbox/Authorizations.h"
#include "tests/sandbox/PhoneChanges.h"
#include "tests/sandbox/Records.h"
#include "tests/sandbox/SandboxClock.h"
#include "tests/sandbox/Seed.h"
#include "tests/sandbox/SmsOutbox.h"
#include "tests/sandbox/Tokens.h"
#include "tests/sandbox/Users.h"

namespace sandbox {

/// All that the service knows; a reset makes a new one of the seed.
struct State {
    State(const Seed &seed, QUrl url)
        : baseUrl(std::move(url))
        , settings(seed.settings) {
        for (const User &user : seed.users)
            users.add(user);
    }

    QUrl baseUrl; ///< where clients reach the service, without a slash at the end
    SandboxClock clock{};
    ServiceSettings settings;
    Users users{};
    SmsOutbox sms{};
    Tokens tokens{};
    PhoneChanges phoneChanges{};
    Authorizations authorizations{};
    Records records{};
    QHash<QString, QDateTime> managementTokens{}; ///< when each expires
};

}
