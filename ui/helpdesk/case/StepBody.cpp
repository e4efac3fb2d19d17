#include "ui/helpdesk/case/StepBody.h"

#include "ui/access/AimedInput.h"
#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/parts/ProblemPanel.h"

#include <QVBoxLayout>

StepBody::StepBody(HelpdeskCase &open)
    : m_case(open)
    , m_content(new QVBoxLayout(this))
    , m_problem(new ProblemPanel) {
    m_content->setContentsMargins({});
    m_content->setSpacing(metrics::px(metrics::space8));
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
    ProblemPanel *place = problem ? placeOf(*problem) : nullptr;
    mark(place);
    for (ProblemPanel *each : findChildren<ProblemPanel *>()) {
        if (each == place)
            each->setSubject(subjectOf(*problem));
        each->show(each == place ? problem : std::nullopt);
    }
}
