#pragma once

#include "app/helpdesk/case/HelpdeskCase.h"

#include <QWidget>

class QLabel;
class SignLabel;

/// One of the steps of a case: its number and title, how far it is in a sign and in words, and below, while
/// it is the operator's turn, what is to be done.
class StepPanel : public QWidget {
    Q_OBJECT

public:
    /// @param number  from 1
    /// @param stem    of the object names, e.g. "caller"
    /// @param body    may be null
    StepPanel(int number, const QString &stem, QWidget *body);

    void setTitle(const QString &title);
    /// @param words  how far it is
    void setProgress(HelpdeskCase::Progress progress, const QString &words);
    /// @param isTurn  is this where the operator goes on?
    void setOpen(bool isOpen, bool isTurn);
    const QString &title() const { return m_title; }

private:
    int m_number;
    QString m_title;
    SignLabel *m_sign;
    QLabel *m_name;
    QLabel *m_state;
    QWidget *m_body;
};
