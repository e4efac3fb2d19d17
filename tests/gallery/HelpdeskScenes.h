#pragma once

#include "tests/gallery/Scenes.h"

/// Every page of the helpdesk in every state that an operator can see.
std::vector<Scene> helpdeskScenes();
