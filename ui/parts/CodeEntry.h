#pragma once

#include "app/flows/CodeStep.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class CodeField;
class QGridLayout;
class QLabel;
class QLineEdit;
class SendButton;
class WrapLayout;

/// Sending a code to a number and typing it in: a button with the wait until it may be pressed again, and,
/// once there is a code, one field.
class CodeEntry : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString sendButton; ///< accessible name of the button
        QString codeField; ///< label and accessible name of the field
    };

    /// @param stem    of the object names, e.g. "NewCode"
    /// @param number  what the code is sent to: the button stands beside it at first; may be null
    explicit CodeEntry(const QString &stem, QWidget *number = nullptr);

    /// To be called again when the program changes its language.
    void setWords(const Words &words);
    void setStep(CodeStep *step);
    /// Shows the number masked: it is somebody else's.
    void setMasked(bool masked) { m_isMasked = masked; }
    /// The user goes on without a code.
    void setUnused(bool isUnused);
    /// Where problems are shown: with the number, and with the code.
    void setProblems(QWidget *withNumber, QWidget *withCode);
    void setWrong(bool isWrong);
    /// What has the code checked; stands beside the field, and is there as long as that is.
    void setCheck(QWidget *check);
    QLineEdit *field() const;
    /// Puts the focus where the user goes on: at the field once there is a code, else at the button.
    void takeFocus();

Q_SIGNALS:
    void sendRequested();
    void edited(); ///< by the user, not by the flow

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut(QWidget *number);
    void update();
    void placeButton(bool isBesideField);
    void showWait();
    QString note() const;

    QPointer<CodeStep> m_step;
    bool m_isMasked = false;
    bool m_isUnused = false;
    std::chrono::milliseconds m_longestWait{0};
    QGridLayout *m_layout;
    WrapLayout *m_besideNumber;
    WrapLayout *m_besideField;
    SendButton *m_sendButton;
    QLabel *m_note;
    QLabel *m_fieldName;
    CodeField *m_field;
    QWidget *m_check = nullptr;
    QTimer m_second;
};
