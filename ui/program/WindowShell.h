#pragma once

#include "app/settings/Settings.h"

#include <QObject>
#include <QPointer>

#include <functional>

class CloseQuestion;
class ProgramMenu;
class QAbstractButton;
class QWidget;

/// What both windows have around their pages: a first size, the program's menu behind a button, a question
/// before something is lost, and input that reaches only what it was aimed at.
class WindowShell : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QWidget *window;
        QAbstractButton *menuButton;
        std::function<QString()> loss; ///< what closing loses now, a sentence; empty for nothing
    };

    /// @param settingsFile  where a chosen language is kept
    WindowShell(Parts parts, Settings settings, QString settingsFile);

    /// Makes the window so large, in lengths at a font of 10 points, but no larger than the screen.
    void setFirstSize(QSize size);

    /// May the window close at once? If not, the user is asked, and closeAnyway() may follow.
    bool mayClose();
    /// What closing loses may be something else: a question that is no longer true goes.
    void lossChanged();

Q_SIGNALS:
    void shown(); ///< for the first time, so that what the window does not need before can be done now
    void closeAnyway();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu();

    Parts m_parts;
    Settings m_settings;
    QString m_settingsFile;
    ProgramMenu *m_menu = nullptr; ///< made when it is first opened
    QPointer<CloseQuestion> m_question;
    QString m_loss; ///< what the question says
    bool m_wasShown = false;
};
