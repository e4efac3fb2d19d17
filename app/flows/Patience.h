#pragma once

#include "app/flows/WhatBecame.h"
#include "app/genauth/Transport.h"

#include <chrono>

/// How long the network is waited for, on behalf of users and of the helpdesk.
struct Patience {
    Transport::Limits limits;
    std::chrono::milliseconds beforeRetry;
    WhatBecame::Waits whatBecame;
};
