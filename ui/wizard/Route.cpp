#include "ui/wizard/Route.h"

route::Page route::first(bool isConnected, bool hasStoredSession) {
    if (!isConnected)
        return Connect;
    return hasStoredSession ? Account : SignIn;
}

route::Page route::next(const State &state) {
    switch (state.here) {
    case Connect:
        return SignIn;
    case SignIn:
    case SignInAgain:
        return Account;
    case Account:
        return NewNumber;
    case NewNumber:
        if (!state.isChange)
            return Done;
        return state.asksForCurrent ? CurrentNumber : Confirm;
    case CurrentNumber:
        return Confirm;
    case Confirm:
        return Done;
    case Done:
    case Nowhere:
        break;
    }
    return Nowhere;
}

QList<route::Page> route::steps(State journey) {
    QList<Page> pages;
    for (journey.here = NewNumber; journey.here != Done; journey.here = next(journey))
        pages << journey.here;
    return pages;
}
