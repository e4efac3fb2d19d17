#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class HelpdeskDesk;

/// A page in one of its states, and the way there.
struct Scene {
    QString name;
    std::function<void(HelpdeskDesk &)> lead;
};

/// Makes a desk that waits for nothing longer than it must, on which scenes are set.
std::unique_ptr<HelpdeskDesk> sceneDesk();

/// Every page in every state that a user can see.
const std::vector<Scene> &scenes();
