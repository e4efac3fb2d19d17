#include "ui/helpdesk/case/CasePage.h"

#include "ui/access/Announcer.h"
#include "ui/helpdesk/case/AfterSteps.h"
#include "ui/helpdesk/case/ApplyStep.h"
#include "ui/helpdesk/case/CallerStep.h"
#include "ui/helpdesk/case/HandOverPanel.h"
#include "ui/helpdesk/case/NewNumberStep.h"
#include "ui/helpdesk/case/StepPanel.h"
#include "ui/helpdesk/find/UserWords.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = HelpdeskCase::State;

namespace {

constexpr std::array announcedAt{60s, 300s}; // left, in rising order

bool isAboutSessions(const Problem &problem) {
    return problem.is(HelpdeskProblem::SessionsNotEnded) || problem.is(HelpdeskProblem::SessionsUnknown);
}

bool isAboutCheck(const Problem &problem) {
    return problem.is(HelpdeskProblem::ShowsOtherNumber) || problem.is(HelpdeskProblem::NotChecked);
}

}

CasePage::CasePage(HelpdeskCase &open, const Settings &settings, const QString &country)
    : Page(u"casePage"_s)
    , m_case(open)
    , m_limits(new QWidget)
    , m_timeName(new QLabel)
    , m_time(controls::value(u"caseTimeLabel"_s))
    , m_attemptsName(new QLabel)
    , m_attempts(controls::value(u"attemptsLeftLabel"_s))
    , m_problem(new ProblemPanel)
    , m_caller(new CallerStep(open, settings.helpdesk, country))
    , m_newNumber(new NewNumberStep(open, country))
    , m_apply(new ApplyStep(open))
    , m_check(new CheckStep(open))
    , m_sessions(new SessionsStep(open))
    , m_bodies{m_caller, m_newNumber, m_apply, m_check, m_sessions}
    , m_steps{new StepPanel(1, u"caller"_s, m_caller), new StepPanel(2, u"newNumber"_s, m_newNumber),
          new StepPanel(3, u"change"_s, m_apply), new StepPanel(4, u"check"_s, m_check),
          new StepPanel(5, u"sessions"_s, m_sessions)}
    , m_handOver(new HandOverPanel(settings.helpText))
    , m_close(controls::button(u"closeCaseButton"_s))
    , m_next(controls::primaryButton(u"nextCallerButton"_s)) {
    layOut();
    connectParts();
    translate();
}

void CasePage::layOut() {
    auto *limits = new QHBoxLayout(m_limits);
    limits->setContentsMargins({});
    for (QLabel *each : {m_timeName, m_time, m_attemptsName, m_attempts})
        limits->addWidget(each);
    limits->insertSpacing(2, 2 * gap());
    limits->addStretch();
    for (QLabel *each : {m_timeName, m_attemptsName})
        each->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_next);
    QVBoxLayout *layout = content();
    layout->addWidget(m_limits);
    layout->addWidget(m_problem);
    layout->addSpacing(gap() / 2);
    for (StepPanel *each : m_steps)
        layout->addWidget(each);
    layout->addSpacing(gap());
    layout->addWidget(m_handOver);
    layout->addStretch();
    layout->addLayout(buttons);
}

void CasePage::connectParts() {
    connect(&m_case, &HelpdeskCase::changed, this, &CasePage::update);
    connect(&m_case, &HelpdeskCase::problemChanged, this, &CasePage::update);
    connect(&m_case, &HelpdeskCase::tick, this, &CasePage::showTime);
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
    setWords(
        tr("Case"), tr("Ticket %1: a new number for %2").arg(m_case.file().ticket(), userWords::name(user)));
    const std::array titles{tr("Caller proven"), tr("New number proven"), tr("Change applied"),
        tr("Checked with the service"), tr("Sessions ended")};
    for (size_t i = 0; i < titles.size(); i++)
        m_steps.at(i)->setTitle(titles.at(i));
    m_timeName->setText(tr("Time left for this case"));
    m_time->setAccessibleName(m_timeName->text());
    m_attemptsName->setText(tr("Wrong codes left"));
    m_attempts->setAccessibleName(m_attemptsName->text());
    m_close->setText(controls::withMnemonic(tr("Close case without a change"), u'O'));
    m_next->setText(controls::withMnemonic(tr("Next caller"), u'N'));
    showTime();
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
    m_limits->setVisible(isProving);
    m_attempts->setText(QLocale().toString(m_case.wrongCodesLeft()));
    const auto change = isOver ? m_case.completed() : std::nullopt;
    if (change)
        m_handOver->setChange(*change);
    m_handOver->setVisible(change.has_value());
    const bool mayStillHappen = m_case.commitStep().mayStillHappen();
    m_close->setVisible(isProving && !mayStillHappen);
    m_next->setVisible(isOver || mayStillHappen);
    showSteps();
    moveOn();
    const auto place = placeOfProblem();
    for (size_t i = 0; i < m_bodies.size(); i++)
        m_bodies.at(i)->setCurrent(place == static_cast<Step>(i));
    m_problem->show(place ? std::nullopt : m_case.problem());
}

void CasePage::showSteps() {
    for (size_t i = 0; i < m_steps.size(); i++) {
        const auto step = static_cast<Step>(i);
        const bool isWaiting = step == Step::Caller && isWaitingForSecond();
        m_steps.at(i)->setProgress(isWaiting ? Progress::Open : m_case.progress(step), words(step));
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
        m_steps.at(i)->setOpen(step == m_turn || isWorthShowing, step == m_turn);
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
    if (step == Step::Caller && m_case.isCallerProven())
        return callerWords();
    if (step == Step::NewNumber && m_case.newNumber().isProven())
        return m_case.newPhone().code().number()->international();
    switch (m_case.progress(step)) {
    case Progress::Open:
        return step == Step::Sessions && m_case.state() == State::Applied ? tr("left as they are")
                                                                          : tr("not yet");
    case Progress::Working:
        return tr("under way…");
    case Progress::Done:
        return tr("done");
    case Progress::Failed:
        break;
    }
    return step == Step::Sessions ? tr("not ended") : tr("not as expected");
}

QString CasePage::callerWords() const {
    if (isWaitingForSecond())
        return tr("a second operator has to agree");
    const QString how = m_case.registeredNumber().isProven() ? tr("by a code to the registered number")
                                                             : tr("recognized in another way");
    const auto &second = m_case.secondOperator().who();
    return second ? tr("%1; %2 agrees").arg(how, second->name) : how;
}

void CasePage::showTime() {
    m_time->setText(timeWords());
    announceTime(m_case.secondsLeft());
}

QString CasePage::timeWords() const {
    const std::chrono::seconds left = m_case.secondsLeft();
    if (left >= 1min)
        return tr("%n minute(s)", nullptr,
            static_cast<int>(std::chrono::floor<std::chrono::minutes>(left).count()));
    return tr("%n second(s)", nullptr, static_cast<int>(left.count()));
}

void CasePage::announceTime(std::chrono::seconds left) {
    const auto before = std::exchange(m_timeBefore, left);
    // Time may jump over several at once when the computer was asleep.
    if (std::ranges::any_of(announcedAt, [&](auto mark) { return before > mark && left <= mark; }))
        announce(this, tr("%1 left for this case").arg(timeWords()));
}
