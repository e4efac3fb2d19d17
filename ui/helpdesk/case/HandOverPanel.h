#pragma once

#include "app/helpdesk/case/HandOver.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// What to read out or to paste to the user after a change.
class HandOverPanel : public QWidget {
    Q_OBJECT

public:
    /// @param helpText  where the user turns who did not ask for the change; may be empty
    explicit HandOverPanel(QString helpText);

    void setChange(const CompletedChange &change);

private:
    void translate();

    QString m_helpText;
    std::optional<CompletedChange> m_change;
    QLabel *m_textName;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QLabel *m_copied;
};
