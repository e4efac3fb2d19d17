#pragma once

#include "app/flows/WhatBecame.h"
#include "app/genauth/Service.h"

/// Reads the profile of whoever is signed in, for WhatBecame.
WhatBecame::ReadProfile readOwnProfile(Service &service);
