#pragma once

#include "ui/helpdesk/case/StepBody.h"

class QLabel;
class QPushButton;

/// What the service shows after the change.
class CheckStep : public StepBody {
    Q_OBJECT

public:
    explicit CheckStep(HelpdeskCase &open);

    void takeFocus() override;

protected:
    void translate() override;
    void update() override;

private:
    QLabel *m_nowName;
    QLabel *m_now;
    QPushButton *m_again;
};

/// Ending the user's sessions, when it was left out or did not succeed.
class SessionsStep : public StepBody {
    Q_OBJECT

public:
    explicit SessionsStep(HelpdeskCase &open);

    void takeFocus() override;

protected:
    void translate() override;
    void update() override;

private:
    QPushButton *m_end;
};
