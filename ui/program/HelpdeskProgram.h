#pragma once

/// Goes on as the program of the helpdesk, which stands beside this one, with the same arguments. Comes back
/// with an exit code when there is none, or, where a program cannot turn into another, when it has ended.
int becomeHelpdesk(int argc, char **argv);
