#pragma once

#include "ui/program/Page.h"

#include "app/helpdesk/case/HelpdeskCase.h"

#include <array>

class ApplyStep;
class CallerPane;
class CallerStep;
class CheckStep;
class HandOverPanel;
class NewNumberStep;
class ProblemPanel;
class QPushButton;
class SessionsStep;
class StepBody;
class StepPanel;

/// A case with its five steps; the one whose turn it is stands open.
class CasePage : public Page {
    Q_OBJECT

public:
    struct Setup {
        const Settings &settings;
        QString country; ///< that numbers are taken to be in (ISO 3166-1 alpha-2)
        std::optional<MfaState> secondFactors; ///< of the caller, where they could be read
    };

    /// @param open  must outlive this
    CasePage(HelpdeskCase &open, const Setup &setup);

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
    void moveOn();
    bool isWaitingForSecond() const;
    std::optional<Step> turn() const;
    std::optional<Step> turnAgainst(const std::optional<HelpdeskProblem> &obstacle) const;
    std::optional<Step> placeOfProblem() const;
    QString words(Step step) const;
    StepPanel *panel(Step step) const { return m_steps.at(static_cast<size_t>(step)); }

    HelpdeskCase &m_case;
    std::optional<Step> m_turn;
    std::optional<MfaState> m_secondFactors;
    CallerPane *m_pane;
    ProblemPanel *m_problem;
    CallerStep *m_caller;
    NewNumberStep *m_newNumber;
    ApplyStep *m_apply;
    CheckStep *m_check;
    SessionsStep *m_sessions;
    std::array<StepBody *, 5> m_bodies;
    std::array<StepPanel *, 5> m_steps;
    HandOverPanel *m_handOver;
    QWidget *m_handOverCard = nullptr;
    QPushButton *m_close;
    QPushButton *m_next;
};
