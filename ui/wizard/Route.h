#pragma once

#include <QList>

/// In which order the pages come, as a function of what the journey is.
namespace route {

enum Page { Connect, SignIn, Account, NewNumber, CurrentNumber, Confirm, Done, SignInAgain, Nowhere = -1 };

struct State {
    Page here = Nowhere;
    bool isChange = false; ///< of a number that there is, rather than the first one
    bool asksForCurrent = false; ///< does a change have a page for the current number?
};

/// The page that the window opens on.
Page first(bool isConnected, bool hasStoredSession);
/// The page after this one, Nowhere after the last.
Page next(const State &state);
/// The pages that are the steps of a journey, wherever one is on it.
QList<Page> steps(State journey);

}
