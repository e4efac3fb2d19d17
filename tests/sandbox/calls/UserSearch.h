#pragma once

#include "tests/sandbox/state/Users.h"
#include "tests/sandbox/wire/Refusal.h"

namespace sandbox {

/// What the body of list-users looks like.
Shape listUsersShape();

/// list-users: keywords are fuzzy and find neighbours, `advancedFilter` is exact (app/genauth/README.md).
Answer listUsers(Users &users, const QJsonObject &arguments);

}
