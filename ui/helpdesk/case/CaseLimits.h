#pragma once

#include <QWidget>

#include <chrono>

class HelpdeskCase;
class Meter;
class QGridLayout;
class QLabel;

/// What stands on a case, and what is left of it: ticket, reason, time, wrong codes.
class CaseLimits : public QWidget {
    Q_OBJECT

public:
    /// @param open  must outlive this
    /// @param time  for the whole case
    CaseLimits(HelpdeskCase &open, std::chrono::seconds time);

private:
    void layOut();
    void translate();
    void update();
    void showTime();
    void announceTime(std::chrono::seconds left);
    QString timeWords() const;

    HelpdeskCase &m_case;
    std::chrono::seconds m_wholeTime;
    std::chrono::seconds m_timeBefore{0}; ///< what was left the last time it was shown
    QLabel *m_ticketName;
    QLabel *m_ticket;
    QLabel *m_reason;
    QWidget *m_limits;
    QLabel *m_timeName;
    QLabel *m_time;
    Meter *m_meter;
    QLabel *m_attemptsName;
    QLabel *m_attempts;
};
