#pragma once

#include "ui/program/Page.h"

#include "app/flows/ChangePhoneFlow.h"

class BusyPanel;
class FindingOutPanel;
class Comparison;
class FlagLabel;
class NumberLabel;
class ProblemPanel;
class QLabel;
class QPushButton;
class TimeRing;

/// The last look before the change, with the life of the token in view.
class ConfirmPage : public Page {
    Q_OBJECT

public:
    ConfirmPage();

    void setFlow(ChangePhoneFlow *flow);
    bool isComplete() const override;

Q_SIGNALS:
    void newCodesRequested();

protected:
    void translate() override;
    QStringList opening() const override;

private:
    QWidget *layOutTime();
    void update();
    static QString lostWords();
    void showProblem();
    void showTime();
    void announceTime(int seconds, const QString &words);

    ChangePhoneFlow *m_flow = nullptr;
    int m_secondsBefore = 0; ///< what was left the last time it was shown
    ProblemPanel *m_problem;
    QLabel *m_oldNumberName;
    FlagLabel *m_oldFlag;
    NumberLabel *m_oldNumber;
    QLabel *m_newNumberName;
    FlagLabel *m_newFlag;
    NumberLabel *m_newNumber;
    Comparison *m_comparison;
    QLabel *m_meaning;
    TimeRing *m_ring;
    QLabel *m_timeLeft;
    QLabel *m_afterwards;
    QWidget *m_time;
    QPushButton *m_newCodes;
    FindingOutPanel *m_findingOut;
    BusyPanel *m_busy;
};
