#pragma once

#include <QString>

#include <functional>
#include <vector>

class Guide;

/// A page in one of its states, and the way there.
struct Scene {
    QString name;
    std::function<void(Guide &)> lead;
};

/// Every page in every state that a user can see.
const std::vector<Scene> &scenes();
