#pragma once

struct Settings;

/// Looks at what a sign-in needs, without a window: one line on standard output for each thing.
/// @returns the exit code
int runCheck(int &argc, char **argv, const Settings &settings);
