#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

/// Says that something is under way and nobody knows how long it takes. What takes less than 0.3 seconds is
/// not worth a word: the panel comes up only after that.
class BusyPanel : public QWidget {
    Q_OBJECT

public:
    explicit BusyPanel(QWidget *parent = nullptr);

    /// @param words  what is under way, a sentence; may be empty
    void setBusy(bool busy, const QString &words = {});
    /// Is something under way, shown or not yet?
    bool isBusy() const { return !isHidden() || m_patience.isActive(); }
    QString words() const;

private:
    void translate();

    QLabel *m_words;
    QWidget *m_bar;
    QTimer m_patience;
};
