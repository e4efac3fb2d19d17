#include "app/flows/BindPhoneFlow.h"

BindPhoneFlow::BindPhoneFlow(Service &service, Memory &memory, const QString &channel, QObject *parent)
    : PhoneFlow(service, memory, channel, std::nullopt, parent) { }

BindPhoneFlow::State BindPhoneFlow::state() const {
    if (isDone())
        return State::Done;
    return isWorking() ? State::Working : State::Entering;
}

bool BindPhoneFlow::canCommit() const {
    return state() == State::Entering && newPhone().code().proof();
}

void BindPhoneFlow::commit() {
    if (!canCommit())
        return;
    const ProvenNumber proof = *newPhone().code().proof();
    runCommit(BindPhone{proof.number, proof.passCode}, proof.number);
}

void BindPhoneFlow::commitRefused(const ServiceError &error) {
    const auto about = subjectOf(error.kind);
    if (about == Problem::About::NewCode)
        newPhone().code().useUp();
    setProblem(Problem::of(error, about));
}

void BindPhoneFlow::commitNotDone(const ServiceError &lost) {
    newPhone().code().useUp();
    setProblem(Problem{FlowProblem::NotChanged, Problem::About::NewCode, lost});
}
