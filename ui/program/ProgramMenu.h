#pragma once

#include <QMenu>
#include <QUrl>

struct Settings;

/// What belongs to the whole program rather than to one page: its language, help, what it is made of.
class ProgramMenu : public QMenu {
    Q_OBJECT

public:
    /// @param settingsFile  where a chosen language is kept
    ProgramMenu(const Settings &settings, QString settingsFile, QWidget *parent);

    /// Opens it above or below a button, wherever the window is, and returns at once; QPushButton::setMenu()
    /// would not return before it is closed, and assistive technologies would wait for the answer to their
    /// press.
    void openBeside(const QWidget *button);

private:
    /// Done whenever it is opened: that is rare, and the language may be another.
    void fill();
    QMenu *languages();
    void choose(const QString &locale);
    void showAbout();

    QString m_locale; ///< as in the settings, empty for the desktop's
    bool m_isLocaleLocked;
    QUrl m_help;
    QString m_settingsFile;
};
