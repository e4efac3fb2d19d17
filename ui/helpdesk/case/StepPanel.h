#pragma once

#include "ui/helpdesk/case/StepBody.h"

class QGridLayout;
class QLabel;
class StepDot;

/// One of the steps of a case on their common line: its title, how far it is in words, below what is proven,
/// and while it is the operator's turn, what is to be done.
class StepPanel : public QWidget {
    Q_OBJECT

public:
    struct Place {
        int number; ///< from 1
        int of; ///< how many there are
    };

    /// @param stem  of the object names, e.g. "caller"
    StepPanel(Place place, const QString &stem, StepBody *body);

    void setTitle(const QString &title);
    /// @param words   how far it is
    /// @param isTurn  is this where the operator goes on?
    void setProgress(HelpdeskCase::Progress progress, const QString &words, bool isTurn);
    void setOpen(bool isOpen);
    const QString &title() const { return m_title; }

private:
    void layOut();
    void showProofs();

    Place m_place;
    QString m_title;
    QList<ProofLine> m_shown;
    StepDot *m_dot;
    QLabel *m_name;
    QLabel *m_state;
    QWidget *m_proofs;
    QGridLayout *m_proofRows;
    StepBody *m_body;
};
