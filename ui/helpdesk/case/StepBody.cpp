#include "ui/helpdesk/case/StepBody.h"

#include "ui/access/AimedInput.h"
#include "ui/access/Language.h"
#include "ui/parts/ProblemPanel.h"

#include <QVBoxLayout>

StepBody::StepBody(HelpdeskCase &open)
    : m_case(open)
    , m_content(new QVBoxLayout(this))
    , m_problem(new ProblemPanel) {
    m_content->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    m_content->setSpacing(fontMetrics().height() / 2);
    connect(&open, &HelpdeskCase::changed, this, [this] { update(); });
    connect(&open, &HelpdeskCase::problemChanged, this, &StepBody::showProblem);
    onLanguageChange(this, [this] { translate(); });
    AimedInput::setHome(this);
}

void StepBody::setCurrent(bool isCurrent) {
    m_isCurrent = isCurrent;
    showProblem();
}

void StepBody::showProblem() {
    const auto problem = m_isCurrent ? m_case.problem() : std::nullopt;
    if (problem)
        m_problem->setSubject(subjectOf(*problem));
    m_problem->show(problem);
}
