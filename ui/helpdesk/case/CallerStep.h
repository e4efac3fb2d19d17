#pragma once

#include "ui/helpdesk/case/StepBody.h"

#include "app/settings/Settings.h"

class BusyPanel;
class CodeEntry;
class EvidenceForm;
class QCheckBox;
class QLabel;
class QPushButton;
class SecondOperatorPanel;

/// Proving who is calling: by a code to the registered number, or by a way that the policy allows, with a
/// second operator where it wants one.
class CallerStep : public StepBody {
    Q_OBJECT

public:
    /// @param region  ISO 3166-1 alpha-2, of numbers that do not say theirs
    CallerStep(HelpdeskCase &open, const Settings::Helpdesk &policy, const QString &region);

    void takeFocus() override;
    QList<ProofLine> proofs() const override;

protected:
    void translate() override;
    void update() override;
    QWidget *subjectOf(const Problem &problem) const override;
    ProblemPanel *placeOf(const Problem &problem) const override;
    void mark(const ProblemPanel *place) override;

private:
    void layOut();
    bool isPhoneLost() const;
    bool isCodeSubject(const Problem &problem) const;
    void takeBack();

    bool m_hasAlternatives;
    QLabel *m_byCode;
    QLabel *m_number;
    CodeEntry *m_code;
    ProblemPanel *m_numberProblem;
    ProblemPanel *m_codeProblem;
    QPushButton *m_check;
    QCheckBox *m_lost;
    QLabel *m_noWay;
    EvidenceForm *m_evidence;
    QWidget *m_ways = nullptr; ///< of proving the caller
    QPushButton *m_takeBack;
    SecondOperatorPanel *m_second;
    QWidget *m_secondCard = nullptr;
    BusyPanel *m_busy;
};
