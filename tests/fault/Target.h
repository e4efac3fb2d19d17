#pragma once

#include <QString>

namespace fault {

/// A request that a program makes on its way, with the request before it.
struct Target {
    enum class Way { Bind, Change, Resume, SignOut, Case };

    QString name;
    Way way = Way::Case;
    QString path{};
    int before = 0; ///< requests to that path earlier on the way
    /// The request that this one follows, and how many of its kind have come by then; empty for the first of
    /// all.
    QString follows{};
    int following = 1;
    /// Does a success carry nothing that could be looked at?
    bool isVoid = false;
    bool saysByStatus = false; ///< is a success whatever the body says, as long as it is no error
    bool hasEnvelope = true; ///< of the service's own, with an apiCode
};

}
