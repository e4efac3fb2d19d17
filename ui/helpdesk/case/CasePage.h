#pragma once

#include "ui/program/Page.h"

#include "app/helpdesk/case/HelpdeskCase.h"

#include <array>

class ApplyStep;
class CallerStep;
class CheckStep;
class HandOverPanel;
class NewNumberStep;
class ProblemPanel;
class QLabel;
class QPushButton;
class SessionsStep;
class StepBody;
class StepPanel;

/// A case with its five steps; the one whose turn it is stands open.
class CasePage : public Page {
    Q_OBJECT

public:
    /// @param open     must outlive this
    /// @param country  that numbers are taken to be in (ISO 3166-1 alpha-2)
    CasePage(HelpdeskCase &open, const Settings &settings, const QString &country);

    void takeFocus() override;

Q_SIGNALS:
    void finished(); ///< the operator is through with it

protected:
    void translate() override;
    QStringList opening() const override;

private:
    using Step = HelpdeskCase::Step;
    using Progress = HelpdeskCase::Progress;

    void layOut();
    void connectParts();
    void update();
    void showSteps();
    void showTime();
    void announceTime(std::chrono::seconds left);
    void moveOn();
    bool isWaitingForSecond() const;
    std::optional<Step> turn() const;
    std::optional<Step> turnAgainst(const std::optional<HelpdeskProblem> &obstacle) const;
    std::optional<Step> placeOfProblem() const;
    QString words(Step step) const;
    QString timeWords() const;
    QString callerWords() const;
    StepPanel *panel(Step step) const { return m_steps.at(static_cast<size_t>(step)); }

    HelpdeskCase &m_case;
    std::optional<Step> m_turn;
    std::chrono::seconds m_timeBefore{0}; ///< what was left the last time it was shown
    QWidget *m_limits;
    QLabel *m_timeName;
    QLabel *m_time;
    QLabel *m_attemptsName;
    QLabel *m_attempts;
    ProblemPanel *m_problem;
    CallerStep *m_caller;
    NewNumberStep *m_newNumber;
    ApplyStep *m_apply;
    CheckStep *m_check;
    SessionsStep *m_sessions;
    std::array<StepBody *, 5> m_bodies;
    std::array<StepPanel *, 5> m_steps;
    HandOverPanel *m_handOver;
    QPushButton *m_close;
    QPushButton *m_next;
};
