#pragma once

#include "app/helpdesk/case/HelpdeskCase.h"

/// How far a case is, in the operator's language.
namespace caseWords {

/// @param isTurn  is this where the operator goes on?
QString progress(HelpdeskCase &open, HelpdeskCase::Step step, bool isTurn);
/// What has become of the change so far, a sentence.
QString standing(const HelpdeskCase &open);

}
