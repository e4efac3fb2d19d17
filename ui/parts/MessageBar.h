#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class SignLabel;

/// Something to know, right below what it is about: a sign, a sentence, and what to do at the end.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Problem };

    /// @param labelName  object name of the label with the sentence, whose accessible name that is
    MessageBar(Kind kind, const QString &labelName, QWidget *parent = nullptr);

    void setKind(Kind kind);
    QString text() const;
    void setText(const QString &text);
    QLabel *sentence() const { return m_sentence; }

protected:
    /// At the end of the sentence.
    void addAction(QWidget *action);
    /// Below the sentence, with what is at the end of that.
    void addBelow(QWidget *text, QWidget *action);
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    SignLabel *m_sign;
    QLabel *m_sentence;
    QGridLayout *m_layout;
};
