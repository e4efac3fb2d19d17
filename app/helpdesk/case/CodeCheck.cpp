#include "app/helpdesk/case/CodeCheck.h"

#include "app/helpdesk/problem/HelpdeskProblem.h"

CodeCheck::CodeCheck(Service &service, CodeStep &step, QString channel, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_step(step)
    , m_channel(std::move(channel)) {
    connect(&m_step, &CodeStep::changed, this, &CodeCheck::changed);
}

void CodeCheck::check() {
    if (!canCheck())
        return;
    const ProvenNumber claim = *m_step.proof();
    m_answer.await(m_service.call(PreCheckCode{claim, m_channel}),
        [this, claim](const Result<CodeVerdict> &verdict) { settle(claim, verdict); });
    Q_EMIT changed();
}

void CodeCheck::settle(const ProvenNumber &claim, const Result<CodeVerdict> &verdict) {
    const auto about = Problem::About::NewCode;
    if (verdict && verdict->isValid) {
        m_proven = claim.number;
        Q_EMIT changed();
        return Q_EMIT proven();
    }
    const auto lost = verdict ? std::nullopt : std::optional(verdict.error());
    if (lost && leavesOutcomeUnknown(*lost))
        return Q_EMIT failed({HelpdeskProblem::CheckAnswerLost, about, lost});
    const bool isWrong
        = verdict || lost->kind == ErrorKind::WrongCode || lost->kind == ErrorKind::CodeExpired;
    if (isWrong) {
        m_wrongCodes++;
        m_step.useUp(claim);
    }
    Q_EMIT changed();
    if (lost)
        return Q_EMIT failed(Problem::of(*lost, about));
    Q_EMIT failed(Problem::of(
        {.kind = ErrorKind::WrongCode, .statusCode = 200, .serverMessage = verdict->message}, about));
}
