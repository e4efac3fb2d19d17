#pragma once

#include "app/helpdesk/case/Policy.h"
#include "app/helpdesk/operator/SecondOperator.h"

#include <QWidget>

class KeyForm;
class ProblemPanel;
class QLabel;
class QPushButton;

/// A colleague agrees to the case with an access key of their own.
class SecondOperatorPanel : public QWidget {
    Q_OBJECT

public:
    /// @param second  must outlive this
    /// @param region  ISO 3166-1 alpha-2, of numbers that do not say theirs
    SecondOperatorPanel(SecondOperator &second, QString region);

    /// Why the policy wants this.
    void setReason(const std::optional<ColleagueReason> &reason);
    void takeFocus();
    /// Where problems with the colleague's key stand.
    ProblemPanel *problem() const { return m_problem; }

private:
    void translate();
    void agree();
    QString reasonWords() const;

    SecondOperator &m_second;
    QString m_region;
    std::optional<ColleagueReason> m_reason;
    QLabel *m_words;
    KeyForm *m_form;
    ProblemPanel *m_problem;
    QPushButton *m_agree;
};
