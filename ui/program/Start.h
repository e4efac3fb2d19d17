#pragma once

#include "ui/program/CommandLine.h"

#include "app/settings/Settings.h"

#include <QString>

#include <expected>
#include <memory>

class QApplication;

/// What a program of this house knows before it opens a window.
struct Start {
    static constexpr int badUse = 2; ///< exit code where the command line or the settings are wrong

    CommandLine commandLine;
    Settings settings;
    QString userSettingsFile; ///< where what the user decides is kept
    QString memoryFile; ///< what is remembered from one start to the next

    /// Names the program to Qt and to the desktop, and reads the command line and the settings files.
    /// @returns the exit code where the program ends here, after the user was told why
    static std::expected<Start, int> read(int argc, char **argv);

    /// One line on standard error. @returns the exit code that was given
    static int complain(const QString &sentence, int exitCode);

    /// What every window needs before it is made: language, flags, icon.
    void prepare() const;

    /// Ends the program with a sentence where there is no display.
    static std::unique_ptr<QApplication> openDisplay(int &argc, char **argv);
};
