#pragma once

#include "app/flows/SignOuts.h"

#include <QString>

/// What the user is told after a sign-out.
QString signOutNotice(const SignOut &outcome);
