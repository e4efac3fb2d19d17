#pragma once

#include "app/settings/Settings.h"

#include <functional>
#include <vector>

/// One setting: its key, and how its text becomes a value.
struct SettingsEntry {
    QString key;
    std::function<bool(Settings &, const QString &)> set; ///< false for a text that is none of its values
    QString allowed; ///< in words, after "must be"

    /// Is it part of what an organization asks of its helpdesk?
    bool isHelpdeskPolicy() const { return key.startsWith(QStringLiteral("helpdesk/")); }
};

/// Every setting but `policy/locked`, which is about the others.
const std::vector<SettingsEntry> &settingsTable();
