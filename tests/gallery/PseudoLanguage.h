#pragma once

#include <Qt>

/// Makes the program speak a language that is none: English with accents, in brackets and 40 % longer. What
/// comes up without brackets cannot be translated; what does not fit would not fit in German or Russian.
void speakPseudo(Qt::LayoutDirection direction);
