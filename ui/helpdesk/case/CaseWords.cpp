#include "ui/helpdesk/case/CaseWords.h"

#include <QCoreApplication>

using State = HelpdeskCase::State;
using Step = HelpdeskCase::Step;
using Progress = HelpdeskCase::Progress;

namespace {

struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

QString caller(HelpdeskCase &open) {
    if (open.obstacle() == HelpdeskProblem::SecondOperatorNeeded)
        return CaseText::tr("a second operator has to agree");
    const QString how = open.registeredNumber().isProven()
        ? CaseText::tr("by a code to the registered number")
        : CaseText::tr("recognized in another way");
    const auto &second = open.secondOperator().who();
    return second ? CaseText::tr("%1; %2 agrees").arg(how, second->name) : how;
}

/// What a step waits for whose turn it is not yet.
QString waiting(Step step) {
    switch (step) {
    case Step::NewNumber:
        return CaseText::tr("once the caller is proven");
    case Step::Change:
        return CaseText::tr("once both are proven");
    case Step::Check:
        return CaseText::tr("by itself, after the change");
    case Step::Sessions:
        return CaseText::tr("by itself, after the check");
    case Step::Caller:
        break;
    }
    return CaseText::tr("not yet");
}

QString notBegun(const HelpdeskCase &open, Step step, bool isTurn) {
    if (open.state() == State::Applied && step == Step::Sessions)
        return CaseText::tr("left as they are");
    return isTurn || open.state() == State::Closed ? CaseText::tr("not yet") : waiting(step);
}

}

QString caseWords::progress(HelpdeskCase &open, Step step, bool isTurn) {
    if (step == Step::Caller && open.isCallerProven())
        return caller(open);
    if (step == Step::NewNumber && open.newNumber().isProven())
        return open.newPhone().code().number()->international();
    switch (open.progress(step)) {
    case Progress::Open:
        return notBegun(open, step, isTurn);
    case Progress::Working:
        return CaseText::tr("under way…");
    case Progress::Done:
        return CaseText::tr("done");
    case Progress::Failed:
        break;
    }
    return step == Step::Sessions ? CaseText::tr("not ended") : CaseText::tr("not as expected");
}

QString caseWords::standing(const HelpdeskCase &open) {
    switch (open.state()) {
    case State::Proving:
        return CaseText::tr("Nothing has been sent to the service yet.");
    case State::Preparing:
    case State::Changing:
        return CaseText::tr("The change is on its way.");
    case State::Applied:
        return CaseText::tr("The number was changed.");
    case State::Closed:
        break;
    }
    return CaseText::tr("The case is closed.");
}
