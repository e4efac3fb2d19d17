#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

class QKeyEvent;
class QWidget;

/// Sees to it that no key and no turn of the wheel reaches a control that it was not aimed at: a held key
/// presses nothing, a key that was down when a page appeared counts for nothing there, the wheel changes no
/// closed box, and the focus of what goes away goes to where it stood, never to what happens to be next.
class AimedInput : public QObject {
    Q_OBJECT

public:
    /// @param window  whose keys these are; owns this
    explicit AimedInput(QWidget *window);

    /// What is in the window is another page now.
    void pageAppeared();

    /// Marks where the focus stays when a control inside goes away or cannot be used any more.
    static void setHome(QWidget *place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isStray(const QWidget *receiver, const QKeyEvent &event);
    void followFocus(QWidget *before, QWidget *now);

    QWidget *m_window;
    QSet<int> m_down; ///< keys
    QSet<int> m_stale; ///< those that were down when the page appeared
    QTimer m_patience; ///< for a release that never comes
    bool m_isPassedOn = false; ///< the focus has gone to what is next, not to what was chosen
};
