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
    m_committed = newPhone().code().proof();
    runCommit(BindPhone{m_committed->number, m_committed->passCode}, m_committed->number);
}

void BindPhoneFlow::commitRefused(const ServiceError &error) {
    const auto about = subjectOf(error.kind);
    if (about == Problem::About::NewCode)
        newPhone().code().useUp(*m_committed);
    setProblem(Problem::of(error, about));
}

void BindPhoneFlow::commitNotDone(const Problem &told) {
    newPhone().code().useUp(*m_committed);
    setProblem(Problem{told.kind, Problem::About::NewCode, told.error});
}
