#pragma once

#include <QFrame>

/// Two fields that are one to the eye: one edge around both, a line between, and the focus on whichever has
/// it.
class JoinedField : public QFrame {
    Q_OBJECT

public:
    /// One of them is a line edit, which takes the room.
    JoinedField(QWidget *first, QWidget *second);

    void setInvalid(bool isInvalid);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_first;
    QWidget *m_second;
    bool m_isInvalid = false;
};
