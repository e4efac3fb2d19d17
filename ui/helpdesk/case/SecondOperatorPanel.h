#pragma once

#include "app/helpdesk/operator/SecondOperator.h"

#include <QWidget>

class KeyForm;
class QLabel;
class QPushButton;

/// A colleague agrees to the case with an access key of their own.
class SecondOperatorPanel : public QWidget {
    Q_OBJECT

public:
    /// @param second  must outlive this
    /// @param region  ISO 3166-1 alpha-2, of numbers that do not say theirs
    SecondOperatorPanel(SecondOperator &second, QString region);

    void takeFocus();

private:
    void translate();
    void agree();

    SecondOperator &m_second;
    QString m_region;
    QLabel *m_words;
    KeyForm *m_form;
    QPushButton *m_agree;
};
