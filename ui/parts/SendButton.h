#pragma once

#include <QPushButton>

/// Sends a code, and while it has to wait shows how long, in silence: its accessible name stays, the time is
/// its description.
class SendButton : public QPushButton {
    Q_OBJECT

public:
    explicit SendButton(const QString &objectName);

    /// @param first  the words before anything was sent  @param again  after that
    void setWords(const QString &name, const QString &first, const QString &again);
    /// Has a code been sent already? Then the button is no longer what leads on.
    void setSent(bool isSent);
    /// @param words  what to wait for, with the time; empty when nothing stands in the way
    /// @param share  of the time that is left, from 1 to 0
    void setWait(const QString &words, double share);
    const QString &wait() const { return m_wait; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();

    QString m_first, m_again, m_wait;
    bool m_isSent = false;
    double m_share = 0;
};
