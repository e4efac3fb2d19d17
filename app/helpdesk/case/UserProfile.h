#pragma once

#include "app/flows/WhatBecame.h"
#include "app/genauth/Service.h"

/// Reads the profile of somebody else, for WhatBecame.
WhatBecame::ReadProfile readProfileOf(const QString &userId, Service &management);
