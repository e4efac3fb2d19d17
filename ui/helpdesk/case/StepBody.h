#pragma once

#include "app/helpdesk/case/HelpdeskCase.h"
#include "ui/look/Icons.h"

#include <QWidget>

class ProblemPanel;
class QVBoxLayout;

/// Something that is proven, for the eye.
struct ProofLine {
    icons::Sign sign;
    QString words;
    bool operator==(const ProofLine &) const = default;
};

/// What there is to do in one step of a case; shows what the case says, and its problem while the step is the
/// operator's turn.
class StepBody : public QWidget {
    Q_OBJECT

public:
    /// Is it the operator's turn here?
    void setCurrent(bool isCurrent);
    /// Puts the focus where the operator goes on.
    virtual void takeFocus() = 0;
    /// What is proven here so far; stays in sight when the step is done.
    virtual QList<ProofLine> proofs() const { return {}; }

protected:
    /// @param open  must outlive this
    explicit StepBody(HelpdeskCase &open);

    /// Sets every text; called by the body itself, and again when the program changes its language.
    virtual void translate() = 0;
    virtual void update() = 0;
    /// The field that a problem is about; null for none.
    virtual QWidget *subjectOf(const Problem &) const { return nullptr; }

    /// Where the problem stands, right below what it is about.
    virtual ProblemPanel *placeOf(const Problem &) const { return m_problem; }
    /// Marks the field that the problem is about; null for no problem.
    virtual void mark(const ProblemPanel *) { }

    HelpdeskCase &open() const { return m_case; }
    QVBoxLayout *content() const { return m_content; }
    /// Where problems stand for which there is no other place; to be laid out by the step.
    ProblemPanel *problem() const { return m_problem; }

private:
    void showProblem();

    HelpdeskCase &m_case;
    QVBoxLayout *m_content;
    ProblemPanel *m_problem;
    bool m_isCurrent = false;
};
