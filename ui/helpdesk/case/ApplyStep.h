#pragma once

#include "ui/helpdesk/case/StepBody.h"

class BusyPanel;
class Comparison;
class FindingOutPanel;
class FlagLabel;
class MessageBar;
class QCheckBox;
class QLabel;
class QPushButton;

/// The last look before the change, and the change itself. Its button is there only while the case allows it.
class ApplyStep : public StepBody {
    Q_OBJECT

public:
    explicit ApplyStep(HelpdeskCase &open);

    void takeFocus() override;

Q_SIGNALS:
    void otherNumberRequested();

protected:
    void translate() override;
    void update() override;

private:
    MessageBar *m_ready;
    QLabel *m_oldName;
    FlagLabel *m_oldFlag;
    QLabel *m_old;
    QLabel *m_newName;
    FlagLabel *m_newFlag;
    QLabel *m_new;
    Comparison *m_comparison;
    QCheckBox *m_endSessions;
    QPushButton *m_apply;
    QPushButton *m_otherNumber;
    FindingOutPanel *m_findingOut;
    BusyPanel *m_busy;
};
