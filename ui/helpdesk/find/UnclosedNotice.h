#pragma once

#include <QLabel>

class Helpdesk;

/// Changes that an earlier start left without an outcome, and what was found out of them.
class UnclosedNotice : public QLabel {
    Q_OBJECT

public:
    /// @param helpdesk  must outlive this
    explicit UnclosedNotice(Helpdesk &helpdesk);

private:
    void countOpen();
    void update();

    Helpdesk &m_helpdesk;
    int m_open = 0; ///< whose outcome is not known yet
};
