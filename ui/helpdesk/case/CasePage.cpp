#include "ui/helpdesk/case/CasePage.h"

#include "ui/access/Announcer.h"
#include "ui/helpdesk/case/AfterSteps.h"
#include "ui/helpdesk/case/ApplyStep.h"
#include "ui/helpdesk/case/CallerStep.h"
#include "ui/helpdesk/case/CaseLimits.h"
#include "ui/helpdesk/case/CaseWords.h"
#include "ui/helpdesk/case/HandOverPanel.h"
#include "ui/helpdesk/case/NewNumberStep.h"
#include "ui/helpdesk/case/StepPanel.h"
#include "ui/helpdesk/find/CallerPane.h"
#include "ui/helpdesk/find/UserWords.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Card.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using State = HelpdeskCase::State;

namespace {

bool isAboutSessions(const Problem &problem) {
    return problem.is(HelpdeskProblem::SessionsNotEnded) || problem.is(HelpdeskProblem::SessionsUnknown);
}

bool isAboutCheck(const Problem &problem) {
    return problem.is(HelpdeskProblem::ShowsOtherNumber) || problem.is(HelpdeskProblem::NotChecked);
}

}

CasePage::CasePage(HelpdeskCase &open, const Setup &setup)
    : Page(u"casePage"_s)
    , m_case(open)
    , m_secondFactors(setup.secondFactors)
    , m_pane(new CallerPane)
    , m_problem(new ProblemPanel)
    , m_caller(new CallerStep(open, setup.settings.helpdesk, setup.country))
    , m_newNumber(new NewNumberStep(open, setup.country))
    , m_apply(new ApplyStep(open))
    , m_check(new CheckStep(open))
    , m_sessions(new SessionsStep(open))
    , m_bodies{m_caller, m_newNumber, m_apply, m_check, m_sessions}
    , m_steps{new StepPanel({1, 5}, u"caller"_s, m_caller),
          new StepPanel({2, 5}, u"newNumber"_s, m_newNumber), new StepPanel({3, 5}, u"change"_s, m_apply),
          new StepPanel({4, 5}, u"check"_s, m_check), new StepPanel({5, 5}, u"sessions"_s, m_sessions)}
    , m_handOver(new HandOverPanel(setup.settings.helpText))
    , m_close(controls::button(u"closeCaseButton"_s))
    , m_next(controls::primaryButton(u"nextCallerButton"_s)) {
    m_pane->addGroup(new CaseLimits(open, std::chrono::minutes{setup.settings.helpdesk.caseMinutes}));
    layOut();
    connectParts();
    translate();
}

void CasePage::layOut() {
    auto *handOver = new Card;
    handOver->addBox()->addWidget(m_handOver);
    m_handOverCard = handOver;
    QVBoxLayout *layout = content();
    layout->parentWidget()->setMaximumWidth(metrics::px(metrics::readable));
    layout->setSpacing(0); // the line goes from step to step
    layout->addWidget(m_problem);
    layout->addSpacing(gap());
    for (StepPanel *each : m_steps)
        layout->addWidget(each);
    layout->addSpacing(gap());
    layout->addWidget(m_handOverCard);
    layout->addStretch();
    m_close->setProperty("isQuiet", true);
    for (QPushButton *each : {m_close, m_next})
        m_pane->actions()->addWidget(each);
    setSide(m_pane); // last, so that Tab comes here after the steps
}

void CasePage::connectParts() {
    connect(&m_case, &HelpdeskCase::changed, this, &CasePage::update);
    connect(&m_case, &HelpdeskCase::problemChanged, this, &CasePage::update);
    connect(m_apply, &ApplyStep::otherNumberRequested, m_newNumber, &NewNumberStep::clear);
    for (QPushButton *each : {m_next, m_close}) {
        connect(each, &QPushButton::clicked, this, [this] {
            m_case.close();
            Q_EMIT finished();
        });
    }
}

void CasePage::translate() {
    const ManagedUser &user = m_case.user();
    setWords(tr("Case"));
    m_pane->show(user, true);
    m_pane->setSecondFactors(
        m_secondFactors ? userWords::secondFactors(*m_secondFactors) : tr("Could not be read"));
    const std::array titles{tr("Caller proven"), tr("New number proven"), tr("Change applied"),
        tr("Checked with the service"), tr("Sessions ended")};
    for (size_t i = 0; i < titles.size(); i++)
        m_steps.at(i)->setTitle(titles.at(i));
    m_close->setText(controls::withMnemonic(tr("Close case without a change"), u'O'));
    m_next->setText(controls::withMnemonic(tr("Next caller"), u'N'));
    update();
}

