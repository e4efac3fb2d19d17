#pragma once

#include "ui/helpdesk/case/StepBody.h"

class BusyPanel;
class CodeEntry;
class NumberEntry;
class QPushButton;

/// Proving the new number by a code that is sent to it.
class NewNumberStep : public StepBody {
    Q_OBJECT

public:
    /// @param country  that numbers are taken to be in until the operator says otherwise (ISO 3166-1 alpha-2)
    NewNumberStep(HelpdeskCase &open, const QString &country);

    /// Begins anew with another number.
    void clear();
    void takeFocus() override;
    QList<ProofLine> proofs() const override;

protected:
    void translate() override;
    void update() override;
    QWidget *subjectOf(const Problem &problem) const override;
    ProblemPanel *placeOf(const Problem &problem) const override;
    void mark(const ProblemPanel *place) override;

private:
    NumberEntry *m_number;
    CodeEntry *m_code;
    ProblemPanel *m_numberProblem;
    ProblemPanel *m_codeProblem;
    QPushButton *m_check;
    BusyPanel *m_busy;
};
