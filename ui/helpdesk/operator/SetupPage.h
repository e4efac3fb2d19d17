#pragma once

#include "ui/program/Page.h"

#include "app/settings/Settings.h"

class QLabel;

/// Says which settings the helpdesk needs and does not have.
class SetupPage : public Page {
    Q_OBJECT

public:
    /// @param settingsFile  where they can be written
    SetupPage(const Settings &settings, QString settingsFile);

    void takeFocus() override;

protected:
    void translate() override;
    QStringList opening() const override;

private:
    QStringList m_missing; ///< keys in the settings file, each with its flag
    QString m_settingsFile;
    QLabel *m_words;
    QLabel *m_settings;
    QLabel *m_where;
};
