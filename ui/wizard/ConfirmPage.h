#pragma once

#include "ui/program/Page.h"

#include "app/flows/ChangePhoneFlow.h"

class BusyPanel;
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
    void update();
    void showTime();
    void announceTime(int seconds, const QString &words);

    ChangePhoneFlow *m_flow = nullptr;
    int m_secondsBefore = 0; ///< what was left the last time it was shown
    ProblemPanel *m_problem;
    QLabel *m_oldNumberName;
    QLabel *m_oldNumber;
    QLabel *m_newNumberName;
    QLabel *m_newNumber;
    QWidget *m_time;
    TimeRing *m_ring;
    QLabel *m_timeLeft;
    QPushButton *m_newCodes;
    BusyPanel *m_busy;
};
