#pragma once

#include "app/helpdesk/case/HelpdeskCase.h"

#include <QWidget>

class ProblemPanel;
class QVBoxLayout;

/// What there is to do in one step of a case; shows what the case says, and its problem while the step is the
/// operator's turn.
class StepBody : public QWidget {
    Q_OBJECT

public:
    /// Is it the operator's turn here?
    void setCurrent(bool isCurrent);
    /// Puts the focus where the operator goes on.
    virtual void takeFocus() = 0;

protected:
    /// @param open  must outlive this
    explicit StepBody(HelpdeskCase &open);

    /// Sets every text; called by the body itself, and again when the program changes its language.
    virtual void translate() = 0;
    virtual void update() = 0;
    /// The field that a problem is about; null for none.
    virtual QWidget *subjectOf(const Problem &) const { return nullptr; }

    HelpdeskCase &open() const { return m_case; }
    QVBoxLayout *content() const { return m_content; }
    /// To be put where problems are to be seen.
    ProblemPanel *problem() const { return m_problem; }

private:
    void showProblem();

    HelpdeskCase &m_case;
    QVBoxLayout *m_content;
    ProblemPanel *m_problem;
    bool m_isCurrent = false;
};