QStringList CasePage::opening() const {
    return Page::opening() << (m_turn ? panel(*m_turn)->title() : QString());
}

bool CasePage::isWaitingForSecond() const {
    return m_case.obstacle() == HelpdeskProblem::SecondOperatorNeeded;
}

std::optional<HelpdeskCase::Step> CasePage::turn() const {
    switch (m_case.state()) {
    case State::Proving:
        return turnAgainst(m_case.obstacle());
    case State::Preparing:
    case State::Changing:
        return Step::Change;
    case State::Applied:
        if (m_case.progress(Step::Check) != Progress::Done)
            return Step::Check;
        if (m_case.progress(Step::Sessions) != Progress::Done)
            return Step::Sessions;
        break;
    case State::Closed:
        break;
    }
    return std::nullopt;
}

std::optional<HelpdeskCase::Step> CasePage::turnAgainst(
    const std::optional<HelpdeskProblem> &obstacle) const {
    if (!obstacle)
        return Step::Change;
    switch (*obstacle) {
    case HelpdeskProblem::CallerNotProven:
    case HelpdeskProblem::SecondOperatorNeeded:
        return Step::Caller;
    case HelpdeskProblem::NewNumberNotProven:
    case HelpdeskProblem::SameNumber:
        return Step::NewNumber;
    default: // nothing can be done about it, and the case is about to end
        return m_turn;
    }
}

std::optional<HelpdeskCase::Step> CasePage::placeOfProblem() const {
    if (!m_case.problem())
        return std::nullopt;
    if (isAboutSessions(*m_case.problem()))
        return Step::Sessions;
    if (isAboutCheck(*m_case.problem()))
        return Step::Check;
    return m_case.state() == State::Applied ? std::nullopt : turn();
}

void CasePage::update() {
    const bool isProving = m_case.state() == State::Proving;
    const bool isWorking = m_case.progress(Step::Check) == Progress::Working
        || m_case.progress(Step::Sessions) == Progress::Working;
    const bool isOver = m_case.state() == State::Closed || (m_case.state() == State::Applied && !isWorking);
    showTitle(tr("A new number for %1").arg(userWords::name(m_case.user())), caseWords::standing(m_case));
    const auto change = isOver ? m_case.completed() : std::nullopt;
    if (change)
        m_handOver->setChange(*change);
    m_handOverCard->setVisible(change.has_value());
    const bool mayStillHappen = m_case.commitStep().mayStillHappen();
    m_close->setVisible(isProving && !mayStillHappen);
    m_next->setVisible(isOver || mayStillHappen);
    moveOn();
    showSteps();
    const auto place = placeOfProblem();
    for (size_t i = 0; i < m_bodies.size(); i++)
        m_bodies.at(i)->setCurrent(place == static_cast<Step>(i));
    m_problem->show(place ? std::nullopt : m_case.problem());
}

void CasePage::showSteps() {
    for (size_t i = 0; i < m_steps.size(); i++) {
        const auto step = static_cast<Step>(i);
        const bool isWaiting = step == Step::Caller && isWaitingForSecond();
        m_steps.at(i)->setProgress(
            isWaiting ? Progress::Open : m_case.progress(step), words(step), step == m_turn);
    }
}

/// Opens the step whose turn it is now, and goes there.
void CasePage::moveOn() {
    const auto before = std::exchange(m_turn, turn());
    const bool isApplied = m_case.state() == State::Applied;
    const bool canTakeBack = m_case.state() == State::Proving && m_case.isVouchedFor();
    for (size_t i = 0; i < m_steps.size(); i++) {
        const auto step = static_cast<Step>(i);
        const bool isWorthShowing
            = (step == Step::Check && isApplied) || (step == Step::Caller && canTakeBack);
        m_steps.at(i)->setOpen(step == m_turn || isWorthShowing);
    }
    if (before == m_turn || !isVisible())
        return;
    takeFocus();
    if (before)
        announce(this, tr("%1: %2").arg(panel(*before)->title(), words(*before)));
}

void CasePage::takeFocus() {
    if (m_turn)
        m_bodies.at(static_cast<size_t>(*m_turn))->takeFocus();
    else if (m_next->isVisibleTo(this))
        m_next->setFocus();
}

QString CasePage::words(Step step) const {
    return caseWords::progress(m_case, step, step == m_turn);
}
