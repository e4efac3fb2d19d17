#pragma once

#include "ui/program/Page.h"

#include "app/flows/ChangePhoneFlow.h"

class BusyPanel;
class CodeEntry;
class FlagLabel;
class NumberLabel;
class NoticeLabel;
class ProblemPanel;
class QCheckBox;
class QLabel;

/// Proving the number that the account has now, or saying that it is lost.
class CurrentNumberPage : public Page {
    Q_OBJECT

public:
    /// @param help  where a user turns who lost the number; shown as it is, may be empty
    explicit CurrentNumberPage(const QString &help);

    void setFlow(ChangePhoneFlow *flow);
    bool isComplete() const override;

protected:
    void translate() override;

private:
    QWidget *layOutNumber();
    QWidget *layOutHelp();
    void update();
    void showProblem();

    ChangePhoneFlow *m_flow = nullptr;
    ProblemPanel *m_pageProblem;
    FlagLabel *m_flag;
    NumberLabel *m_number;
    CodeEntry *m_code;
    ProblemPanel *m_numberProblem;
    ProblemPanel *m_problem;
    QCheckBox *m_skip;
    NoticeLabel *m_without; ///< what going on without a code means
    QLabel *m_helpName;
    QLabel *m_help;
    QWidget *m_helpCard;
    BusyPanel *m_busy;
};
