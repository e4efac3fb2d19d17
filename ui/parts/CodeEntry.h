#pragma once

#include "app/flows/CodeStep.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

/// Sending a code to a number and typing it in: a button with the wait until it may be pressed again, and one
/// field.
class CodeEntry : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString sendButton; ///< text and accessible name of the button
        QString codeField; ///< label and accessible name of the field
        QString changeNumber = {}; ///< of the link to another number; without one, the number is given
    };

    /// @param stem  of the object names, e.g. "NewCode"
    explicit CodeEntry(const QString &stem, QWidget *parent = nullptr);

    /// To be called again when the program changes its language.
    void setWords(const Words &words);
    void setStep(CodeStep *step);
    /// Shows the number masked: it is somebody else's.
    void setMasked(bool masked) { m_isMasked = masked; }
    QLineEdit *field() const { return m_field; }
    /// Puts the focus where the user goes on: at the field once there is a code, else at the button.
    void takeFocus();

Q_SIGNALS:
    void sendRequested();
    void changeNumberRequested();
    void edited(); ///< by the user, not by the flow

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void showWait();
    QString note() const;

    QPointer<CodeStep> m_step;
    bool m_isMasked = false;
    QPushButton *m_sendButton;
    QLabel *m_wait;
    QLabel *m_note;
    QPushButton *m_changeNumber;
    QLabel *m_fieldName;
    QLineEdit *m_field;
    QTimer m_second;
};
