#pragma once

#include "app/helpdesk/case/HelpdeskCase.h"

#include <QWidget>

class ChoiceBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// How a caller was recognized who cannot get messages on the registered number: a way that the policy
/// allows, who vouches, and what was seen or said.
class EvidenceForm : public QWidget {
    Q_OBJECT

public:
    /// @param open  must outlive this
    EvidenceForm(HelpdeskCase &open, const QStringList &ways);

    void takeFocus();
    /// What was recorded, for the eye.
    QString words() const;
    /// The first that is still to be filled in; null when nothing is missing.
    QWidget *missing() const;

private:
    void translate();
    void record();

    HelpdeskCase &m_case;
    QLabel *m_wayName;
    ChoiceBox *m_way;
    QLabel *m_whoName;
    QLineEdit *m_who;
    QLabel *m_whatName;
    QLineEdit *m_what;
    QPushButton *m_record;
};
