#pragma once

#include "tests/sandbox/state/Authorizations.h"
#include "tests/sandbox/state/BrowserSessions.h"
#include "tests/sandbox/state/PhoneChanges.h"
#include "tests/sandbox/state/Records.h"
#include "tests/sandbox/state/SandboxClock.h"
#include "tests/sandbox/state/Seed.h"
#include "tests/sandbox/state/SmsOutbox.h"
#include "tests/sandbox/state/Tokens.h"
#include "tests/sandbox/state/Users.h"

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
    BrowserSessions browserSessions{};
    Records records{};
    QHash<QString, QDateTime> managementTokens{}; ///< when each expires
};

}
