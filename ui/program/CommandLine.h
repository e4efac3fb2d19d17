#pragma once

#include "app/settings/Settings.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <expected>
#include <variant>

/// What the program was started with, see phone-settings(1).
struct CommandLine {
    /// Something to print, after which the program ends well.
    struct Print {
        QString text;
    };

    QMap<QString, Settings::Flag> settings; ///< by settings key, for Settings::read()
    bool helpdesk = false;
    bool check = false;
    bool verbose = false;

    /// @returns one line that says what is wrong
    static std::expected<std::variant<CommandLine, Print>, QString> parse(const QStringList &arguments);
};
